#!/usr/bin/env python3
"""Make real mail servers send SMTP reply codes and record the sessions.

For every server: fetch its Debian packages into a scratch folder, unpack them
there, start the server inside namespaces of its own (mount, network, process
ids, host name), talk to it, and write one transcript for each scenario to
content/smtp/transcripts. Nothing is installed on the host, nothing reaches
the network but apt, and no process outlives this script. See README.md.

    python3 tools/record/record.py                 all servers
    python3 tools/record/record.py postfix exim    some of them
    python3 tools/record/record.py --check         only check the files
"""

import argparse
import base64
import ctypes
import ctypes.util
import fcntl
import os
import re
import shutil
import socket
import ssl
import struct
import subprocess
import sys
import tempfile
import threading
import time

HERE = os.path.dirname(os.path.abspath(__file__))
OUT = os.path.normpath(os.path.join(HERE, '..', '..', 'content', 'smtp', 'transcripts'))
FIRST_LINE = '# Made by tools/record/record.py; do not edit.'

SERVER_IP = '192.0.2.25'      # mail.example.com
CLIENT_IP = '198.51.100.7'    # client.example.net
TRUSTED_IP = '198.51.100.8'   # client.example.net's neighbour
USER, PASSWORD = 'user@example.com', 'correct-horse'

STAGES = ('any connect ehlo helo starttls auth mail rcpt data bdat burl data-end rset vrfy expn help noop quit '
          'etrn atrn').split()


def b64(text):
    return base64.b64encode(text.encode()).decode()


PLAIN = b64('\0%s\0%s' % (USER, PASSWORD))
PLAIN_WRONG = b64('\0%s\0%s' % (USER, 'wrong-horse'))

# ----------------------------------------------------------------- packages

# What a root folder needs besides the server: a shell and the small tools
# that the servers' own start scripts call.
BASE = ('base-files base-passwd bash coreutils dash diffutils findutils grep hostname libc-bin mawk openssl sed '
        'sysvinit-utils util-linux').split()

# Users and groups that the packages' installation scripts would have made.
# The numbers are this script's own choice; only the root folders know them.
USERS = [('postfix', 701, '/var/spool/postfix'), ('dovecot', 702, '/nonexistent'), ('dovenull', 703, '/nonexistent'),
         ('Debian-exim', 704, '/var/spool/exim4'), ('opensmtpd', 705, '/var/lib/opensmtpd/empty'),
         ('opensmtpq', 706, '/var/lib/opensmtpd/empty'), ('smmta', 707, '/var/lib/sendmail'),
         ('smmsp', 708, '/var/lib/sendmail'), ('courier', 709, '/var/lib/courier'),
         ('user', 1001, '/home/user'), ('other', 1002, '/home/other')]
GROUPS = [('postdrop', 711), ('ssl-cert', 712)]


def run(*argv, **kw):
    kw.setdefault('check', True)
    return subprocess.run(argv, **kw)


def output(*argv):
    return run(*argv, stdout=subprocess.PIPE, text=True).stdout


class Packages:
    """Debian packages in a scratch folder, by an apt that knows of no installed package."""

    def __init__(self, work):
        self.work = work
        for folder in ('apt/state/lists/partial', 'apt/cache/archives/partial', 'apt/log'):
            os.makedirs(os.path.join(work, folder), exist_ok=True)
        open(os.path.join(work, 'apt/status'), 'w').close()
        conf = os.path.join(work, 'apt/apt.conf')
        with open(conf, 'w') as f:
            # The host's way to its mirror (a proxy, say), but none of its hooks.
            for line in output('apt-config', 'dump').splitlines():
                if line.startswith('Acquire::'):
                    f.write(line + '\n')
            for key, value in (('Dir::State', 'apt/state'), ('Dir::State::status', 'apt/status'),
                               ('Dir::Cache', 'apt/cache'), ('Dir::Log', 'apt/log')):
                f.write('%s "%s";\n' % (key, os.path.join(work, value)))
            f.write('Dir::Etc::main "/dev/null";\nDir::Etc::parts "/dev/null";\n'
                    'APT::Install-Recommends "false";\nAPT::Sandbox::User "root";\n')
        self.env = dict(os.environ, APT_CONFIG=conf, LC_ALL='C', DEBIAN_FRONTEND='noninteractive')

    def update(self):
        # A third-party source that cannot be reached does not matter.
        run('apt-get', '-qq', 'update', env=self.env, check=False)

    def fetch(self, names):
        """Download the packages and what they depend on; list of .deb files."""
        plan = run('apt-get', '-s', 'install', *names, env=self.env, stdout=subprocess.PIPE, text=True).stdout
        wanted = re.findall(r'^Inst (\S+) \((\S+) .*\[(\S+)\]\)', plan, re.M)
        run('apt-get', '-qq', '--yes', '--download-only', 'install', *names, env=self.env)
        archives = os.path.join(self.work, 'apt/cache/archives')
        files = {}
        for name, version, arch in wanted:
            deb = os.path.join(archives, '%s_%s_%s.deb' % (name, version.replace(':', '%3a'), arch))
            if not os.path.exists(deb):
                raise SystemExit('not downloaded: ' + deb)
            files[name] = (deb, version)
        return files


def upstream(version):
    """1:2.3.19.1+dfsg1-2.1+deb12u7 -> 2.3.19.1"""
    version = version.split(':')[-1].rsplit('-', 1)[0]
    return re.sub(r'\+(dfsg|ds).*$', '', version)


def write(root, path, text, mode=0o644, owner=None):
    path = os.path.join(root, path.lstrip('/'))
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, 'w') as f:
        f.write(text)
    os.chmod(path, mode)
    if owner:
        os.chown(path, *owner)


def folder(root, path, mode=0o755, owner=None):
    path = os.path.join(root, path.lstrip('/'))
    os.makedirs(path, exist_ok=True)
    os.chmod(path, mode)
    if owner:
        os.chown(path, *owner)


