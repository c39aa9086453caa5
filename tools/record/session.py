"""The scripted client, and what becomes of a session: a transcript."""

import os
import re
import socket
import ssl

from names import CLIENT_IP, SERVER_IP

FIRST_LINE = '# Made by tools/record/record.py; do not edit.'


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
