"""A screen reader and its user: what they learn of a window through AT-SPI, and what they do in it with their hands."""

import contextlib
import os
import re
import signal
import subprocess
import threading
import time

import gi

gi.require_version('Atspi', '2.0')
from gi.repository import Atspi, GLib

PATIENCE = 60  # Seconds. A busy machine, or one with sanitizers, is slow.
PAUSE = 20  # Milliseconds between two looks.
NEW_NAMES = {'button': 'push button'}  # Names of roles in newer versions of AT-SPI, and their old names.


@contextlib.contextmanager
def at_window_of(command, hands):
    """Starts the program and gives a reader of its window. leave() must be called in the end."""
    with subprocess.Popen(command) as process:
        reader = ScreenReader(process, hands)
        try:
            reader.wait_for_window()
            yield reader
        except BaseException:
            reader.is_leaving = True
            process.kill()
            raise


class ScreenReader:
    def __init__(self, process, hands):
        self.process = process
        self.hands = hands
        self.heard = []  # What would be spoken, in order: (role, name).
        self.is_leaving = False  # Whether the program may end.
        self.application = None
        threading.Thread(target=self._watch, daemon=True).start()
        Atspi.init()
        self._listener = Atspi.EventListener.new(self._hear)
        self._listener.register('object:state-changed:focused')
        self._listener.register('object:state-changed:showing')

    def wait_for_window(self):
        self.application = self.wait_for('application', self._find_application)
        # Cached properties of a window may be out of date.
        self.application.set_cache_mask(Atspi.Cache.NONE)
        self.wait_for('active window', self._activate_window)

    def wait_for(self, what, condition):
        """The result of `condition`, once it is true."""
        deadline = time.monotonic() + PATIENCE
        while time.monotonic() < deadline:
            try:
                if found := condition():
                    return found
            except GLib.Error:
                pass  # It disappeared while it was looked at.
            self._listen()
        raise AssertionError('\n'.join([f'No {what}. Heard: {self.heard}. There is:', *self._everything()]))

    def find(self, role, name):
        """The first control with this role and name, in reading order, once there is one."""
        return self.wait_for(f'{role} “{name}”', lambda: self.named(role, name))

    def press(self, role, name):
        """Presses a control as a screen reader does, without a pointer."""
        action = self.find(role, name).get_action_iface()
        names = [Atspi.Action.get_action_name(action, i) for i in range(Atspi.Action.get_n_actions(action))]
        wanted = 'Toggle' if 'Toggle' in names else 'Press'
        Atspi.Action.do_action(action, names.index(wanted))

    def wait_for_rows(self, name, *sentences):
        """Waits until a list's rows match these regular expressions, one for each row."""

        def say():
            rows = self.children(self.find('list', name))
            return len(rows) == len(sentences) and all(map(re.fullmatch, sentences, (row.get_name() for row in rows)))

        self.wait_for(f'list “{name}” of {sentences}', say)

    def wait_until_heard(self, role, sentence):
        """Waits until this has been heard since the last call."""
        self.wait_for(f'sound of {role} “{sentence}”', lambda: (role, sentence) in self.heard)
        self.heard.clear()

    def keys(self, *keys):
        self.hands.keys(*keys)

    def type(self, text):
        self.hands.type(text)

    def leave(self, *keys):
        """Ends the program with these keys."""
        self.is_leaving = True
        self.keys(*keys)
        code = self.process.wait(PATIENCE)
        assert code == 0, ended(code)

    def named(self, role, name, within=None):
        """Like find(), but doesn't wait; None if there is none. The name may be a compiled regular expression."""
        fits = name.fullmatch if isinstance(name, re.Pattern) else name.__eq__
        nodes = self._walk(within or self.application)
        return next((node for node in nodes if role_of(node) == role and fits(node.get_name())), None)

    def children(self, node):
        return list(filter(None, map(node.get_child_at_index, range(node.get_child_count()))))

    def _find_application(self):
        for application in self.children(Atspi.get_desktop(0)):
            if application.get_process_id() == self.process.pid and application.get_child_count():
                return application
        return None

    def _activate_window(self):
        self.hands.activate_window()
        return self.application.get_child_at_index(0).get_state_set().contains(Atspi.StateType.ACTIVE)

    def _walk(self, node):
        for child in self.children(node):
            if child.get_state_set().contains(Atspi.StateType.SHOWING):
                yield child
                yield from self._walk(child)

    def _everything(self):
        if not self.application:
            return []
        return [f'{role_of(node)} “{node.get_name()}”' for node in self._walk(self.application)]

    def _hear(self, event):
        try:
            role, name = role_of(event.source), event.source.get_name()
        except GLib.Error:
            return  # It no longer exists.
        if event.detail1 and (event.type.endswith('focused') or role == 'notification'):
            self.heard.append((role, name))

    def _listen(self):
        GLib.timeout_add(PAUSE, lambda: GLib.SOURCE_REMOVE)
        GLib.MainContext.default().iteration(True)

    def _watch(self):
        """Ends this process when the program ends, whatever it is waiting for. Even a call to a program that no longer
        exists may take long."""
        try:
            os.waitid(os.P_PID, self.process.pid, os.WEXITED | os.WNOWAIT)
        except ChildProcessError:
            return  # Other code has waited for the program, and reports its end.
        if self.is_leaving:
            return
        print(f'{ended(self.process.wait())} Heard last: {self.heard[-5:]}', flush=True)
        os._exit(1)


def role_of(node):
    name = node.get_role_name()
    return NEW_NAMES.get(name, name)


def ended(code):
    how = f'was killed by signal {-code}, {signal.Signals(-code).name}' if code < 0 else f'has ended with {code}'
    return f'Roost {how}.'