def uid(name):
    if name == 'root':
        return 0
    for user, number, _ in USERS:
        if user == name:
            return number
    for group, number in GROUPS:
        if group == name:
            return number
    raise KeyError(name)


def ids(user, group=None):
    return uid(user), uid(group or user)


def make_root(root, debs):
    """A root folder with the packages unpacked (their scripts are not run)."""
    shutil.rmtree(root, ignore_errors=True)
    for name in ('bin', 'sbin', 'lib', 'lib64'):
        os.makedirs(os.path.join(root, 'usr', name))
        os.symlink('usr/' + name, os.path.join(root, name))
    for deb, _ in debs.values():
        run('dpkg-deb', '--extract', deb, root)
    for link, target in (('usr/bin/sh', 'dash'), ('usr/bin/awk', 'mawk')):
        if not os.path.lexists(os.path.join(root, link)):
            os.symlink(target, os.path.join(root, link))
    for path, mode in (('dev', 0o755), ('proc', 0o755), ('run', 0o755), ('tmp', 0o1777), ('var/tmp', 0o1777),
                       ('var/log', 0o755), ('var/lock', 0o1777), ('root', 0o700), ('var/mail', 0o1777)):
        folder(root, path, mode)
    if not os.path.lexists(os.path.join(root, 'var/run')):
        os.symlink('../run', os.path.join(root, 'var/run'))
    with open(os.path.join(root, 'usr/share/base-passwd/passwd.master')) as f:
        passwd = f.read().replace(':*:', ':x:')
    with open(os.path.join(root, 'usr/share/base-passwd/group.master')) as f:
        group = f.read().replace(':*:', ':x:')
    shells = {'user': '/bin/sh', 'other': '/bin/sh'}
    for name, number, home in USERS:
        passwd += '%s:x:%d:%d::%s:%s\n' % (name, number, number, home, shells.get(name, '/usr/sbin/nologin'))
        group += '%s:x:%d:\n' % (name, number)
    for name, number in GROUPS:
        group += '%s:x:%d:\n' % (name, number)
    write(root, 'etc/passwd', passwd)
    write(root, 'etc/group', group)
    write(root, 'etc/shadow', ''.join('%s:*:19000:0:99999:7:::\n' % line.split(':')[0]
                                      for line in passwd.splitlines()), 0o600)
    for name in ('user', 'other'):
        folder(root, 'home/' + name, 0o755, ids(name))
    write(root, 'etc/nsswitch.conf', 'passwd: files\ngroup: files\nshadow: files\nhosts: files dns\n'
          'services: files\nprotocols: files\n')
    write(root, 'etc/hosts', '127.0.0.1 localhost\n%s mail.example.com mail\n' % SERVER_IP)
    write(root, 'etc/hostname', 'mail.example.com\n')
    write(root, 'etc/mailname', 'example.com\n')
    write(root, 'etc/resolv.conf', 'nameserver 127.0.0.1\n')


# ------------------------------------------------ the world inside the namespaces

libc = ctypes.CDLL(ctypes.util.find_library('c') or 'libc.so.6', use_errno=True)


def mount(source, target, kind=None, flags=0, data=None):
    enc = lambda s: None if s is None else s.encode()
    if libc.mount(enc(source), enc(target), enc(kind), ctypes.c_ulong(flags), enc(data)):
        raise OSError(ctypes.get_errno(), 'mount ' + target)


MS_BIND = 4096


def bring_up_network():
    """Loopback, with the reserved addresses of the server and the client on it."""
    s = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
    siocsifflags, siocsifaddr, siocsifnetmask = 0x8914, 0x8916, 0x891c
    up = 0x1 | 0x40
    fcntl.ioctl(s, siocsifflags, struct.pack('16sH14x', b'lo', up))
    for i, ip in enumerate((SERVER_IP, CLIENT_IP, TRUSTED_IP)):
        name = b'lo:%d' % (i + 1)
        for request, address in ((siocsifaddr, ip), (siocsifnetmask, '255.255.255.255')):
            fcntl.ioctl(s, request, struct.pack('16sH2s4s8x', name, socket.AF_INET, b'', socket.inet_aton(address)))
        fcntl.ioctl(s, siocsifflags, struct.pack('16sH14x', name, up))
    s.close()


A, NS, CNAME, SOA, PTR, MX, TXT = 1, 2, 5, 6, 12, 15, 16

ZONE = {
    ('example.com', MX): [(10, 'mail.example.com')],
    ('example.com', A): [SERVER_IP],
    ('mail.example.com', A): [SERVER_IP],
    ('25.2.0.192.in-addr.arpa', PTR): ['mail.example.com'],
    ('example.net', MX): [(10, 'client.example.net')],
    ('example.net', A): [CLIENT_IP],
    ('client.example.net', A): [CLIENT_IP],
    ('7.100.51.198.in-addr.arpa', PTR): ['client.example.net'],
    ('localhost', A): ['127.0.0.1'],
    ('1.0.0.127.in-addr.arpa', PTR): ['localhost'],
    # The null MX of RFC 7505.
    ('example.org', MX): [(0, '')],
    # A DNS list that lists the client.
    ('7.100.51.198.dnsbl.example', A): ['127.0.0.2'],
    ('7.100.51.198.dnsbl.example', TXT): ['Listed for this test'],
    # Only another server than the client may send its mail.
    ('strict.example', MX): [(10, 'mail.example.com')],
    ('strict.example', TXT): ['v=spf1 ip4:203.0.113.0/24 -all'],
    # Its MX names an address that cannot be a mail server's.
    ('badmx.example', MX): [(10, 'loop.badmx.example')],
    ('loop.badmx.example', A): ['127.0.0.1'],
}
BROKEN = 'broken.example'    # every question below it fails with SERVFAIL


