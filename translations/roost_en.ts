<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>AccountForm</name>
    <message numerus="yes">
        <source>At most %n character(s), please.</source>
        <translation>
            <numerusform>At most %n character, please.</numerusform>
            <numerusform>At most %n characters, please.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RelativeTime</name>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <translation>
            <numerusform>%n h</numerusform>
            <numerusform>%n h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n d</source>
        <translation>
            <numerusform>%n d</numerusform>
            <numerusform>%n d</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>%n minute ago</numerusform>
            <numerusform>%n minutes ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>%n hour ago</numerusform>
            <numerusform>%n hours ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SignInDelay</name>
    <message numerus="yes">
        <source>Too many failed attempts. You may try again in %n minute(s).</source>
        <translation>
            <numerusform>Too many failed attempts. You may try again in %n minute.</numerusform>
            <numerusform>Too many failed attempts. You may try again in %n minutes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too many failed attempts. You may try again in %n second(s).</source>
        <translation>
            <numerusform>Too many failed attempts. You may try again in %n second.</numerusform>
            <numerusform>Too many failed attempts. You may try again in %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SpokenText</name>
    <message numerus="yes">
        <source>%1 follower(s)</source>
        <translation>
            <numerusform>%1 follower</numerusform>
            <numerusform>%1 followers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 following</source>
        <translation>
            <numerusform>%1 following</numerusform>
            <numerusform>%1 following</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Followed by %1 and %n other(s) you follow</source>
        <translation>
            <numerusform>Followed by %1 and %n other you follow</numerusform>
            <numerusform>Followed by %1 and %n others you follow</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>roost::Commands</name>
    <message numerus="yes">
        <source>The database is busy with another program. %n change(s) of yours will be made as soon as it is free.</source>
        <translation>
            <numerusform>The database is busy with another program. %n change of yours will be made as soon as it is free.</numerusform>
            <numerusform>The database is busy with another program. %n changes of yours will be made as soon as it is free.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of yours were not made.</source>
        <translation>
            <numerusform>%n change of yours was not made.</numerusform>
            <numerusform>%n changes of yours were not made.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The database is still busy, and %n change(s) of yours have not been made. Close again to go without them.</source>
        <translation>
            <numerusform>The database is still busy, and %n change of yours has not been made. Close again to go without it.</numerusform>
            <numerusform>The database is still busy, and %n changes of yours have not been made. Close again to go without them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>roost::Composer</name>
    <message numerus="yes">
        <source>%n character(s) left</source>
        <translation>
            <numerusform>%n character left</numerusform>
            <numerusform>%n characters left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) too long</source>
        <translation>
            <numerusform>%n character too long</numerusform>
            <numerusform>%n characters too long</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>roost::EditProfileDialog</name>
    <message numerus="yes">
        <source>%n character(s) left</source>
        <translation>
            <numerusform>%n character left</numerusform>
            <numerusform>%n characters left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“About me” is %n character(s) too long</source>
        <translation>
            <numerusform>“About me” is %n character too long</numerusform>
            <numerusform>“About me” is %n characters too long</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>roost::ImportReport</name>
    <message numerus="yes">
        <source>%n user(s)</source>
        <translation>
            <numerusform>%n user</numerusform>
            <numerusform>%n users</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post(s)</source>
        <translation>
            <numerusform>%n post</numerusform>
            <numerusform>%n posts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n follow(s)</source>
        <translation>
            <numerusform>%n follow</numerusform>
            <numerusform>%n follows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) changed or left out:</source>
        <translation>
            <numerusform>%n row changed or left out:</numerusform>
            <numerusform>%n rows changed or left out:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>roost::NewPostsButton</name>
    <message numerus="yes">
        <source>%n new post(s)</source>
        <translation>
            <numerusform>%n new post</numerusform>
            <numerusform>%n new posts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>roost::PostImport</name>
    <message numerus="yes">
        <source>The post has more than %n character(s); it was kept whole.</source>
        <translation>
            <numerusform>The post has more than %n character; it was kept whole.</numerusform>
            <numerusform>The post has more than %n characters; it was kept whole.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>roost::Posts</name>
    <message numerus="yes">
        <source>The post is %n character(s) too long.</source>
        <translation>
            <numerusform>The post is %n character too long.</numerusform>
            <numerusform>The post is %n characters too long.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>roost::UserImport</name>
    <message numerus="yes">
        <source>The username has more than %n character(s); it was kept whole.</source>
        <translation>
            <numerusform>The username has more than %n character; it was kept whole.</numerusform>
            <numerusform>The username has more than %n characters; it was kept whole.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The e-mail address has more than %n character(s); it was kept whole.</source>
        <translation>
            <numerusform>The e-mail address has more than %n character; it was kept whole.</numerusform>
            <numerusform>The e-mail address has more than %n characters; it was kept whole.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“About me” has more than %n character(s); it was kept whole.</source>
        <translation>
            <numerusform>“About me” has more than %n character; it was kept whole.</numerusform>
            <numerusform>“About me” has more than %n characters; it was kept whole.</numerusform>
        </translation>
    </message>
</context>
</TS>
