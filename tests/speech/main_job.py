#!/usr/bin/python3
"""main_job.py ROOST: signs up, finds susan, follows her, reads her post, answers it and posts, with nothing but a screen
reader.

Runs in the desktop that the script `run` creates, with a database in which susan exists.
"""

import sys

from screen_reader import at_window_of
from x_hands import XHands

BY_SUSAN = 'susan, on Tuesday, 23 January 2018: post from susan'
ANSWERED = BY_SUSAN + ' – 1 reply'
ANSWER = r'ada, (just now|1 minute ago)\. Replying to susan: @susan I can hear you\.'


def join(reader):
    reader.wait_until_heard('text', 'Username')
    reader.press('push button', 'New here? Create an account')
    for role, field, text in [
        ('text', 'Username', 'ada'),
        ('text', 'Email', 'ada@example.com'),
        ('password text', 'Password', 'not a word'),
        ('password text', 'Repeat password', 'not a word'),
    ]:
        reader.wait_until_heard(role, field)
        reader.type(text)
        reader.keys('Tab')
    reader.press('push button', 'Create Account')
    reader.find('label', 'Your timeline is empty')


def follow_susan(reader):
    reader.keys('ctrl+k')
    reader.type('susan')
    reader.keys('Return')
    reader.find('push button', '1 follower')
    reader.press('push button', 'Follow susan')
    reader.wait_until_heard('notification', 'You are following susan!')
    reader.find('push button', 'Unfollow susan')
    reader.find('push button', '2 followers')


def read_timeline(reader):
    reader.press('page tab', 'Home')
    reader.wait_for_rows('Timeline', BY_SUSAN)
    reader.keys('j')
    reader.wait_until_heard('list item', BY_SUSAN)


def answer(reader):
    reader.keys('r')
    reader.wait_until_heard('text', 'Reply to susan')
    reader.type('I can hear you.')
    reader.find('label', '478 characters left')
    reader.press('push button', 'Reply')
    reader.wait_until_heard('notification', 'Your post is now live!')
    reader.wait_for_rows('Timeline', ANSWER, ANSWERED)


def post(reader):
    reader.keys('ctrl+n')
    reader.wait_until_heard('text', 'New post')
    reader.type('Can you hear me?')
    reader.find('label', '484 characters left')
    reader.press('push button', 'Post')
    reader.wait_for_rows('Timeline', r'ada, (just now|1 minute ago): Can you hear me\?', ANSWER, ANSWERED)


with at_window_of(sys.argv[1:], XHands()) as reader:
    for step in join, follow_susan, read_timeline, answer, post:
        step(reader)
        print(f'{step.__name__}: done', flush=True)
    reader.leave('ctrl+q')