def dns_name(name):
    return b''.join(bytes([len(p)]) + p.encode() for p in name.split('.') if p) + b'\0'


def dns_answer(query):
    labels, i = [], 12
    while query[i]:
        labels.append(query[i + 1:i + 1 + query[i]].decode('ascii', 'replace'))
        i += query[i] + 1
    name = '.'.join(labels).lower()
    kind = struct.unpack('>H', query[i + 1:i + 3])[0]
    question = query[12:i + 5]
    records, code, authority = ZONE.get((name, kind), []), 0, b''
    if name == BROKEN or name.endswith('.' + BROKEN):
        code = 2
    elif not records:
        if not any(n == name or n.endswith('.' + name) for n, _ in ZONE):
            code = 3
        soa = dns_name('ns.invalid') + dns_name('hostmaster.invalid') + struct.pack('>5L', 1, 60, 60, 60, 60)
        authority = b'\0' + struct.pack('>HHLH', SOA, 1, 60, len(soa)) + soa
    answers = b''
    for r in records:
        if kind == A:
            data = socket.inet_aton(r)
        elif kind == MX:
            data = struct.pack('>H', r[0]) + dns_name(r[1])
        elif kind == TXT:
            data = bytes([len(r)]) + r.encode()
        else:
            data = dns_name(r)
        answers += b'\xc0\x0c' + struct.pack('>HHLH', kind, 1, 60, len(data)) + data
    head = query[:2] + struct.pack('>HHHHH', 0x8580 | code, 1, len(records), 1 if authority else 0, 0)
    return head + question + answers + authority


def serve_dns():
    s = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
    s.bind(('127.0.0.1', 53))

    def loop():
        while True:
            query, peer = s.recvfrom(4096)
            try:
                s.sendto(dns_answer(query), peer)
            except Exception as e:
                print('dns: %r' % e, file=sys.stderr)
    threading.Thread(target=loop, daemon=True).start()


def serve_syslog(root, log):
    s = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
    path = os.path.join(root, 'dev/log')
    s.bind(path)
    os.chmod(path, 0o666)

    def loop():
        while True:
            line = s.recv(65536)
            log.write(line.rstrip(b'\0\n') + b'\n')
            log.flush()
    threading.Thread(target=loop, daemon=True).start()


def mount_root(root):
    dev = os.path.join(root, 'dev')
    nodes = 'null zero full random urandom tty'.split()
    mount('tmpfs', dev, 'tmpfs', 0, 'mode=755')
    for node in nodes:
        path = os.path.join(dev, node)
        open(path, 'w').close()
        mount('/dev/' + node, path, None, MS_BIND)
    os.symlink('/proc/self/fd', os.path.join(dev, 'fd'))
    for i, name in enumerate(('stdin', 'stdout', 'stderr')):
        os.symlink('/proc/self/fd/%d' % i, os.path.join(dev, name))
    os.mkdir(os.path.join(dev, 'shm'), 0o1777)
    mount('proc', os.path.join(root, 'proc'), 'proc')


class World:
    """What a server's functions get: its root folder and a way to run things in it."""

    def __init__(self, root, log):
        self.root, self.log = root, log
        self.started = []

    def env(self):
        return {'PATH': '/usr/sbin:/usr/bin:/sbin:/bin', 'LC_ALL': 'C', 'HOME': '/root', 'TZ': 'UTC'}

    def start(self, *argv):
        p = subprocess.Popen(argv, env=self.env(), stdin=subprocess.DEVNULL, stdout=self.log, stderr=self.log,
                             preexec_fn=lambda: (os.chroot(self.root), os.chdir('/')))
        self.started.append(p)
        return p

    def run(self, *argv, check=True):
        p = subprocess.run(argv, env=self.env(), stdin=subprocess.DEVNULL, stdout=self.log, stderr=self.log,
                           preexec_fn=lambda: (os.chroot(self.root), os.chdir('/')))
        if check and p.returncode:
            raise SystemExit('%s: exit status %d; see %s' % (' '.join(argv), p.returncode, self.log.name))

    def config(self, source, target, **kw):
        with open(os.path.join(HERE, 'config', source)) as f:
            write(self.root, target, f.read(), **kw)

    def read(self, *argv):
        return subprocess.run(argv, env=self.env(), stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=self.log,
                              preexec_fn=lambda: (os.chroot(self.root), os.chdir('/')), check=True,
                              text=True).stdout.strip()

    def certificate(self):
        """A throw-away certificate that nobody signed but itself."""
        self.run('openssl', 'req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '30',
                 '-subj', '/CN=mail.example.com', '-keyout', '/etc/ssl/mail.key', '-out', '/etc/ssl/mail.pem')

    def await_port(self, port, address=SERVER_IP, seconds=30):
        end = time.time() + seconds
        while time.time() < end:
            try:
                socket.create_connection((address, port), 2).close()
                return
            except OSError:
                time.sleep(0.1)
        raise SystemExit('nothing listens on port %d; see %s' % (port, self.log.name))


# -------------------------------------------------------------- the client

class Closed(Exception):
    pass


