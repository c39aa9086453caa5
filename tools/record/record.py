#!/usr/bin/env python3
"""Make real mail servers send SMTP reply codes and record the sessions.

For every server: fetch its Debian packages into a scratch folder, unpack them
there, start the server inside namespaces of its own (mount, network, process
ids, host name), talk to it, and write one transcript for each scenario to
content/smtp/transcripts. Nothing is installed on the host, nothing reaches
the network but apt, and no process outlives this script. See README.md.

    python3 tools/record/record.py                 all servers
    python3 tools/record/record.py postfix exim    some of them
"""


import argparse
import os
import shutil
import socket
import subprocess
import sys
import tempfile
import time

from servers.courier import play_courier
from servers.exim import play_exim
from servers.opensmtpd import play_opensmtpd
from packages import BASE, make_root, Packages, upstream
from servers.postfix import play_postfix
from servers.sendmail import play_sendmail
from session import Recorder
from world import bring_up_network, mount_root, serve_dns, serve_syslog, World

HERE = os.path.dirname(os.path.abspath(__file__))
OUT = os.path.normpath(os.path.join(HERE, '..', '..', 'content', 'smtp', 'transcripts'))


SERVERS = {
    'postfix': {'title': 'Postfix', 'packages': ['postfix', 'dovecot-submissiond', 'dovecot-core'], 'play': play_postfix},
    'exim': {'title': 'Exim', 'packages': ['exim4-daemon-heavy'], 'play': play_exim},
    'opensmtpd': {'title': 'OpenSMTPD', 'packages': ['opensmtpd'], 'play': play_opensmtpd},
    'courier': {'title': 'Courier', 'packages': ['courier-mta'], 'also': ['courier-authlib-userdb'],
                'play': play_courier},
    'sendmail': {'title': 'Sendmail', 'packages': ['sendmail-bin'], 'also': ['sendmail-cf', 'm4'],
                 'play': play_sendmail},
}


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


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('names', nargs='*', help='servers: ' + ', '.join(SERVERS))
    parser.add_argument('--out', default=OUT, help='folder of the transcripts')
    parser.add_argument('--work', help='scratch folder; kept, and its downloads used again')
    parser.add_argument('--inside', help=argparse.SUPPRESS)
    args = parser.parse_args()
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
