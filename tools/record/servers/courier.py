"""Scenarios of Courier."""

import os
import time

from names import b64, PASSWORD, PLAIN_WRONG, USER
from packages import folder, ids, uid, write
from session import EHLO, HELO, LONG, MAIL, MESSAGE, RCPT


def play_courier(w, r):
    etc = '/etc/courier/'
    crypted = w.read('openssl', 'passwd', '-6', '-salt', 'record', PASSWORD)
    for name, text in (('me', 'mail.example.com\n'), ('defaultdomain', 'example.com\n'), ('dsnfrom', 'postmaster\n'),
                       ('locals', 'localhost\nexample.com\n'), ('esmtpacceptmailfor', 'example.com\n'),
                       ('aliases/system', 'postmaster: user@example.com\n'), ('sizelimit', '500\n'),
                       ('smtpaccess/default', '127.0.0.1\tallow,RELAYCLIENT\n'), ('bofh', '')):
        write(w.root, etc + name, text)
    write(w.root, etc + 'userdb', ''.join(
        '%s\tuid=%d|gid=%d|home=/home/%s|systempw=%s\n' % (name, uid(home), uid(home), home, crypted)
        for name, home in (('user', 'user'), ('other', 'other'), (USER, 'user'))), 0o600)
    os.symlink('../lib/courier/makedat', os.path.join(w.root, 'usr/bin/makedat'))
    w.run('sed', '-i', 's/^authmodulelist=.*/authmodulelist="authuserdb"/', etc + 'authdaemonrc')
    w.run('chown', '-R', 'courier:courier', '/var/lib/courier', etc)
    folder(w.root, '/run/courier', 0o775, ids('courier'))
    folder(w.root, '/run/courier/authdaemon', 0o755, ids('courier'))
    w.certificate()
    w.run('sh', '-c', 'cat /etc/ssl/mail.key /etc/ssl/mail.pem > /etc/courier/esmtpd.pem; '
          'chown courier /etc/courier/esmtpd.pem')
    w.run('sh', '-c', 'makesmtpaccess; makeacceptmailfor; makealiases; makeuserdb; chown -R courier:courier ' + etc,
          check=False)
    w.start('sh', '-c', 'set -a; . /etc/courier/authdaemonrc; exec /usr/lib/courier/courier-authlib/authdaemond')
    w.start('sh', '-c', 'set -a; . /etc/courier/courierd; exec /usr/lib/courier/courier/courierd')

    def tcpd(port, settings=''):
        w.start('sh', '-c', 'set -a; sysconfdir=/etc/courier; . /etc/courier/esmtpd; TARPIT=0 %s exec /usr/sbin/couriertcpd '
                '-stderrlogger=/usr/sbin/courierlogger -noidentlookup -user=courier -group=courier -address=192.0.2.25 '
                '-access=/etc/courier/smtpaccess.dat -maxprocs=40 -maxperc=40 -maxperip=40 %d /usr/sbin/courieresmtpd'
                % (settings, port))
        w.await_port(port)

    def bofh(text):
        write(w.root, etc + 'bofh', text, 0o644, ids('courier'))

    tcpd(25, 'TLS_CERTFILE=')
    tcpd(2501, 'ESMTP_TLS_REQUIRED=1')
    tcpd(2502, 'ESMTP_TLS_REQUIRED=1 TLS_CERTFILE=/etc/courier/missing.pem')
    tcpd(587, 'TLS_CERTFILE= ESMTPAUTH="PLAIN LOGIN"')
    tcpd(588, 'TLS_CERTFILE= ESMTPAUTH="PLAIN LOGIN" AUTH_REQUIRED=1')
    time.sleep(1)

    r.scene('220-courier', 'connect', 25, HELO)
    r.scene('252-courier', 'vrfy', 25, EHLO, 'VRFY user@example.com')
    r.scene('252-courier-expn', 'expn', 25, EHLO, 'EXPN staff')
    r.scene('250-courier', 'rcpt', 25, EHLO, MAIL, RCPT)
    r.scene('250-354-courier', 'data-end', 25, EHLO, MAIL, RCPT, 'DATA', MESSAGE)
    r.scene('235-334-courier', 'auth', 587, EHLO, 'AUTH LOGIN', b64(USER), b64(PASSWORD))
    r.scene('334-535-courier', 'auth', 587, EHLO, 'AUTH LOGIN', b64(USER), b64('wrong-horse'))
    r.scene('535-courier', 'auth', 587, EHLO, 'AUTH PLAIN ' + PLAIN_WRONG)
    r.scene('535-courier-required', 'mail', 588, EHLO, MAIL)
    r.scene('400-courier', 'mail', 2501, EHLO, MAIL)
    r.scene('540-courier', 'starttls', 25, EHLO, 'STARTTLS')
    r.scene('417-courier', 'mail', 25, EHLO, 'MAIL FROM:<alice@broken.example>')
    r.scene('517-courier', 'mail', 25, EHLO, 'MAIL FROM:<alice@missing.invalid>')
    r.scene('417-517-courier', 'mail', 25, EHLO, 'MAIL FROM:<alice@broken.example>',
            'MAIL FROM:<alice@missing.invalid>')
    r.scene('517-courier-null-mx', 'mail', 25, EHLO, 'MAIL FROM:<alice@example.org>')
    r.scene('513-courier', 'rcpt', 25, EHLO, MAIL, 'RCPT TO:<bob@relay.example>')
    r.scene('550-courier', 'rcpt', 25, EHLO, MAIL, 'RCPT TO:<nosuchuser@example.com>')
    r.scene('250-550-courier', 'rcpt', 25, EHLO, MAIL, RCPT, 'RCPT TO:<nosuchuser@example.com>', 'DATA', MESSAGE)
    r.scene('513-550-courier', 'rcpt', 25, EHLO, MAIL, 'RCPT TO:<nosuchuser@example.com>', 'RCPT TO:<bob@relay.example>')
    r.scene('534-courier', 'mail', 25, EHLO, MAIL + ' SIZE=30000')
    r.scene('523-courier', 'data-end', 25, EHLO, MAIL, RCPT, 'DATA', LONG)
    r.scene('502-courier', 'any', 25, EHLO, 'HALO')
    r.scene('502-courier-helo', 'mail', 25, MAIL)
    r.scene('554-courier', 'mail', 25, EHLO, 'MAIL FROM:alice')
    r.scene('502-554-courier', 'any', 25, EHLO, 'HALO', 'MAIL FROM:alice')
    bofh('maxrcpts 1\n')
    r.scene('431-courier', 'rcpt', 25, EHLO, MAIL, RCPT, 'RCPT TO:<other@example.com>')
    bofh('maxrcpts 1 hard\n')
    r.scene('531-courier', 'rcpt', 25, EHLO, MAIL, RCPT, 'RCPT TO:<other@example.com>')
    bofh('opt BOFHSPFMAILFROM=pass,none,neutral,softfail,error,unknown\n')
    r.scene('517-courier-spf', 'mail', 25, EHLO, 'MAIL FROM:<alice@strict.example>')
    bofh('opt BOFHCHECKHELO=1\n')
    r.scene('517-courier-helo', 'mail', 25, 'EHLO missing.invalid', MAIL)
    bofh('')