class Session:
    """A scripted client; keeps what was said, as lines of a transcript."""

    def __init__(self, port, server=SERVER_IP, client=CLIENT_IP, timeout=30):
        self.lines, self.buffer, self.closed = [], b'', False
        self.sock = socket.create_connection((server, port), timeout, (client, 0))

    def _line(self):
        while b'\n' not in self.buffer:
            try:
                data = self.sock.recv(4096)
            except ConnectionError:
                data = b''
            if not data:
                self.closed = True
                raise Closed()
            self.buffer += data
        line, self.buffer = self.buffer.split(b'\n', 1)
        return line.rstrip(b'\r').decode('utf-8')

    def reply(self):
        """Read one whole reply; its code."""
        while True:
            line = self._line()
            if not re.match(r'[2-5][0-9][0-9]([ -]|$)', line):
                raise ValueError('not a reply line: %r' % line)
            self.lines.append('S: ' + line)
            if line[3:4] != '-':
                return int(line[:3])

    def send(self, *commands):
        """Send lines at once, read nothing."""
        for c in commands:
            self.lines.append('C: ' + c)
        try:
            self.sock.sendall(b''.join(c.encode() + b'\r\n' for c in commands))
        except ConnectionError:
            self.closed = True

    def raw(self, data):
        """Send bytes that are not a command (the octets of BDAT); every line becomes a C: line."""
        self.lines += ['C: ' + line for line in data.decode().splitlines()]
        self.sock.sendall(data)

    def cmd(self, command):
        self.send(command)
        return self.reply()

    def starttls(self):
        if self.cmd('STARTTLS') != 220:
            return
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        context.check_hostname = False
        context.verify_mode = ssl.CERT_NONE
        self.sock = context.wrap_socket(self.sock)
        self.lines.append('*: TLS')

    def end(self):
        """QUIT, if there is still somebody to say it to; then close."""
        if not self.closed:
            try:
                # A server that closes after its reply does so at once.
                self.sock.settimeout(0.3)
                try:
                    while True:
                        self.reply()
                except (socket.timeout, TimeoutError):
                    pass
                self.sock.settimeout(20)
                self.cmd('QUIT')
            except Closed:
                pass
        self.sock.close()


MESSAGE = ['From: <alice@example.net>', 'To: <user@example.com>', 'Subject: Hello', '', 'Hello.', '.']
# Longer than the 500 bytes that some of the servers are set to accept.
LONG = MESSAGE[:4] + ['Hello again. ' * 5 + 'Hello again.'] * 7 + ['.']


def play(port, *steps, greeting=True, **kw):
    """Run the steps against a port; the session. A step is a command, a list of lines that are sent
    without waiting for an answer between them, or a function of the session."""
    s = Session(port, **kw)
    try:
        if greeting:
            s.reply()
        code = 354
        for step in steps:
            if callable(step):
                step(s)
            elif not isinstance(step, list):
                code = s.cmd(step)
            elif code == 354 or step[-1] != '.':
                s.send(*step)
                s.reply()
        s.end()
    except Closed:
        s.sock.close()
    return s


def tls(s):
    s.starttls()


def more(s):
    """Read a reply that nothing was sent for."""
    s.reply()


HELO = 'HELO client.example.net'
EHLO = 'EHLO client.example.net'
MAIL = 'MAIL FROM:<alice@example.net>'
RCPT = 'RCPT TO:<user@example.com>'


class Recorder:
    def __init__(self, out, software):
        self.out, self.software = out, software
        self.done, self.failed = [], []

    def keep(self, name, at, session):
        """Write the transcript `name` (`LOW[-HIGH]-software...`): the codes in its name must have come."""
        shows = [int(n) for n in re.match(r'((?:\d{3}-)+)', name).group(1).strip('-').split('-')]
        lines = session.lines
        seen = [int(line[3:6]) for line in lines if line.startswith('S: ')]
        missing = [c for c in shows if c not in seen]
        # What nobody asked for: the server is in trouble of its own.
        stray = [c for c in seen if c == 421 and c not in shows]
        if missing or stray:
            self.failed.append(name)
            print('  FAILED %s: %s in\n    %s' % (name, ' '.join(['no %d' % c for c in missing] +
                                                               ['a %d' % c for c in stray]),
                                                 '\n    '.join(lines)), flush=True)
            return
        self.done.append(name)
        text = '%s\nshows: [%s]\nat: %s\nrecorded_from: %s\nsession: |\n' % (
            FIRST_LINE, ', '.join(map(str, shows)), at, self.software)
        text += ''.join('  %s\n' % line for line in lines)
        path = os.path.join(self.out, name + '.yaml')
        with open(path, 'w', encoding='utf-8') as f:
            f.write(text)
        owner = os.stat(self.out)
        os.chown(path, owner.st_uid, owner.st_gid)

    def scene(self, name, at, port, *steps, **kw):
        try:
            session = play(port, *steps, **kw)
        except Exception as e:
            self.failed.append(name)
            print('  FAILED %s: %r' % (name, e), flush=True)
            return
        self.keep(name, at, session)


# --------------------------------------------------- Postfix and Dovecot

def postfix_setup(w):
    w.config('postfix/main.cf', '/etc/postfix/main.cf')
    w.config('postfix/master.cf', '/etc/postfix/master.cf')
    folder(w.root, '/var/spool/postfix/private', 0o700, ids('postfix', 'root'))
    folder(w.root, '/var/lib/postfix', 0o700, ids('postfix'))
    w.run('sh', '-c', 'cp -n /usr/share/postfix/dynamicmaps.cf /etc/postfix/ 2>/dev/null; '
          'touch /etc/postfix/dynamicmaps.cf; mkdir -p /etc/postfix/dynamicmaps.cf.d')
    w.certificate()


def dovecot_setup(w):
    w.config('dovecot/dovecot.conf', '/etc/dovecot/dovecot.conf')
    w.config('dovecot/dovecot-troubled.conf', '/etc/dovecot/dovecot-troubled.conf')
    w.config('dovecot/passdb-dict.conf', '/etc/dovecot/passdb-dict.conf')
    write(w.root, '/etc/dovecot/users',
          '%s:{PLAIN}%s::::::\nretired@example.com:{PLAIN}%s::::::nologin=yes\n' % (USER, PASSWORD, PASSWORD))


