"""Asks the compositor where windows are, how large they are and which one has the focus, and gives it commands."""

import json
import os
import shlex
import subprocess

from activation import request_token

PATIENCE = 60  # Seconds.


class Compositor:
    def windows(self):
        """All windows, as sway describes them; see swaymsg(1)."""
        found = []

        def walk(node):
            if node.get('app_id'):
                found.append(node)
            for child in node.get('nodes', []) + node.get('floating_nodes', []):
                walk(child)

        walk(json.loads(self._ask('--type', 'get_tree', '--raw')))
        return found

    def window(self, app_id, title=None):
        """The window of this program, with this title if one is given; None if there is none."""
        fits = [window for window in self.windows() if window['app_id'] == app_id and title in (None, window['name'])]
        return fits[0] if fits else None

    def focused(self):
        return next((window['app_id'] for window in self.windows() if window['focused']), None)

    def picture_around(self, place):
        """A picture of the surroundings of a place, without the pointer; see grim(1)."""
        area = f'{int(place[0]) - 60},{int(place[1]) - 60} 120x120'
        return subprocess.run(['grim', '-t', 'ppm', '-g', area, '-'], check=True, capture_output=True, timeout=PATIENCE).stdout

    def tell(self, app_id, command):
        self._ask(f'[app_id="{app_id}"] {command}')

    def launch(self, program):
        """Starts a program as a menu does, with a token that lets its window take the focus. From 1.9 on, sway creates
        the token itself."""
        self._ask('--', f'exec XDG_ACTIVATION_TOKEN="${{XDG_ACTIVATION_TOKEN:-{request_token()}}}" {shlex.quote(os.path.abspath(program))}')

    def _ask(self, *arguments):
        return subprocess.run(['swaymsg', *arguments], check=True, capture_output=True, text=True, timeout=PATIENCE).stdout
