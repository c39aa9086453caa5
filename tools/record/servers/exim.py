"""Scenarios of Exim."""

import os
import time

from names import b64, PASSWORD, PLAIN, PLAIN_WRONG, USER
from packages import folder, ids, write
from session import EHLO, HELO, LONG, MAIL, MESSAGE, more, RCPT, Session, tls


def play_exim(w, r):
    w.config('exim/exim.conf', '/etc/exim4/exim.conf')
    write(w.root, '/etc/exim4/users', '%s: %s\n' % (USER, PASSWORD), 0o640, ids('root', 'Debian-exim'))
    folder(w.root, '/var/spool/exim4', 0o750, ids('Debian-exim'))
    folder(w.root, '/var/log/exim4', 0o750, ids('Debian-exim'))
    w.certificate()
    os.chown(os.path.join(w.root, 'etc/ssl/mail.key'), *ids('Debian-exim'))

    def daemon(port, *macros):
        w.start('exim4', '-C', '/etc/exim4/exim.conf', '-bdf', '-oX', '192.0.2.25.%d' % port,
                *['-D' + m for m in macros])

    daemon(25)
    daemon(2501, 'TLS')
    daemon(2502, 'TLS', 'CERT=/etc/ssl/missing.pem')
    daemon(587, 'AUTHS')
    daemon(588, 'AUTHS', 'USERS=/etc/exim4/missing')
    daemon(2510, 'RECIPIENTS=1')
    daemon(2511, 'RECIPIENTS=1', 'STRICT')
    daemon(2512, 'SPACE=900000G')
    daemon(2513, 'PER_HOST=1')
    daemon(2514, 'TIMEOUT=2s')
    daemon(2515, 'NONMAIL=2')
    daemon(2516, 'PER_CONNECTION=1')
    daemon(2517, 'SIZE=500')
    daemon(2518, 'REJECT')
    daemon(2519, 'PRDR')
    daemon(2520, 'VERIFY')
    daemon(2521, 'TOTAL=1')
    daemon(2522, 'DELAY=1s')
    for port in [25, 587, 588, 2501, 2502] + list(range(2510, 2523)):
        if port not in (2513, 2521):
            w.await_port(port)
    time.sleep(1)

    r.scene('220-exim', 'connect', 25, HELO)
    r.scene('214-exim', 'help', 25, 'HELP')
    r.scene('214-250-exim', 'help', 25, EHLO, 'HELP')
    r.scene('250-exim', 'rcpt', 25, EHLO, MAIL, RCPT)
    r.scene('250-354-exim', 'data-end', 25, EHLO, MAIL, RCPT, 'DATA', MESSAGE)
    r.scene('354-550-exim', 'data-end', 25, EHLO, MAIL, RCPT, 'DATA',
            ['From: <<alice@example.net>', 'To: <user@example.com>', '', 'Hello.', '.'])
    r.scene('353-exim', 'data-end', 2519, EHLO, MAIL + ' PRDR', RCPT, 'RCPT TO:<other@example.com>', 'DATA', MESSAGE,
            more, more, more)
    r.scene('353-354-exim', 'data-end', 2519, EHLO, MAIL + ' PRDR', RCPT, 'RCPT TO:<other@example.com>', 'DATA', MESSAGE,
            more, more, more)
    r.scene('252-exim', 'vrfy', 25, EHLO, 'VRFY user@example.com')
    r.scene('252-550-exim', 'any', 25, EHLO, 'VRFY user@example.com', 'EXPN staff')
    r.scene('550-exim-vrfy', 'vrfy', 2520, EHLO, 'VRFY user@example.com', 'VRFY nosuchuser@example.com')
    r.scene('250-550-exim', 'rcpt', 25, EHLO, MAIL, RCPT, 'RCPT TO:<nosuchuser@example.com>', 'DATA', MESSAGE)
    r.scene('550-exim', 'rcpt', 25, EHLO, MAIL, 'RCPT TO:<nosuchuser@example.com>')
    r.scene('550-exim-relay', 'rcpt', 25, EHLO, MAIL, 'RCPT TO:<bob@relay.example>')
    r.scene('550-exim-sender', 'rcpt', 25, EHLO, 'MAIL FROM:<alice@missing.invalid>', RCPT)
    r.scene('550-exim-expn', 'expn', 25, EHLO, 'EXPN staff')
    r.scene('451-exim', 'rcpt', 25, EHLO, 'MAIL FROM:<alice@broken.example>', RCPT)
    r.scene('451-550-exim', 'rcpt', 25, EHLO, 'MAIL FROM:<alice@broken.example>', RCPT, 'RSET',
            'MAIL FROM:<alice@missing.invalid>', RCPT)
    r.scene('250-451-exim', 'rcpt', 25, EHLO, MAIL, RCPT, 'RCPT TO:<list@example.com>')
    r.scene('452-exim-recipients', 'rcpt', 2510, EHLO, MAIL, RCPT, 'RCPT TO:<other@example.com>')
    r.scene('250-452-exim', 'rcpt', 2510, EHLO, MAIL, RCPT, 'RCPT TO:<other@example.com>', 'DATA', MESSAGE)
    r.scene('552-exim-recipients', 'rcpt', 2511, EHLO, MAIL, RCPT, 'RCPT TO:<other@example.com>')
    r.scene('452-exim-space', 'mail', 2512, EHLO, MAIL + ' SIZE=1000')
    first = Session(2513)
    first.reply()
    r.scene('421-exim-per-host', 'connect', 2513)
    first.end()
    first = Session(2521)
    first.reply()
    r.scene('421-exim-connections', 'connect', 2521)
    first.end()
    r.scene('421-exim-timeout', 'any', 2514, EHLO, more)
    r.scene('554-exim-nonmail', 'any', 2515, EHLO, 'NOOP', 'NOOP', 'NOOP')
    r.scene('421-exim-messages', 'mail', 2516, EHLO, MAIL, RCPT, 'DATA', MESSAGE, MAIL)
    r.scene('552-exim-size', 'mail', 2517, EHLO, MAIL + ' SIZE=30000')
    r.scene('354-552-exim', 'data-end', 2517, EHLO, MAIL, RCPT, 'DATA', LONG)
    r.scene('554-exim-greeting', 'connect', 2518)
    r.scene('554-exim-sync', 'connect', 2522, EHLO, greeting=False)
    r.scene('220-554-exim', 'ehlo', 2522, [EHLO, MAIL, RCPT])
    r.scene('454-exim', 'starttls', 2502, EHLO, 'STARTTLS')
    r.scene('220-exim-starttls', 'starttls', 2501, EHLO, tls, EHLO)
    r.scene('503-exim-starttls', 'starttls', 25, EHLO, 'STARTTLS')
    r.scene('235-334-exim', 'auth', 587, EHLO, 'AUTH LOGIN', b64(USER), b64(PASSWORD))
    r.scene('334-535-exim', 'auth', 587, EHLO, 'AUTH LOGIN', b64(USER), b64('wrong-horse'))
    r.scene('334-501-exim', 'auth', 587, EHLO, 'AUTH LOGIN', '*')
    r.scene('235-exim', 'auth', 587, EHLO, 'AUTH PLAIN ' + PLAIN)
    r.scene('535-exim', 'auth', 587, EHLO, 'AUTH PLAIN ' + PLAIN_WRONG)
    r.scene('504-exim', 'auth', 587, EHLO, 'AUTH GSSAPI')
    r.scene('504-535-exim', 'auth', 587, EHLO, 'AUTH GSSAPI', 'AUTH PLAIN ' + PLAIN_WRONG)
    r.scene('553-exim', 'auth', 587, EHLO, 'AUTH CRAM-MD5 ' + b64(USER))
    r.scene('435-exim', 'auth', 588, EHLO, 'AUTH PLAIN ' + PLAIN)
    r.scene('503-exim-auth', 'auth', 25, EHLO, 'AUTH PLAIN ' + PLAIN)
    r.scene('458-exim', 'etrn', 25, EHLO, 'ETRN example.net', 'ETRN example.net')
    r.scene('500-exim', 'any', 25, EHLO, 'HALO')
    r.scene('500-501-exim', 'any', 25, EHLO, 'HALO', 'MAIL FROM:alice@@example.net')
    r.scene('500-exim-too-many', 'any', 25, EHLO, 'HALO', 'HOLA', 'HALLO', 'HEY')
    r.scene('501-exim', 'ehlo', 25, 'EHLO client_1')
    r.scene('501-503-exim', 'rcpt', 25, EHLO, 'MAIL FROM:alice@@example.net', RCPT)
    r.scene('503-exim', 'rcpt', 25, EHLO, RCPT)
    r.scene('503-exim-data', 'data', 25, EHLO, MAIL, 'DATA')