def play_postfix(w, r):
    postfix_setup(w)
    dovecot_setup(w)
    w.start('dovecot', '-F')
    troubled = w.start('dovecot', '-F', '-c', '/etc/dovecot/dovecot-troubled.conf')
    w.start('postfix', 'start-fg')
    w.await_port(25)
    w.await_port(2587)
    time.sleep(1)

    r.scene('220-221-postfix', 'quit', 25)
    r.scene('220-250-postfix', 'helo', 25, HELO)
    r.scene('220-postfix', 'connect', 25, HELO, MAIL)
    r.scene('221-postfix-http', 'any', 25, 'GET / HTTP/1.1')
    r.scene('250-postfix', 'rcpt', 25, EHLO, MAIL, RCPT)
    r.scene('354-postfix', 'data', 25, EHLO, MAIL, RCPT, 'DATA', MESSAGE)
    r.scene('250-354-postfix', 'data-end', 25, HELO, MAIL, RCPT, 'DATA', MESSAGE)
    r.scene('252-postfix', 'vrfy', 2501, EHLO, 'VRFY user@example.com')
    r.scene('252-550-postfix', 'vrfy', 2501, EHLO, 'VRFY user@example.com', 'VRFY nosuchuser@example.com')
    r.scene('250-252-postfix', 'vrfy', 2501, EHLO, MAIL, RCPT, 'VRFY user@example.com')
    r.scene('220-postfix-starttls', 'starttls', 2510, EHLO, tls, EHLO)
    r.scene('235-334-postfix', 'auth', 587, EHLO, 'AUTH LOGIN', b64(USER), b64(PASSWORD))
    r.scene('334-535-postfix', 'auth', 587, EHLO, 'AUTH LOGIN', b64(USER), b64('wrong-horse'))
    r.scene('235-postfix', 'auth', 587, EHLO, 'AUTH PLAIN ' + PLAIN)
    r.scene('535-postfix', 'auth', 587, EHLO, 'AUTH PLAIN ' + PLAIN_WRONG)
    r.scene('235-535-postfix', 'auth', 587, EHLO, 'AUTH PLAIN ' + PLAIN_WRONG, 'AUTH PLAIN ' + PLAIN)
    r.scene('334-354-postfix', 'data', 587, EHLO, 'AUTH LOGIN', b64(USER), b64(PASSWORD), 'MAIL FROM:<user@example.com>',
            RCPT, 'DATA', ['From: <user@example.com>'] + MESSAGE[1:])
    r.scene('334-501-postfix', 'auth', 587, EHLO, 'AUTH LOGIN', '*')
    r.scene('235-503-postfix', 'auth', 587, EHLO, 'AUTH PLAIN ' + PLAIN, 'AUTH PLAIN ' + PLAIN)
    r.scene('503-postfix-auth', 'auth', 588, EHLO, 'AUTH PLAIN ' + PLAIN, tls, EHLO, 'AUTH PLAIN ' + PLAIN)
    r.scene('535-postfix-mechanism', 'auth', 587, EHLO, 'AUTH CRAM-MD5')
    r.scene('553-postfix', 'rcpt', 589, EHLO, 'AUTH PLAIN ' + PLAIN, 'MAIL FROM:<other@example.com>', RCPT)
    r.scene('553-postfix-not-logged-in', 'rcpt', 589, EHLO, 'MAIL FROM:<user@example.com>', RCPT)

    r.scene('421-500-postfix', 'any', 2520, EHLO, 'HALO', 'HOLA', 'HALLO', 'NOOP')
    r.scene('421-550-postfix', 'rcpt', 2520, EHLO, MAIL, 'RCPT TO:<a@example.com>', 'RCPT TO:<b@example.com>',
            'RCPT TO:<c@example.com>', more)
    r.scene('421-554-postfix', 'rcpt', 2528, EHLO, MAIL, *['RCPT TO:<%s@relay.example>' % n for n in ('ann', 'bob', 'cy')], more)
    r.scene('421-450-postfix', 'rcpt', 2529, EHLO, MAIL, *['RCPT TO:<%s@broken.example>' % n for n in ('ann', 'bob', 'cy')], more)
    r.scene('421-postfix-timeout', 'any', 2521, EHLO, more)
    first = Session(2522)
    first.reply()
    r.scene('421-postfix-connections', 'connect', 2522)
    first.end()
    r.scene('452-postfix-recipients', 'rcpt', 2523, EHLO, MAIL, RCPT, 'RCPT TO:<other@example.com>')
    r.scene('250-452-postfix', 'rcpt', 2523, EHLO, MAIL, RCPT, 'RCPT TO:<other@example.com>', 'DATA', MESSAGE)
    r.scene('452-552-postfix', 'rcpt', 2523, EHLO, MAIL + ' SIZE=30000000', 'RSET', MAIL, RCPT, 'RCPT TO:<other@example.com>')
    r.scene('450-452-postfix', 'rcpt', 2529, EHLO, MAIL, 'RCPT TO:<user@broken.example>', RCPT, 'RCPT TO:<other@example.com>')
    play(2524, HELO, MAIL, RCPT)
    r.scene('450-postfix-rate', 'mail', 2524, EHLO, MAIL)
    r.scene('452-postfix-space', 'mail', 2525, EHLO, MAIL)
    r.scene('552-postfix-size', 'mail', 2526, EHLO, MAIL + ' SIZE=30000')
    r.scene('354-552-postfix', 'data-end', 2526, HELO, MAIL, RCPT, 'DATA',
            LONG)
    loop = ['Received: by mail.example.net; Tue, 1 Jul 2025 12:00:0%d +0000' % n for n in range(3)]
    r.scene('354-554-postfix', 'data-end', 2527, EHLO, MAIL, RCPT, 'DATA', loop + MESSAGE)

    r.scene('450-postfix-servfail', 'rcpt', 2530, EHLO, 'MAIL FROM:<alice@broken.example>', RCPT)
    r.scene('450-postfix-nxdomain', 'rcpt', 2530, EHLO, 'MAIL FROM:<alice@missing.invalid>', RCPT)
    r.scene('550-postfix-null-mx-sender', 'rcpt', 2530, EHLO, 'MAIL FROM:<alice@example.org>', RCPT)
    r.scene('556-postfix', 'rcpt', 2531, EHLO, MAIL, 'RCPT TO:<user@example.org>')
    r.scene('550-556-postfix', 'rcpt', 2531, EHLO, MAIL, 'RCPT TO:<user@example.org>', 'RCPT TO:<nosuchuser@example.com>')
    r.scene('450-556-postfix', 'rcpt', 2531, EHLO, MAIL, 'RCPT TO:<user@example.org>', 'RCPT TO:<user@broken.example>')
    r.scene('250-450-postfix', 'rcpt', 2531, EHLO, MAIL, RCPT, 'RCPT TO:<user@broken.example>')
    r.scene('450-550-postfix', 'rcpt', 2531, EHLO, MAIL, 'RCPT TO:<user@broken.example>', 'RCPT TO:<nosuchuser@example.com>')
    r.scene('504-postfix-helo', 'rcpt', 2532, 'EHLO client', MAIL, RCPT)
    r.scene('501-postfix-helo', 'rcpt', 2532, 'EHLO client_.-', MAIL, RCPT)
    r.scene('501-504-postfix', 'rcpt', 2532, 'EHLO client', MAIL, RCPT, 'EHLO client_.-', MAIL, RCPT)
    r.scene('554-postfix-dnsbl', 'rcpt', 2533, EHLO, MAIL, RCPT)
    r.scene('554-postfix-greeting', 'connect', 2534)
    r.scene('503-554-postfix', 'connect', 2534, EHLO)
    r.scene('454-postfix-relay', 'rcpt', 25, EHLO, MAIL, 'RCPT TO:<bob@relay.example>')
    r.scene('554-postfix-relay', 'rcpt', 2535, EHLO, MAIL, 'RCPT TO:<bob@relay.example>')
    r.scene('550-554-postfix', 'rcpt', 2535, EHLO, MAIL, 'RCPT TO:<nosuchuser@example.com>', 'RCPT TO:<bob@relay.example>')
    r.scene('250-554-postfix', 'rcpt', 2535, EHLO, MAIL, RCPT, 'RCPT TO:<bob@relay.example>')
    r.scene('450-postfix-unverified', 'rcpt', 2536, EHLO, MAIL, 'RCPT TO:<bob@broken.example>')
    r.scene('451-postfix-lookup', 'rcpt', 2537, EHLO, MAIL, RCPT)
    r.scene('550-postfix', 'rcpt', 25, EHLO, MAIL, 'RCPT TO:<nosuchuser@example.com>')
    r.scene('250-550-postfix', 'rcpt', 25, EHLO, MAIL, RCPT, 'RCPT TO:<nosuchuser@example.com>', 'DATA', MESSAGE)
    r.scene('550-postfix-sender', 'rcpt', 2538, EHLO, 'MAIL FROM:<nosuchuser@example.com>', RCPT)
    r.scene('454-550-postfix', 'rcpt', 25, EHLO, MAIL, 'RCPT TO:<nosuchuser@example.com>', 'RCPT TO:<bob@relay.example>')

    r.scene('250-postfix-etrn', 'etrn', 2502, EHLO, 'ETRN example.net')
    r.scene('459-postfix', 'etrn', 2502, EHLO, 'ETRN example.org')
    r.scene('459-550-postfix', 'any', 2502, EHLO, 'ETRN example.org', MAIL, 'RCPT TO:<nosuchuser@example.com>')
    r.scene('458-postfix', 'etrn', 2541, EHLO, 'ETRN example.net')
    r.scene('454-postfix-tls', 'starttls', 2512, EHLO, 'STARTTLS')
    r.scene('530-postfix', 'mail', 2511, EHLO, MAIL, tls, EHLO, MAIL)
    r.scene('554-postfix-tls-active', 'starttls', 2510, EHLO, tls, EHLO, 'STARTTLS')
    r.scene('502-postfix-starttls', 'starttls', 25, EHLO, 'STARTTLS')
    r.scene('502-postfix-vrfy', 'vrfy', 2540, EHLO, 'VRFY user@example.com')
    r.scene('500-postfix', 'any', 25, EHLO, 'HALO')
    r.scene('500-502-postfix', 'any', 25, EHLO, 'STARTLTS', 'STARTTLS')
    r.scene('502-503-postfix', 'any', 25, EHLO, 'STARTTLS', RCPT)
    r.scene('501-postfix', 'mail', 25, EHLO, 'MAIL alice@example.net')
    r.scene('501-503-postfix', 'mail', 25, EHLO, 'MAIL alice@example.net', RCPT)
    r.scene('500-501-postfix', 'any', 25, EHLO, 'MALI FROM:<alice@example.net>', 'MAIL alice@example.net')
    r.scene('501-555-postfix', 'mail', 25, EHLO, MAIL + ' SIZE=big', MAIL + ' COLOR=red')
    r.scene('555-postfix', 'mail', 25, EHLO, MAIL + ' COLOR=red')
    r.scene('503-postfix', 'rcpt', 25, EHLO, RCPT)
    r.scene('503-postfix-helo', 'mail', 2543, MAIL)
    r.scene('503-554-postfix-data', 'data', 25, EHLO, 'DATA', MAIL, 'RCPT TO:<nosuchuser@example.com>', 'DATA')
    r.scene('554-postfix-no-recipients', 'data', 25, EHLO, MAIL, 'RCPT TO:<nosuchuser@example.com>', 'DATA')
    r.scene('551-postfix-bdat', 'bdat', 2503, EHLO, MAIL, RCPT, 'BDAT 0')
    r.scene('521-postfix-bdat', 'bdat', 25, EHLO, MAIL, RCPT, lambda s: (s.send('BDAT 8 LAST'), s.raw(b'Hello.\r\n'), s.reply()))
    r.scene('521-550-postfix', 'any', 25, EHLO, MAIL, 'RCPT TO:<nosuchuser@example.com>', RCPT,
            lambda s: (s.send('BDAT 8 LAST'), s.raw(b'Hello.\r\n'), s.reply()))
    r.scene('521-554-postfix', 'any', 2535, EHLO, MAIL, 'RCPT TO:<bob@relay.example>', RCPT,
            lambda s: (s.send('BDAT 8 LAST'), s.raw(b'Hello.\r\n'), s.reply()))
    r.scene('250-postfix-bdat', 'bdat', 2503, EHLO, MAIL, RCPT,
            lambda s: (s.send('BDAT 39 LAST'), s.raw(b'From: <alice@example.net>\r\n\r\nHello.\r\n\r\n'), s.reply()))
    r.scene('554-postfix-pipelining', 'any', 2542, [EHLO, MAIL, RCPT])
    r.scene('521-postfix-postscreen', 'connect', 2550)
    r.scene('550-postfix-postscreen', 'rcpt', 2553, EHLO, MAIL, RCPT)
    r.scene('521-postfix-postscreen-http', 'any', 2551, 'GET / HTTP/1.1')
    r.scene('450-postfix-postscreen', 'rcpt', 2552, EHLO, MAIL, RCPT)
    play_dovecot(w, r)
    # The server behind AUTH goes away in the middle of a session.
    r.software = 'Postfix %s' % r.versions['postfix']
    r.scene('454-postfix-auth', 'auth', 590, EHLO, lambda s: (troubled.terminate(), troubled.wait()), 'AUTH PLAIN ' + PLAIN)


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
    r.scene('252-dovecot', 'vrfy', 2587, *login, 'VRFY user', **inner)
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
    r.scene('550-dovecot', 'rcpt', 2587, *login, MAIL, 'RCPT TO:<nosuchuser@example.com>', **inner)
    r.scene('530-550-dovecot', 'any', 2587, EHLO, MAIL, 'AUTH PLAIN ' + PLAIN, MAIL, 'RCPT TO:<nosuchuser@example.com>', **inner)
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


