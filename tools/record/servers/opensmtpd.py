"""Scenarios of OpenSMTPD."""

import os

from names import PASSWORD, PLAIN, USER
from packages import folder, write
from session import EHLO, HELO, LONG, MAIL, MESSAGE, RCPT


def play_opensmtpd(w, r):
    w.config('opensmtpd/smtpd.conf', '/etc/smtpd.conf')
    chain = ''.join('list%d: list%d\n' % (n, n + 1) for n in range(1, 20))
    write(w.root, '/etc/aliases', chain + 'list20: user\n')
    crypted = w.read('openssl', 'passwd', '-6', '-salt', 'record', PASSWORD)
    write(w.root, '/etc/creds', '%s %s\n' % (USER, crypted))
    folder(w.root, '/var/lib/opensmtpd/empty')
    folder(w.root, '/var/spool/smtpd', 0o711)
    w.certificate()
    os.chmod(os.path.join(w.root, 'etc/ssl/mail.key'), 0o600)
    w.start('smtpd', '-d', '-f', '/etc/smtpd.conf')
    w.await_port(25)

    # Debian 12's OpenSMTPD cannot complete a TLS handshake (its private key process does not get along with
    # OpenSSL 3), and it offers AUTH only after TLS: no session here comes further than STARTTLS.
    r.scene('220-opensmtpd', 'connect', 25, HELO)
    r.scene('214-opensmtpd', 'help', 25, EHLO, 'HELP')
    r.scene('530-opensmtpd', 'mail', 587, EHLO, MAIL)
    r.scene('503-530-opensmtpd', 'any', 587, EHLO, 'AUTH PLAIN ' + PLAIN, MAIL)
    r.scene('250-opensmtpd', 'rcpt', 25, EHLO, MAIL, RCPT)
    r.scene('250-354-opensmtpd', 'data-end', 25, EHLO, MAIL, RCPT, 'DATA', MESSAGE)
    r.scene('354-554-opensmtpd', 'data-end', 25, EHLO, MAIL, RCPT, 'DATA', LONG)
    r.scene('550-opensmtpd', 'rcpt', 25, EHLO, MAIL, 'RCPT TO:<nosuchuser@example.com>')
    r.scene('550-opensmtpd-relay', 'rcpt', 25, EHLO, MAIL, 'RCPT TO:<bob@relay.example>')
    r.scene('250-550-opensmtpd', 'rcpt', 25, EHLO, MAIL, RCPT, 'RCPT TO:<nosuchuser@example.com>', 'DATA', MESSAGE)
    r.scene('524-opensmtpd', 'rcpt', 25, EHLO, MAIL, 'RCPT TO:<list1@example.com>')
    r.scene('524-550-opensmtpd', 'rcpt', 25, EHLO, MAIL, 'RCPT TO:<nosuchuser@example.com>', 'RCPT TO:<list1@example.com>')
    r.scene('451-opensmtpd', 'rcpt', 25, EHLO, MAIL, RCPT, 'RCPT TO:<other@example.com>', 'RCPT TO:<user@example.com>')
    r.scene('553-opensmtpd', 'mail', 25, EHLO, 'MAIL FROM:<alice@@example.net>')
    r.scene('500-opensmtpd', 'any', 25, EHLO, 'HALO')
    r.scene('500-opensmtpd-vrfy', 'vrfy', 25, EHLO, 'VRFY user@example.com')
    r.scene('500-opensmtpd-pipelining', 'any', 25, [EHLO, MAIL, RCPT])
    r.scene('501-opensmtpd', 'helo', 25, 'HELO')
    r.scene('501-553-opensmtpd', 'rcpt', 25, EHLO, 'MAIL FROM:<alice@@example.net>', MAIL, 'RCPT TO:<user@@example.com>')
    r.scene('503-opensmtpd', 'rcpt', 25, EHLO, RCPT)
    r.scene('503-opensmtpd-option', 'mail', 25, EHLO, MAIL + ' COLOR=red')
    r.scene('501-503-opensmtpd', 'any', 25, 'HELO', MAIL)
    r.scene('500-503-opensmtpd', 'any', 25, EHLO, 'HALO', RCPT)
