#!/usr/bin/python3
"""main_job.py ROOST NEIGHBOUR PICTURE: whatever a window does differently under Wayland, once, with keys and a pointer.

Runs in the desktop that the script `run` creates, with a database in which susan exists. Two things aren't tested,
since Wayland doesn't allow them. A window can't know or choose its place on the screen, so only its size is restored.
And without a token it can't come to the front by itself; most compositors then mark it as demanding attention.
"""

import os
import re
import subprocess
import sys
import time

from compositor import Compositor
from screen_reader import Atspi, at_window_of, role_of
from vnc_hands import VncHands

BY_SUSAN = 'susan, on Tuesday, 23 January 2018: post from susan'
HOVER_CARD = 'filler'
SIZE = (940, 610)
REST = 0.3  # Seconds. sway reports a window's new place up to 200 ms before the window is there.


class User:
    """Someone who uses Roost's window and, beside it, another program's."""

    def __init__(self, reader, hands, neighbour):
        self.reader = reader
        self.hands = hands
        self.neighbour = neighbour
        self.compositor = Compositor()

    def wait_for(self, what, condition):
        return self.reader.wait_for(what, condition)

    def at(self, role, name, part=(0.5, 0.5), within=None):
        """The place of a control on the screen, once it exists and no longer moves."""
        place, since = None, 0

        def rests():
            nonlocal place, since
            node = self.reader.named(role, name, within)
            now = node and self._place(node, part)
            if now != place:
                place, since = now, time.monotonic()
            return place if place and time.monotonic() - since >= REST else None

        return self.wait_for(f'{role} “{name}”', rests)

    def click(self, role, name, within=None):
        self.hands.click(*self.at(role, name, within=within))

    def point_at(self, role, name, part=(0.5, 0.5)):
        self.hands.move(*self.at(role, name, part))

    def drag(self, start, end, is_accepted):
        """Drops where it is accepted. The compositor learns of the drag only when the source program has begun it, and
        the target learns of it only when the pointer moves after that."""
        self.hands.move(*start)
        self.hands.press()

        def lies_over_it():
            for x in (end[0] + 5, end[0]):
                self.hands.move(x, end[1])
            return is_accepted()

        self.wait_for('place that takes what is dragged', lies_over_it)
        self.hands.release()

    def wait_for_focus(self, app_id):
        self.wait_for(f'focus of {app_id}', lambda: self.compositor.focused() == app_id)

    def middle_of(self, app_id):
        rect = self.wait_for(f'window of {app_id}', lambda: self.compositor.window(app_id))['rect']
        return rect['x'] + rect['width'] / 2, rect['y'] + rect['height'] / 2

    def _place(self, node, part):
        top = node
        while top.get_parent() and role_of(top.get_parent()) != 'application':
            top = top.get_parent()
        own = self.compositor.window('roost', top.get_name())
        window = own or self.compositor.window('roost')
        box = Atspi.Component.get_extents(node, Atspi.CoordType.WINDOW)
        if not window or box.width <= 0:
            return None
        # The compositor knows a new size first, while the window still has its old layout.
        if own and extents_of(top) != (own['rect']['width'], own['rect']['height']):
            return None
        return window['rect']['x'] + box.x + box.width * part[0], window['rect']['y'] + box.y + box.height * part[1]


def join(user):
    reader = user.reader
    user.click('push button', 'New here? Create an account')
    reader.find('push button', 'Create Account')
    for text, next_field in [
        ('ada', ('text', 'Email')),
        ('ada@example.com', ('password text', 'Password')),
        ('not a word', ('password text', 'Repeat password')),
        ('not a word', ('check box', 'Stay signed in')),
    ]:
        reader.type(text)
        reader.keys('Tab')
        reader.wait_until_heard(*next_field)
    user.click('push button', 'Create Account')
    reader.find('label', 'Your timeline is empty')


def choose_from_a_menu(user):
    user.click('menu item', 'Go')
    user.click('menu item', 'All Posts')
    user.reader.find('list', 'All posts')
    user.wait_for('end of the menu', lambda: not user.reader.named('popup menu', 'Go'))


def show_a_hover_card(user):
    # The author's picture is at the left of a row.
    user.point_at('list item', BY_SUSAN, (0.05, 0.3))
    card = user.reader.find(HOVER_CARD, re.compile('susan.*'))
    # The card is a part of the window, so the pointer can move onto it and use it.
    user.click('push button', 'Follow susan', card)


def take_a_note_at_its_word(user):
    user.reader.wait_until_heard('notification', 'You are following susan!')
    user.click('push button', 'Undo')
    user.reader.find('push button', 'Follow susan')