# ------------------------------------------------------------------- Exim

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
    r.scene('451-452-exim', 'rcpt', 2510, EHLO, MAIL, 'RCPT TO:<list@example.com>', RCPT, 'RCPT TO:<other@example.com>')
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


# -------------------------------------------------------------- OpenSMTPD

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
    r.scene('452-opensmtpd', 'mail', 25, EHLO, MAIL, RCPT, 'DATA', MESSAGE, MAIL, RCPT, 'DATA', MESSAGE, MAIL)
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


# ---------------------------------------------------------------- Courier

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
    r.scene('440-courier', 'any', 2502, EHLO)
    r.scene('540-courier', 'starttls', 25, EHLO, 'STARTTLS')
    r.scene('502-540-courier', 'any', 25, EHLO, 'HALO', 'STARTTLS')
    r.scene('540-550-courier', 'any', 25, EHLO, 'STARTTLS', MAIL, 'RCPT TO:<nosuchuser@example.com>')
    r.scene('417-courier', 'mail', 25, EHLO, 'MAIL FROM:<alice@broken.example>')
    r.scene('517-courier', 'mail', 25, EHLO, 'MAIL FROM:<alice@missing.invalid>')
    r.scene('417-517-courier', 'mail', 25, EHLO, 'MAIL FROM:<alice@broken.example>',
            'MAIL FROM:<alice@missing.invalid>')
    r.scene('417-550-courier', 'any', 25, EHLO, 'MAIL FROM:<alice@broken.example>', MAIL, 'RCPT TO:<nosuchuser@example.com>')
    r.scene('517-550-courier', 'any', 25, EHLO, 'MAIL FROM:<alice@missing.invalid>', MAIL, 'RCPT TO:<nosuchuser@example.com>')
    r.scene('517-courier-null-mx', 'mail', 25, EHLO, 'MAIL FROM:<alice@example.org>')
    r.scene('513-courier', 'rcpt', 25, EHLO, MAIL, 'RCPT TO:<bob@relay.example>')
    r.scene('513-554-courier', 'any', 25, EHLO, 'MAIL FROM:alice', MAIL, 'RCPT TO:<bob@relay.example>')
    r.scene('550-courier', 'rcpt', 25, EHLO, MAIL, 'RCPT TO:<nosuchuser@example.com>')
    r.scene('250-550-courier', 'rcpt', 25, EHLO, MAIL, RCPT, 'RCPT TO:<nosuchuser@example.com>', 'DATA', MESSAGE)
    r.scene('513-550-courier', 'rcpt', 25, EHLO, MAIL, 'RCPT TO:<nosuchuser@example.com>', 'RCPT TO:<bob@relay.example>')
    r.scene('534-courier', 'mail', 25, EHLO, MAIL + ' SIZE=30000')
    r.scene('534-535-courier', 'any', 587, EHLO, 'AUTH PLAIN ' + PLAIN_WRONG, MAIL + ' SIZE=30000')
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


