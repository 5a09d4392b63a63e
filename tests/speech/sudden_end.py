#!/usr/bin/python3
"""sudden_end.py ROOST: kills the program during a wait for something that never appears."""

import sys
import threading

from screen_reader import at_window_of
from x_hands import XHands

with at_window_of(sys.argv[1:], XHands()) as reader:
    threading.Timer(0.3, reader.process.kill).start()
    reader.find('push button', 'There is no such button')
