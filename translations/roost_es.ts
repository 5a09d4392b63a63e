<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
<context>
    <name>About</name>
    <message>
        <source>About Roost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A desktop microblog that lives on this computer. Nothing is sent anywhere or fetched from anywhere.

Free software under the MIT licence. Made with Qt, SQLite and libsodium.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AccountForm</name>
    <message>
        <source>This field is required.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>At most %n character(s), please.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Enter a valid e-mail address, such as susan@example.com.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please use a different username.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please use a different email address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two passwords differ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please use a different display name.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>New post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Post</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EditProfileDialog</name>
    <message>
        <source>Edit profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Display name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Username</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change password…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Current password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeat new password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>This is a Microblog database. Import it into Roost instead: File ▸ Import a Microblog Database…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file can’t be opened. Check that it and its folder exist and that you may use them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is not a database. Choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This database belongs to another application, so Roost leaves it as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This database was written by a newer Roost. Update Roost to open it; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This database or its folder is read-only. Make it writable, or copy it somewhere you may write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full, so nothing was saved. Free some space and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database is busy with another program. Try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database is damaged and part of it can’t be read. Restore it from a copy; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may not do that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is no longer there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong, and nothing was changed. The log says more.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import a Microblog database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report of the import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>A desktop microblog.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open this database instead of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explore the sample community.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a Microblog database without opening a window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no use for “%1”; see --help.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MicroblogImport</name>
    <message>
        <source>The import was stopped; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roost has no private messages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roost keeps no notifications.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roost has no background tasks.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeopleHeader</name>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PostDelegate</name>
    <message>
        <source>Delete this post</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProfileHeader</name>
    <message>
        <source>Edit profile</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RelativeTime</name>
    <message>
        <source>now</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n d</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>A date in this year, as QDate::toString writes it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>A date in another year, as QDate::toString writes it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>on %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Username</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay signed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New here? Create an account</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SignUpPage</name>
    <message>
        <source>Create an account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Username</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>susan@example.com</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeat password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay signed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already have an account? Sign in</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SpokenText</name>
    <message numerus="yes">
        <source>%1 follower(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 following</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <extracomment>A post as a screen reader says it: author, time, text.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you follow them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>follows you</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UserDelegate</name>
    <message>
        <source>%1 · has not posted yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · posted %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UserRow</name>
    <message>
        <source>Mutual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follows you</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Welcome to Roost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A microblog that lives on this computer. Everything you write stays in one file of yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create an account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a Microblog database…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explore a sample community</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>roost::AccountButton</name>
    <message>
        <source>Account of %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>roost::Accounts</name>
    <message>
        <source>Invalid username or password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is not your current password.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>roost::Actions</name>
    <message>
        <source>&amp;New Post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import a Microblog Database…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explore the &amp;Sample Community</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Leave the Sample Community</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;All posts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;rofile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go to User…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit Profile…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign In as Somebody &amp;Else…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign &amp;Out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the &amp;System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show &amp;Menu Bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Roost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Switch User</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>roost::AllPostsPage</name>
    <message>
        <source>All posts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has posted yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the first post on your Home page.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>roost::Aside</name>
    <message>
        <source>You might follow</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>roost::Avatar</name>
    <message>
        <source>Profile of %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>roost::Commands</name>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are following %1!</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are not following %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unfollow %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your post was deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete Post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your post is now live!</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>roost::Composer</name>
    <message>
        <source>Post (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What’s new, %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) too long</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Write something first</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>roost::EditProfileDialog</name>
    <message numerus="yes">
        <source>%n character(s) left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“About me” is %n character(s) too long</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>roost::FollowButton</name>
    <message>
        <source>Unfollow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unfollow %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>roost::FollowImport</name>
    <message>
        <source>One of the two is not among the users of that database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody can follow themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is there more than once.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>roost::Follows</name>
    <message>
        <source>This user is no longer here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You cannot follow yourself!</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You cannot unfollow yourself!</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>roost::GoToField</name>
    <message>
        <source>Go to a user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to @name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users whose name begins so</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>roost::ImportDialog</name>
    <message>
        <source>Importing %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of it is imported, or, if something goes wrong or you cancel, nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The import is done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody in it can sign in with their old username and password.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>roost::ImportReport</name>
    <message numerus="yes">
        <source>%n user(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n follow(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Added: %1, %2, %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here already: %1, %2, %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) changed or left out:</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2, changed: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2, left out: %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>roost::ListPage</name>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This list can’t be read</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>roost::MainWindow</name>
    <message>
        <source>Congratulations, you are now a registered user!</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – Roost (sample)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – Roost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a Microblog database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Databases (*.db *.sqlite *.sqlite3);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your changes have been saved.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>roost::MicroblogSource</name>
    <message>
        <source>This is a Roost database already. Open it instead of importing it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a Microblog database of the tutorial’s chapter 8 or later: it has no followers. Upgrade it with “flask db upgrade”, then import again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a Microblog database, so nothing was imported. Choose the file in which Microblog keeps its data, usually app.db.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microblog was interrupted while it wrote to this database. Start and stop Microblog once, so that it tidies up, then import again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>roost::PeoplePage</name>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Followers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is here yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody’s name begins with “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usernames and display names are searched from their beginning.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>roost::PostImport</name>
    <message>
        <source>Nobody in that database is its author.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The post has no text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The post has more than %n character(s); it was kept whole.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The post is kept without its control characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its time can’t be read; it has that of the post before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its time can’t be read; it has that of the post after it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its time can’t be read; it has the time when its author was last seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its time can’t be read; it is dated to the start of 1970.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>roost::PostRows</name>
    <message>
        <source>Open Profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow or Unfollow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete Post</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>roost::Posts</name>
    <message>
        <source>Write something first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The post is %n character(s) too long.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>This post has been deleted already.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>roost::ProfileHeader</name>
    <message>
        <source>Profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Followers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Following</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last seen %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not seen yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>roost::ProfilePage</name>
    <message>
        <source>Posts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Followers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Following</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have not posted yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has not posted yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody follows you yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody follows %1 yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You follow nobody yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 follows nobody yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>roost::SampleMark</name>
    <message>
        <source>Sample community: try anything, your own data is elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the sample</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>roost::SignInPage</name>
    <message>
        <source>In the sample community every password is “sample”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>roost::SignUpPage</name>
    <message>
        <source>Create an account</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>roost::SuggestionRow</name>
    <message>
        <source>Follows you</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>roost::TimelinePage</name>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find people to follow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See all posts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your timeline is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It shows what you post and what the people you follow post. Follow somebody, or write the first post above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>roost::UserImport</name>
    <message>
        <source>The user has no name, and is called “%1” here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The username is kept without the white space or control characters that were in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The username has more than %n character(s); it was kept whole.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The e-mail address has more than %n character(s); it was kept whole.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“About me” has more than %n character(s); it was kept whole.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>“About me” is kept without its control characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the user was last seen can’t be read; it was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another user of that database has the same e-mail address, so this one is without.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The username “%1” is taken here, so this user is called “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>roost::UserRows</name>
    <message>
        <source>Open Profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow or Unfollow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy @Name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>roost::Users</name>
    <message>
        <source>User %1 not found.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>roost::WelcomePage</name>
    <message>
        <source>Welcome</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