# --------------------------------------------------------------- Sendmail

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
    r.scene('214-502-sendmail', 'any', 25, EHLO, 'HELP QUIT', 'TURN')
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
    r.scene('550-553-sendmail', 'any', 25, EHLO, 'MAIL FROM:<alice@missing.invalid>', MAIL, 'RCPT TO:<nosuchuser@example.com>')
    r.scene('551-553-sendmail', 'any', 2502, EHLO, 'EXPN olduser', 'MAIL FROM:<alice@missing.invalid>')
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
    r.scene('502-504-sendmail', 'any', 25, EHLO, 'TURN', MAIL + ' RET=HDRS')
    r.scene('504-555-sendmail', 'mail', 25, EHLO, MAIL + ' RET=HDRS', MAIL + ' COLOR=red')


SERVERS = {
    'postfix': {'title': 'Postfix', 'packages': ['postfix', 'dovecot-submissiond', 'dovecot-core'], 'play': play_postfix},
    'exim': {'title': 'Exim', 'packages': ['exim4-daemon-heavy'], 'play': play_exim},
    'opensmtpd': {'title': 'OpenSMTPD', 'packages': ['opensmtpd'], 'play': play_opensmtpd},
    'courier': {'title': 'Courier', 'packages': ['courier-mta'], 'also': ['courier-authlib-userdb'],
                'play': play_courier},
    'sendmail': {'title': 'Sendmail', 'packages': ['sendmail-bin'], 'also': ['sendmail-cf', 'm4'],
                 'play': play_sendmail},
}

