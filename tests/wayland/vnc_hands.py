"""A keyboard and a pointer for a compositor that has no devices, through the Unix socket of wayvnc.

Speaks the RFB protocol, https://www.rfc-editor.org/rfc/rfc6143, without requesting pictures.
"""

import socket
import struct

KEYS = {
    'ctrl': 0xFFE3, 'shift': 0xFFE1, 'alt': 0xFFE9, 'Return': 0xFF0D, 'Escape': 0xFF1B, 'Tab': 0xFF09, 'Down': 0xFF54, 'Up': 0xFF52,
    'comma': ord(','), 'BackSpace': 0xFF08,
}  # fmt: skip
STEPS = 8  # In which the pointer moves, so that what is under it notices.


class VncHands:
    def __init__(self, path):
        self._socket = socket.socket(socket.AF_UNIX)
        self._socket.settimeout(20)
        self._socket.connect(path)
        self._read(12)
        self._socket.sendall(b'RFB 003.008\n')
        kinds = self._read(self._read(1)[0])
        assert 1 in kinds, 'wayvnc asks for a password'
        self._socket.sendall(b'\x01')
        assert struct.unpack('>I', self._read(4)) == (0,), 'wayvnc refuses'
        self._socket.sendall(b'\x01')
        _, _, _, length = struct.unpack('>HH16sI', self._read(24))
        self._read(length)
        self._at = (0, 0)
        self._buttons = 0

    def activate_window(self):
        """Does nothing, since the compositor gives a new window the focus."""

    def keys(self, *combinations):
        """Presses combinations such as ctrl+k, written as for xdotool, one after another."""
        for combination in combinations:
            keys = combination.split('+')
            symbols = [KEYS.get(key) or ord(key.upper() if 'shift' in keys else key) for key in keys]
            for symbol in symbols:
                self._key(symbol, True)
            for symbol in reversed(symbols):
                self._key(symbol, False)

    def type(self, text):
        for character in text:
            self._key(ord(character), True)
            self._key(ord(character), False)

    def move(self, x, y):
        for step in range(1, STEPS + 1):
            part = step / STEPS
            self._point(self._buttons, self._at[0] + (x - self._at[0]) * part, self._at[1] + (y - self._at[1]) * part)
        self._at = (x, y)

    def press(self, button=1):
        self._buttons = button
        self._point(button, *self._at)

    def release(self):
        self._buttons = 0
        self._point(0, *self._at)

    def click(self, x, y, button=1):
        self.move(x, y)
        self.press(button)
        self.release()

    def _point(self, buttons, x, y):
        self._socket.sendall(struct.pack('>BBHH', 5, buttons, round(x), round(y)))

    def _key(self, symbol, down):
        self._socket.sendall(struct.pack('>BBHI', 4, down, 0, symbol))

    def _read(self, count):
        data = b''
        while len(data) < count:
            part = self._socket.recv(count - len(data))
            assert part, 'wayvnc has closed the connection'
            data += part
        return data
