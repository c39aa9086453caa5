"""What stands around a server inside its namespaces: network, name server, log, devices."""

import ctypes
import ctypes.util
import fcntl
import os
import socket
import struct
import subprocess
import sys
import threading
import time

from names import CLIENT_IP, SERVER_IP, TRUSTED_IP
from packages import write

HERE = os.path.dirname(os.path.abspath(__file__))


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
