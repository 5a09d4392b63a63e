"""A screen reader and its user: what they can know of a window, and do to it, through AT-SPI and the keyboard."""

import re
import subprocess
import time

import gi

gi.require_version('Atspi', '2.0')
from gi.repository import Atspi, GLib

PATIENCE = 60  # Seconds. A busy machine, or one with sanitizers, is slow.
PAUSE = 20  # Milliseconds between two looks.


class ScreenReader:
    def __init__(self, process):
        self.process = process
        self.heard = []  # What would be spoken, in order: (role, name).
        Atspi.init()
        self._listener = Atspi.EventListener.new(self._hear)
        self._listener.register('object:state-changed:focused')
        self._listener.register('object:state-changed:showing')
        self.application = self.wait_for('application', self._find_application)
        # What is remembered of a window may be out of date.
        self.application.set_cache_mask(Atspi.Cache.NONE)
        self.wait_for('active window', self._activate_window)

    def wait_for(self, what, condition):
        """What `condition` gives, once that is something."""
        deadline = time.monotonic() + PATIENCE
        while time.monotonic() < deadline:
            try:
                if found := condition():
                    return found
            except GLib.Error:
                pass  # It went while it was looked at.
            if self.process.poll() is not None:
                raise AssertionError(f'Roost has ended, and there was no {what}')
            self._listen()
        raise AssertionError('\n'.join([f'No {what}. Heard: {self.heard}. There is:', *self._everything()]))

    def find(self, role, name):
        """The first thing of that role and name, in the order of reading."""
        return self.wait_for(f'{role} “{name}”', lambda: self._named(role, name))

    def press(self, role, name):
        """As a screen reader does it, where there is no pointer."""
        action = self.find(role, name).get_action_iface()
        names = [Atspi.Action.get_action_name(action, i) for i in range(Atspi.Action.get_n_actions(action))]
        wanted = 'Toggle' if 'Toggle' in names else 'Press'
        Atspi.Action.do_action(action, names.index(wanted))

    def wait_for_rows(self, name, *sentences):
        """Until a list says these regular expressions, a row each."""

        def say():
            rows = self._children(self.find('list', name))
            return len(rows) == len(sentences) and all(map(re.fullmatch, sentences, (row.get_name() for row in rows)))

        self.wait_for(f'list “{name}” of {sentences}', say)

    def wait_until_heard(self, role, sentence):
        """Of what was heard since the last call."""
        self.wait_for(f'sound of {role} “{sentence}”', lambda: (role, sentence) in self.heard)
        self.heard.clear()

    def keys(self, *keys):
        subprocess.run(['xdotool', 'key', *keys], check=True, timeout=PATIENCE)

    def type(self, text):
        subprocess.run(['xdotool', 'type', '--delay', '1', text], check=True, timeout=PATIENCE)

    def _find_application(self):
        for application in self._children(Atspi.get_desktop(0)):
            if application.get_process_id() == self.process.pid and application.get_child_count():
                return application
        return None

    def _children(self, node):
        return list(filter(None, map(node.get_child_at_index, range(node.get_child_count()))))

    def _activate_window(self):
        # There is no window manager that would do it.
        subprocess.run(['xdotool', 'search', '--onlyvisible', '--classname', 'roost', 'windowfocus'], timeout=PATIENCE)
        return self.application.get_child_at_index(0).get_state_set().contains(Atspi.StateType.ACTIVE)

    def _walk(self, node):
        for child in self._children(node):
            if child.get_state_set().contains(Atspi.StateType.SHOWING):
                yield child
                yield from self._walk(child)

    def _named(self, role, name):
        return next(
            (node for node in self._walk(self.application) if node.get_name() == name and node.get_role_name() == role), None
        )

    def _everything(self):
        return [f'{node.get_role_name()} “{node.get_name()}”' for node in self._walk(self.application)]

    def _hear(self, event):
        try:
            role, name = event.source.get_role_name(), event.source.get_name()
        except GLib.Error:
            return  # It has gone since.
        if event.detail1 and (event.type.endswith('focused') or role == 'notification'):
            self.heard.append((role, name))

    def _listen(self):
        GLib.timeout_add(PAUSE, lambda: GLib.SOURCE_REMOVE)
        GLib.MainContext.default().iteration(True)
