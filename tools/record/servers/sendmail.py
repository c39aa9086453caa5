"""Scenarios of Sendmail."""

from packages import write
from session import EHLO, HELO, LONG, MAIL, MESSAGE, RCPT


def play_sendmail(w, r):
    w.config('sendmail/sendmail.mc', '/etc/mail/sendmail.mc')
    write(w.root, '/etc/mail/aliases', 'olduser: olduser@example.net.REDIRECT\nloop: loop2\nloop2: loop\n')
    write(w.root, '/etc/mail/access', '')
    w.run('sh', '-c', 'm4 /etc/mail/sendmail.mc > /etc/mail/sendmail.cf; '
          'chown root /var/spool/mqueue; mkdir -p /var/lib/sendmail/host_status')
    binary = '/usr/libexec/sendmail/sendmail'
    w.run('sh', '-c', binary + ' -bi -C/etc/mail/sendmail.cf; makemap hash /etc/mail/access < /etc/mail/access',
          check=False)

    def daemon(port, *options, privacy='noexpn,noverb,noetrn,noreceipts'):
        args = ['DaemonPortOptions=Name=MTA,Family=inet,Addr=192.0.2.25,Port=%d' % port, 'PrivacyOptions=' + privacy,
                'PidFile=/var/run/sendmail%d.pid' % port] + list(options)
        w.start(binary, '-bD', '-C/etc/mail/sendmail.cf', *['-O' + a for a in args])
        w.await_port(port)

    daemon(25)
    daemon(2501, privacy='novrfy,noexpn,noverb,noetrn,noreceipts')
    daemon(2502, privacy='noverb,noreceipts')
    daemon(2503, privacy='needmailhelo,noexpn,noverb,noetrn,noreceipts')
    daemon(2510, 'MaxRecipientsPerMessage=1')
    daemon(2511, 'MinFreeBlocks=2000000000')
    daemon(2512, 'MaxMessageSize=500')
    r.scene('220-sendmail', 'connect', 25, HELO)
    r.scene('214-sendmail', 'help', 25, EHLO, 'HELP NOOP')
    r.scene('504-sendmail-help', 'help', 25, EHLO, 'HELP FOO')
    r.scene('250-sendmail', 'rcpt', 25, EHLO, MAIL, RCPT)
    r.scene('250-354-sendmail', 'data-end', 25, EHLO, MAIL, RCPT, 'DATA', MESSAGE)
    r.scene('250-sendmail-vrfy', 'vrfy', 25, EHLO, 'VRFY user')
    r.scene('252-sendmail', 'vrfy', 2501, EHLO, 'VRFY user')
    r.scene('252-502-sendmail', 'any', 2501, EHLO, 'VRFY user', 'EXPN staff')
    r.scene('250-550-sendmail-expn', 'expn', 2502, EHLO, 'EXPN user', 'EXPN staff')
    r.scene('550-sendmail', 'rcpt', 25, EHLO, MAIL, 'RCPT TO:<nosuchuser@example.com>')
    r.scene('550-sendmail-relay', 'rcpt', 25, EHLO, MAIL, 'RCPT TO:<bob@relay.example>')
    r.scene('250-550-sendmail', 'rcpt', 25, EHLO, MAIL, RCPT, 'RCPT TO:<nosuchuser@example.com>', 'DATA', MESSAGE)
    r.scene('551-sendmail', 'expn', 2502, EHLO, 'EXPN olduser')
    r.scene('550-551-sendmail', 'expn', 2502, EHLO, 'EXPN nosuchuser', 'EXPN olduser')
    r.scene('250-551-sendmail', 'expn', 2502, EHLO, 'EXPN user', 'EXPN olduser')
    r.scene('551-554-sendmail', 'expn', 2502, EHLO, 'EXPN olduser', 'EXPN loop')
    r.scene('553-sendmail', 'mail', 25, EHLO, 'MAIL FROM:<alice@missing.invalid>')
    r.scene('553-sendmail-no-domain', 'mail', 25, EHLO, 'MAIL FROM:<alice>')
    r.scene('451-sendmail', 'mail', 25, EHLO, 'MAIL FROM:<alice@broken.example>')
    r.scene('451-553-sendmail', 'mail', 25, EHLO, 'MAIL FROM:<alice@broken.example>', 'MAIL FROM:<alice@missing.invalid>')
    r.scene('452-sendmail-recipients', 'rcpt', 2510, EHLO, MAIL, RCPT, 'RCPT TO:<other@example.com>')
    r.scene('452-sendmail-space', 'mail', 2511, EHLO, MAIL)
    r.scene('552-sendmail', 'mail', 2512, EHLO, MAIL + ' SIZE=30000')
    r.scene('354-552-sendmail', 'data-end', 2512, EHLO, MAIL, RCPT, 'DATA', LONG)
    r.scene('554-sendmail-greeting', 'connect', 25, EHLO, greeting=False)
    r.scene('459-sendmail', 'etrn', 2502, EHLO, 'ETRN #nightly')
    r.scene('250-sendmail-etrn', 'etrn', 2502, EHLO, 'ETRN example.net')
    r.scene('250-459-sendmail', 'etrn', 2502, EHLO, 'ETRN example.net', 'ETRN #nightly')
    r.scene('500-sendmail', 'any', 25, EHLO, 'HALO')
    r.scene('502-sendmail', 'any', 25, EHLO, 'TURN')
    r.scene('500-502-sendmail', 'any', 25, EHLO, 'HALO', 'TURN')
    r.scene('501-sendmail', 'helo', 25, 'HELO')
    r.scene('501-555-sendmail', 'mail', 25, EHLO, MAIL + ' BODY=9BIT', MAIL + ' COLOR=red')
    r.scene('555-sendmail', 'mail', 25, EHLO, MAIL + ' COLOR=red')
    r.scene('503-sendmail', 'rcpt', 25, EHLO, RCPT)
    r.scene('503-sendmail-helo', 'mail', 2503, MAIL)
    r.scene('501-503-sendmail', 'any', 2503, 'HELO', MAIL)
    r.scene('504-sendmail-dsn', 'mail', 25, EHLO, MAIL + ' RET=HDRS')
    r.scene('504-555-sendmail', 'mail', 25, EHLO, MAIL + ' RET=HDRS', MAIL + ' COLOR=red')
