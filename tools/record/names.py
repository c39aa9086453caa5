"""Names, addresses and passwords that all sessions share: reserved ones only (RFC 2606, RFC 5737)."""

import base64


SERVER_IP = '192.0.2.25'      # mail.example.com
CLIENT_IP = '198.51.100.7'    # client.example.net
TRUSTED_IP = '198.51.100.8'   # client.example.net's neighbour
USER, PASSWORD = 'user@example.com', 'correct-horse'


def b64(text):
    return base64.b64encode(text.encode()).decode()


PLAIN = b64('\0%s\0%s' % (USER, PASSWORD))
PLAIN_WRONG = b64('\0%s\0%s' % (USER, 'wrong-horse'))