def open_a_menu_of_a_row(user):
    user.hands.click(*user.at('list item', BY_SUSAN), button=4)
    for action in 'Open Conversation', 'Reply', 'Open Profile':
        user.reader.keys('Down')
        user.reader.wait_until_heard('menu item', action)
    user.reader.keys('Return')
    user.reader.find('frame', re.compile('susan.* – Roost'))


def find_a_command(user):
    user.reader.keys('ctrl+shift+p')
    user.reader.wait_until_heard('text', 'Find a command')
    user.reader.type('people')
    user.reader.find('list item', re.compile('People.*'))
    user.reader.keys('Return')
    user.reader.find('list', 'People')


def complete_a_name(user):
    user.reader.keys('ctrl+k')
    user.reader.type('sus')
    user.reader.find('list item', re.compile('susan.*'))
    user.reader.keys('Down', 'Return')
    user.reader.find('push button', '1 follower')


def open_the_settings(user):
    user.reader.keys('ctrl+comma')
    user.reader.find('dialog', 'Settings')
    user.wait_for('focus of the dialog', lambda: (user.compositor.window('roost', 'Settings') or {}).get('focused'))
    user.reader.keys('Escape')
    user.wait_for('end of the dialog', lambda: not user.reader.named('dialog', 'Settings'))


def drag_a_post_out(user):
    user.reader.keys('ctrl+2')
    user.drag(user.at('list item', BY_SUSAN, (0.5, 0.75)), user.middle_of('neighbour'), lambda: user.neighbour.has_said('over it'))
    user.wait_for('post in the other window', lambda: user.neighbour.has_said('dropped post from susan'))


def drop_a_picture(user):
    user.click('menu item', 'Account')
    user.click('menu item', 'Edit Profile…')
    place = user.at('push button', 'Your picture')
    assert not user.reader.named('push button', 'Remove picture')
    before = user.compositor.picture_around(place)
    # A ring shows that the picture may be dropped.
    user.drag(user.middle_of('neighbour'), place, lambda: user.compositor.picture_around(place) != before)
    user.reader.find('push button', 'Remove picture')
    user.wait_for('end of the drag', lambda: user.neighbour.has_said('taken'))
    user.click('push button', 'Save')
    user.wait_for('end of the dialog', lambda: not user.reader.named('dialog', 'Edit profile'))


def start_again(user):
    user.hands.click(*user.middle_of('neighbour'))
    user.wait_for_focus('neighbour')
    user.compositor.launch(sys.argv[1])
    user.wait_for_focus('roost')


def change_the_size(user):
    user.compositor.tell('roost', f'resize set width {SIZE[0]} px height {SIZE[1]} px')
    user.wait_for('new size', lambda: size_of_roost(user) == SIZE)
    # The compositor knows the new size before Roost does.
    frame = user.reader.named('frame', user.compositor.window('roost')['name'])
    user.wait_for('window of that size', lambda: extents_of(frame) == SIZE)


def size_of_roost(user):
    window = user.compositor.window('roost')
    return window and (window['rect']['width'], window['rect']['height'])


def extents_of(node):
    box = Atspi.Component.get_extents(node, Atspi.CoordType.WINDOW)
    return box.width, box.height


def has_its_size(user):
    user.wait_for('size of before', lambda: size_of_roost(user) == SIZE)


STEPS = [
    join, choose_from_a_menu, show_a_hover_card, take_a_note_at_its_word, open_a_menu_of_a_row, find_a_command, complete_a_name,
    open_the_settings, drag_a_post_out, drop_a_picture, start_again, change_the_size,
]  # fmt: skip


class Neighbour:
    """The other program's window, and the lines it has printed."""

    def __init__(self, command):
        self._process = subprocess.Popen(command, stdout=subprocess.PIPE)
        os.set_blocking(self._process.stdout.fileno(), False)
        self._said = b''

    def has_said(self, line):
        self._said += self._process.stdout.read() or b''
        return line in self._said.decode().splitlines()

    def end(self):
        self._process.kill()
        self._process.wait()


def run(program, hands, neighbour, steps):
    with at_window_of([program], hands) as reader:
        user = User(reader, hands, neighbour)
        for step in steps:
            step(user)
            print(f'{step.__name__}: done', flush=True)
        reader.leave('ctrl+q')


def main(program, *other):
    hands = VncHands(os.path.join(os.environ['XDG_RUNTIME_DIR'], 'vnc'))
    neighbour = Neighbour(other)
    try:
        run(program, hands, neighbour, STEPS)
        run(program, hands, neighbour, [has_its_size])
    finally:
        neighbour.end()


main(*sys.argv[1:])
