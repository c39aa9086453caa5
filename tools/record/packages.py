"""Debian packages in a scratch folder, and a root folder made of them."""

import os
import re
import shutil
import subprocess

from names import SERVER_IP


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