# -------------------------------------------------------------- the two halves

def inside(name, root, out, version):
    """The second half, run as process 1 of the new namespaces."""
    server = SERVERS[name]
    socket.sethostname('mail.example.com')
    bring_up_network()
    mount_root(root)
    serve_dns()
    log = open(root + '.log', 'ab', buffering=0)
    serve_syslog(root, log)
    world = World(root, log)
    recorder = Recorder(out, '%s %s' % (server['title'], version[server['packages'][0]]))
    recorder.versions = version
    server['play'](world, recorder)
    for p in world.started:
        if p.poll() is None:
            p.terminate()
    print('%s: %d recorded, %d failed' % (recorder.software, len(recorder.done), len(recorder.failed)), flush=True)
    # The kernel ends whatever is left when process 1 ends.
    return 1 if recorder.failed else 0


def outside(names, work, out):
    if os.geteuid():
        raise SystemExit('this needs root (namespaces, chroot)')
    os.makedirs(out, exist_ok=True)
    packages = Packages(work)
    packages.update()
    failed = 0
    for name in names:
        server = SERVERS[name]
        begin = time.time()
        print('%s ...' % server['title'], flush=True)
        root = os.path.join(work, 'root-' + name)
        debs = packages.fetch(server['packages'] + server.get('also', []) + BASE)
        make_root(root, debs)
        open(root + '.log', 'w').close()
        versions = ['%s=%s' % (p, upstream(debs[p][1])) for p in server['packages']]
        p = subprocess.run(['unshare', '--fork', '--kill-child', '--pid', '--mount', '--net', '--uts', '--ipc',
                            sys.executable, os.path.abspath(__file__), '--inside', name, '--work', root,
                            '--out', out] + versions, stdin=subprocess.DEVNULL)
        failed += p.returncode != 0
        print('  %.0f seconds; its log: %s.log' % (time.time() - begin, root), flush=True)
    return failed


# ------------------------------------------------------------------ --check

RESERVED_IP = re.compile(r'^(192\.0\.2|198\.51\.100|203\.0\.113)\.\d+$')


def check(out):
    """Verify that the recorded files parse; the number of bad ones."""
    bad, good = 0, 0
    for name in sorted(os.listdir(out)):
        if not name.endswith('.yaml'):
            continue
        with open(os.path.join(out, name), encoding='utf-8') as f:
            text = f.read()
        if not text.startswith(FIRST_LINE + '\n'):
            continue        # written by hand
        problem = check_one(name, text)
        if problem:
            bad += 1
            print('%s: %s' % (name, problem))
        else:
            good += 1
    print('%d recorded transcripts, %d bad' % (good + bad, bad))
    return bad


def check_one(name, text):
    m = re.fullmatch(re.escape(FIRST_LINE) + r'\nshows: \[(\d{3}(?:, \d{3})?)\]\nat: (\S+)\n'
                     r'recorded_from: \S[^\n]*\nsession: \|\n((?:  [^\n]+\n)+)', text)
    if not m:
        return 'not in the form that record.py writes'
    shows = [int(n) for n in m.group(1).split(', ')]
    if shows != sorted(set(shows)) or not name.startswith('-'.join(map(str, shows)) + '-'):
        return 'its name does not say what it shows'
    if m.group(2) not in STAGES:
        return 'unknown stage ' + m.group(2)
    seen, code = set(), None
    for line in m.group(3).splitlines():
        line = line[2:]
        s = re.fullmatch(r'S: ([2-5]\d\d)([ -].*)?', line)
        if s:
            if code and s.group(1) != code:
                return 'two codes in one reply: ' + line
            code = s.group(1) if (s.group(2) or ' ')[0] == '-' else None
            seen.add(int(s.group(1)))
        elif not (line == '*: TLS' or line.startswith('C: ') or line == 'C:'):
            return 'not a line of a session: ' + line
        for ip in re.findall(r'(?<![\w.])\d+\.\d+\.\d+\.\d+(?![\w.])', line):
            if not RESERVED_IP.match(ip) and not re.search(r'ersion |[/-]' + re.escape(ip) + r'|' + re.escape(ip) + r'[/-]', line):
                return 'address that is not reserved: ' + line
    if not set(shows) <= seen:
        return 'shows a code that is not in the session'
    return None


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('names', nargs='*', help='servers: ' + ', '.join(SERVERS))
    parser.add_argument('--out', default=OUT, help='folder of the transcripts')
    parser.add_argument('--work', help='scratch folder; kept, and its downloads used again')
    parser.add_argument('--check', action='store_true', help='only check that the recorded files parse')
    parser.add_argument('--inside', help=argparse.SUPPRESS)
    args = parser.parse_args()
    if args.check:
        return 1 if check(args.out) else 0
    if args.inside:
        return inside(args.inside, args.work, args.out, dict(v.split('=', 1) for v in args.names))
    for name in args.names:
        if name not in SERVERS:
            parser.error('unknown server ' + name)
    out = os.path.abspath(args.out)
    names = args.names or list(SERVERS)
    if args.work:
        os.makedirs(args.work, exist_ok=True)
        return outside(names, os.path.abspath(args.work), out)
    work = tempfile.mkdtemp(prefix='record-smtp-')
    try:
        return outside(names, work, out)
    finally:
        shutil.rmtree(work, ignore_errors=True)


if __name__ == '__main__':
    sys.exit(main())
