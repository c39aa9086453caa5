"""Scenarios of Dovecot’s submission service, which relays to the Postfix beside it."""

from names import b64, PASSWORD, PLAIN, PLAIN_WRONG, TRUSTED_IP, USER
from packages import write
from session import Closed, EHLO, LONG, MAIL, MESSAGE, RCPT, Session, tls


def dovecot_setup(w):
    w.config('dovecot/dovecot.conf', '/etc/dovecot/dovecot.conf')
    w.config('dovecot/dovecot-troubled.conf', '/etc/dovecot/dovecot-troubled.conf')
    w.config('dovecot/passdb-dict.conf', '/etc/dovecot/passdb-dict.conf')
    write(w.root, '/etc/dovecot/users',
          '%s:{PLAIN}%s::::::\nretired@example.com:{PLAIN}%s::::::nologin=yes\n' % (USER, PASSWORD, PASSWORD))


def play_dovecot(w, r):
    r.software = 'Dovecot %s' % r.versions['dovecot-submissiond']
    login = [EHLO, tls, EHLO, 'AUTH PLAIN ' + PLAIN]
    r.scene('220-dovecot', 'starttls', 2587, EHLO, tls, EHLO)
    r.scene('235-dovecot', 'auth', 2587, *login)
    r.scene('530-dovecot', 'mail', 2587, EHLO, MAIL)
    r.scene('523-dovecot', 'auth', 2587, EHLO, 'AUTH PLAIN ' + PLAIN)
    r.scene('523-530-dovecot', 'any', 2587, EHLO, MAIL, 'AUTH PLAIN ' + PLAIN)
    r.scene('235-523-dovecot', 'auth', 2587, EHLO, 'AUTH PLAIN ' + PLAIN, tls, EHLO, 'AUTH PLAIN ' + PLAIN)
    r.scene('535-dovecot', 'auth', 2587, EHLO, tls, EHLO, 'AUTH PLAIN ' + PLAIN_WRONG)
    r.scene('530-535-dovecot', 'auth', 2587, EHLO, tls, EHLO, MAIL, 'AUTH PLAIN ' + PLAIN_WRONG)
    r.scene('334-535-dovecot', 'auth', 2587, EHLO, tls, EHLO, 'AUTH LOGIN', b64(USER), b64('wrong-horse'))
    r.scene('235-334-dovecot', 'auth', 2587, EHLO, tls, EHLO, 'AUTH LOGIN', b64(USER), b64(PASSWORD))
    r.scene('504-dovecot', 'auth', 2587, EHLO, tls, EHLO, 'AUTH CRAM-MD5')
    r.scene('525-dovecot', 'auth', 2587, EHLO, tls, EHLO, 'AUTH PLAIN ' + b64('\0retired@example.com\0' + PASSWORD))
    r.scene('525-535-dovecot', 'auth', 2587, EHLO, tls, EHLO, 'AUTH PLAIN ' + PLAIN_WRONG,
            'AUTH PLAIN ' + b64('\0retired@example.com\0' + PASSWORD))
    r.scene('501-dovecot', 'auth', 2587, EHLO, tls, EHLO, 'AUTH LOGIN', '*')
    inner = dict(client=TRUSTED_IP)
    login = [EHLO, 'AUTH PLAIN ' + PLAIN]
    r.scene('250-dovecot', 'rcpt', 2587, *login, MAIL, RCPT, **inner)
    r.scene('354-dovecot', 'data', 2587, *login, MAIL, RCPT, 'DATA', MESSAGE, **inner)
    r.scene('500-dovecot', 'any', 2587, *login, 'HALO', **inner)
    r.scene('502-dovecot', 'starttls', 2587, EHLO, tls, EHLO, 'STARTTLS', **inner)
    r.scene('503-dovecot', 'rcpt', 2587, *login, RCPT, **inner)
    r.scene('503-dovecot-auth', 'auth', 2587, *login, 'AUTH PLAIN ' + PLAIN, **inner)
    r.scene('501-503-dovecot', 'any', 2587, *login, RCPT, 'MAIL alice', **inner)
    r.scene('500-503-dovecot', 'any', 2587, *login, 'HALO', RCPT, **inner)
    r.scene('552-dovecot', 'mail', 2587, *login, MAIL + ' SIZE=30000', **inner)
    r.scene('354-552-dovecot', 'data-end', 2587, *login, MAIL, RCPT, 'DATA',
            LONG, **inner)
    r.scene('555-dovecot', 'mail', 2587, *login, MAIL + ' COLOR=red', **inner)
    r.scene('451-dovecot', 'rcpt', 2587, *login, MAIL, RCPT, 'RCPT TO:<other@example.com>', **inner)
    r.scene('525-530-dovecot', 'any', 2587, EHLO, MAIL, 'AUTH PLAIN ' + b64('\0retired@example.com\0' + PASSWORD), **inner)
    r.scene('554-dovecot-burl', 'burl', 2587, *login, MAIL, RCPT,
            'BURL imap://user%40example.com@imap.example.com/Drafts;UIDVALIDITY=1/;UID=1;'
            'URLAUTH=submit+user%40example.com:internal:91354a473744909de610943775f92038 LAST', **inner)
    s = Session(2587, **inner)
    s.reply()
    for step in login:
        s.cmd(step)
    w.run('doveadm', 'stop')
    try:
        s.reply()
    except Closed:
        pass
    s.sock.close()
    r.keep('421-dovecot', 'any', s)
    r.scene('454-dovecot', 'auth', 2588, EHLO, 'AUTH PLAIN ' + PLAIN)
