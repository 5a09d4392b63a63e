"""Asks the compositor for a token that lets a window come to the front, as a launcher does before it starts a program.

Speaks Wayland's wire protocol: https://wayland.freedesktop.org/docs/html/ch04.html#sect-Protocol-Wire-Format
and https://wayland.app/protocols/xdg-activation-v1
"""

import os
import socket
import struct

DISPLAY, REGISTRY, CALLBACK, ACTIVATION, TOKEN = range(1, 6)  # Our numbers for the objects.


def string(text):
    data = text.encode() + b'\0'
    return struct.pack('=I', len(data)) + data + bytes(-len(data) % 4)


def request_token():
    with socket.socket(socket.AF_UNIX) as display:
        display.settimeout(20)
        display.connect(os.path.join(os.environ['XDG_RUNTIME_DIR'], os.environ['WAYLAND_DISPLAY']))

        def send(target, opcode, arguments=b''):
            display.sendall(struct.pack('=IHH', target, opcode, 8 + len(arguments)) + arguments)

        def read(count):
            data = b''
            while len(data) < count:
                part = display.recv(count - len(data))
                assert part, 'The compositor has closed the connection'
                data += part
            return data

        send(DISPLAY, 1, struct.pack('=I', REGISTRY))  # wl_display.get_registry
        send(DISPLAY, 0, struct.pack('=I', CALLBACK))  # wl_display.sync
        known = False
        while True:
            target, opcode, size = struct.unpack('=IHH', read(8))
            body = read(size - 8)
            assert (target, opcode) != (DISPLAY, 0), body  # wl_display.error
            if (target, opcode) == (REGISTRY, 0):  # wl_registry.global
                number, length = struct.unpack_from('=II', body)
                if body[8 : 8 + length - 1] == b'xdg_activation_v1':
                    send(REGISTRY, 0, struct.pack('=I', number) + string('xdg_activation_v1') + struct.pack('=II', 1, ACTIVATION))
                    send(ACTIVATION, 1, struct.pack('=I', TOKEN))  # get_activation_token
                    send(TOKEN, 3)  # commit
                    known = True
            elif target == CALLBACK:
                assert known, 'The compositor has no xdg-activation'
            elif (target, opcode) == (TOKEN, 0):  # done
                (length,) = struct.unpack_from('=I', body)
                return body[4 : 4 + length - 1].decode()
