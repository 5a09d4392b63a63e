<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>AccountForm</name>
    <message numerus="yes">
        <source>Use %Ln character(s) or fewer.</source>
        <translation>
            <numerusform>Use %Ln character or fewer.</numerusform>
            <numerusform>Use %Ln characters or fewer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConversationText</name>
    <message numerus="yes">
        <source>Show %Ln more reply(ies)</source>
        <translation>
            <numerusform>Show %Ln more reply</numerusform>
            <numerusform>Show %Ln more replies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln reply(ies)</source>
        <translation>
            <numerusform>Show %Ln reply</numerusform>
            <numerusform>Show %Ln replies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Continue conversation (%Ln reply(ies))</source>
        <extracomment>Opens a conversation of its own; the number is that of the replies in it.</extracomment>
        <translation>
            <numerusform>Continue conversation (%Ln reply)</numerusform>
            <numerusform>Continue conversation (%Ln replies)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportPreview</name>
    <message numerus="yes">
        <source>%Ln picture(s) aren’t in the archive. Their descriptions are kept.</source>
        <translation>
            <numerusform>%Ln picture isn’t in the archive. Its description is kept.</numerusform>
            <numerusform>%Ln pictures aren’t in the archive. Their descriptions are kept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln video(s) and sound(s) become a line of text.</source>
        <translation>
            <numerusform>%Ln video or sound becomes a line of text.</numerusform>
            <numerusform>%Ln videos and sounds each become a line of text.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln post(s) left out: %1</source>
        <comment>%1: why</comment>
        <translation>
            <numerusform>%Ln post left out: %1</numerusform>
            <numerusform>%Ln posts left out: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln post(s) could only be read by followers. Everyone who uses this database can read them here.</source>
        <translation>
            <numerusform>%Ln post could only be read by followers. Everyone who uses this database can read it here.</numerusform>
            <numerusform>%Ln posts could only be read by followers. Everyone who uses this database can read them here.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Imports</name>
    <message numerus="yes">
        <source>%Ln changed detail(s) restored.</source>
        <translation>
            <numerusform>%Ln changed detail restored.</numerusform>
            <numerusform>%Ln changed details restored.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln post(s) were kept because another import has them too.</source>
        <translation>
            <numerusform>%Ln post was kept because another import has it too.</numerusform>
            <numerusform>%Ln posts were kept because another import has them too.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) were kept because they have other data here:</source>
        <translation>
            <numerusform>%Ln user was kept because they have other data here:</numerusform>
            <numerusform>%Ln users were kept because they have other data here:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln detail(s) were kept because they have been changed since.</source>
        <translation>
            <numerusform>%Ln detail was kept because it has been changed since.</numerusform>
            <numerusform>%Ln details were kept because they have been changed since.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JobCounts</name>
    <message numerus="yes">
        <source>%1 of %Ln post(s)</source>
        <translation>
            <numerusform>%1 of %Ln post</numerusform>
            <numerusform>%1 of %Ln posts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln picture(s)</source>
        <translation>
            <numerusform>%1 of %Ln picture</numerusform>
            <numerusform>%1 of %Ln pictures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln item(s)</source>
        <translation>
            <numerusform>%1 of %Ln item</numerusform>
            <numerusform>%1 of %Ln items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MessageTexts</name>
    <message numerus="yes">
        <source>%Ln unread message(s)</source>
        <translation>
            <numerusform>%Ln unread message</numerusform>
            <numerusform>%Ln unread messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NotificationText</name>
    <message numerus="yes">
        <source>%1 and %2 other(s) followed you</source>
        <extracomment>%2 is how many others, such as &quot;3&quot; or &quot;99+&quot;.</extracomment>
        <translation>
            <numerusform>%1 and %2 other followed you</numerusform>
            <numerusform>%1 and %2 others followed you</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 reply(s), the latest from %2</source>
        <extracomment>%1 is the number, such as &quot;3&quot; or &quot;99+&quot;, and %2 who wrote the latest.</extracomment>
        <translation>
            <numerusform>%1 reply, the latest from %2</numerusform>
            <numerusform>%1 replies, the latest from %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 mention(s), the latest from %2</source>
        <extracomment>%1 is the number, such as &quot;3&quot; or &quot;99+&quot;, and %2 who wrote the latest.</extracomment>
        <translation>
            <numerusform>%1 mention, the latest from %2</numerusform>
            <numerusform>%1 mentions, the latest from %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RelativeTime</name>
    <message numerus="yes">
        <source>%Ln min</source>
        <translation>
            <numerusform>%Ln min</numerusform>
            <numerusform>%Ln min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln h</source>
        <translation>
            <numerusform>%Ln h</numerusform>
            <numerusform>%Ln h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln d</source>
        <translation>
            <numerusform>%Ln d</numerusform>
            <numerusform>%Ln d</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) ago</source>
        <translation>
            <numerusform>%Ln minute ago</numerusform>
            <numerusform>%Ln minutes ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s) ago</source>
        <translation>
            <numerusform>%Ln hour ago</numerusform>
            <numerusform>%Ln hours ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <translation>
            <numerusform>%Ln day ago</numerusform>
            <numerusform>%Ln days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln min</source>
        <extracomment>How long until the time of a post that is dated in the future; minutes.</extracomment>
        <translation>
            <numerusform>in %Ln min</numerusform>
            <numerusform>in %Ln min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln h</source>
        <extracomment>How long until the time of a post that is dated in the future; hours.</extracomment>
        <translation>
            <numerusform>in %Ln h</numerusform>
            <numerusform>in %Ln h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln d</source>
        <extracomment>How long until the time of a post that is dated in the future; days.</extracomment>
        <translation>
            <numerusform>in %Ln d</numerusform>
            <numerusform>in %Ln d</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln minute(s)</source>
        <translation>
            <numerusform>in %Ln minute</numerusform>
            <numerusform>in %Ln minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln hour(s)</source>
        <translation>
            <numerusform>in %Ln hour</numerusform>
            <numerusform>in %Ln hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln day(s)</source>
        <translation>
            <numerusform>in %Ln day</numerusform>
            <numerusform>in %Ln days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SignInDelay</name>
    <message numerus="yes">
        <source>Too many failed attempts. Try again in %Ln minute(s).</source>
        <translation>
            <numerusform>Too many failed attempts. Try again in %Ln minute.</numerusform>
            <numerusform>Too many failed attempts. Try again in %Ln minutes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too many failed attempts. Try again in %Ln second(s).</source>
        <translation>
            <numerusform>Too many failed attempts. Try again in %Ln second.</numerusform>
            <numerusform>Too many failed attempts. Try again in %Ln seconds.</numerusform>
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
        <source>%1 reply(s)</source>
        <translation>
            <numerusform>%1 reply</numerusform>
            <numerusform>%1 replies</numerusform>
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
        <source>Followed by %1 and %Ln other(s) you follow</source>
        <translation>
            <numerusform>Followed by %1 and %Ln other you follow</numerusform>
            <numerusform>Followed by %1 and %Ln others you follow</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 more picture(s)</source>
        <translation>
            <numerusform>%1 more picture</numerusform>
            <numerusform>%1 more pictures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 more missing picture(s)</source>
        <translation>
            <numerusform>%1 more missing picture</numerusform>
            <numerusform>%1 more missing pictures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 picture(s)</source>
        <translation>
            <numerusform>%1 picture</numerusform>
            <numerusform>%1 pictures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>roost::AccountButton</name>
    <message numerus="yes">
        <source>%1, %Ln new in other accounts</source>
        <extracomment>%1 is &quot;Account of Susan&quot;.</extracomment>
        <translation>
            <numerusform>%1, %Ln new in other accounts</numerusform>
            <numerusform>%1, %Ln new in other accounts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>roost::AccountSwitcher</name>
    <message numerus="yes">
        <source>%1 – %2 new</source>
        <extracomment>An account in the menu, and how many new notifications and messages it has.</extracomment>
        <translation>
            <numerusform>%1 – %2 new</numerusform>
            <numerusform>%1 – %2 new</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>roost::BlueskySource</name>
    <message numerus="yes">
        <source>Roost has no blocks (%Ln record(s)).</source>
        <translation>
            <numerusform>Roost has no blocks (%Ln record).</numerusform>
            <numerusform>Roost has no blocks (%Ln records).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Roost has no lists (%Ln record(s)).</source>
        <translation>
            <numerusform>Roost has no lists (%Ln record).</numerusform>
            <numerusform>Roost has no lists (%Ln records).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Roost has nothing of this kind (%Ln record(s)).</source>
        <translation>
            <numerusform>Roost has nothing of this kind (%Ln record).</numerusform>
            <numerusform>Roost has nothing of this kind (%Ln records).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It isn’t known who was followed (%Ln record(s)).</source>
        <translation>
            <numerusform>It isn’t known who was followed (%Ln record).</numerusform>
            <numerusform>It isn’t known who was followed (%Ln records).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It isn’t known what was liked (%Ln record(s)).</source>
        <translation>
            <numerusform>It isn’t known what was liked (%Ln record).</numerusform>
            <numerusform>It isn’t known what was liked (%Ln records).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>roost::Composer</name>
    <message numerus="yes">
        <source>%Ln character(s) left</source>
        <translation>
            <numerusform>%Ln character left</numerusform>
            <numerusform>%Ln characters left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s) too long</source>
        <translation>
            <numerusform>%Ln character too long</numerusform>
            <numerusform>%Ln characters too long</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A picture’s description is %Ln character(s) too long</source>
        <translation>
            <numerusform>A picture’s description is %Ln character too long</numerusform>
            <numerusform>A picture’s description is %Ln characters too long</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>roost::DesktopNotifier</name>
    <message numerus="yes">
        <source>%1 new notification(s)</source>
        <translation>
            <numerusform>%1 new notification</numerusform>
            <numerusform>%1 new notifications</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>roost::EditProfileDialog</name>
    <message numerus="yes">
        <source>%Ln character(s) left</source>
        <translation>
            <numerusform>%Ln character left</numerusform>
            <numerusform>%Ln characters left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“About me” is %Ln character(s) too long</source>
        <translation>
            <numerusform>“About me” is %Ln character too long</numerusform>
            <numerusform>“About me” is %Ln characters too long</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>roost::FollowListSource</name>
    <message numerus="yes">
        <source>The account’s server isn’t named (%Ln row(s)).</source>
        <translation>
            <numerusform>The account’s server isn’t named (%Ln row).</numerusform>
            <numerusform>The account’s server isn’t named (%Ln rows).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>roost::HtmlPage</name>
    <message numerus="yes">
        <source>%Ln post(s)</source>
        <translation>
            <numerusform>%Ln post</numerusform>
            <numerusform>%Ln posts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>roost::ImportDialog</name>
    <message numerus="yes">
        <source>Also import %Ln deleted post(s)</source>
        <translation>
            <numerusform>Also import %Ln deleted post</numerusform>
            <numerusform>Also import %Ln deleted posts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>roost::ImportReport</name>
    <message numerus="yes">
        <source>%Ln user(s)</source>
        <translation>
            <numerusform>%Ln user</numerusform>
            <numerusform>%Ln users</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln post(s)</source>
        <translation>
            <numerusform>%Ln post</numerusform>
            <numerusform>%Ln posts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln follow(s)</source>
        <translation>
            <numerusform>%Ln follow</numerusform>
            <numerusform>%Ln follows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) changed or left out:</source>
        <translation>
            <numerusform>%Ln row changed or left out:</numerusform>
            <numerusform>%Ln rows changed or left out:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other(s)</source>
        <translation>
            <numerusform>%Ln other</numerusform>
            <numerusform>%Ln others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) need a new password, because Roost can’t check the old one. Set one in a terminal: roost FILE --set-password USER</source>
        <translation>
            <numerusform>%Ln user needs a new password, because Roost can’t check the old one. Set one in a terminal: roost FILE --set-password USER</numerusform>
            <numerusform>%Ln users need a new password, because Roost can’t check the old one. Set one in a terminal: roost FILE --set-password USER</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln username(s) don’t follow the rules for new ones or look like someone else’s. They were kept unchanged:</source>
        <translation>
            <numerusform>%Ln username doesn’t follow the rules for new ones or looks like someone else’s. It was kept unchanged:</numerusform>
            <numerusform>%Ln usernames don’t follow the rules for new ones or look like someone else’s. They were kept unchanged:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation>
            <numerusform>%Ln message</numerusform>
            <numerusform>%Ln messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s)</source>
        <translation>
            <numerusform>%Ln picture</numerusform>
            <numerusform>%Ln pictures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln saved address(es)</source>
        <translation>
            <numerusform>%Ln saved address</numerusform>
            <numerusform>%Ln saved addresses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mute(s)</source>
        <translation>
            <numerusform>%Ln mute</numerusform>
            <numerusform>%Ln mutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln edit(s) of posts</source>
        <translation>
            <numerusform>%Ln edit of a post</numerusform>
            <numerusform>%Ln edits of posts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>roost::ImportsDialog</name>
    <message numerus="yes">
        <source>%Ln post(s)</source>
        <translation>
            <numerusform>%Ln post</numerusform>
            <numerusform>%Ln posts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>roost::MastodonLists</name>
    <message numerus="yes">
        <source>Roost has no blocks; %Ln account(s) are on this list.</source>
        <translation>
            <numerusform>Roost has no blocks; %Ln account is on this list.</numerusform>
            <numerusform>Roost has no blocks; %Ln accounts are on this list.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Roost has no blocks; %Ln server(s) are on this list.</source>
        <translation>
            <numerusform>Roost has no blocks; %Ln server is on this list.</numerusform>
            <numerusform>Roost has no blocks; %Ln servers are on this list.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Roost has no lists of people (%Ln in the archive).</source>
        <translation>
            <numerusform>Roost has no lists of people (%Ln in the archive).</numerusform>
            <numerusform>Roost has no lists of people (%Ln in the archive).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>roost::MastodonSource</name>
    <message numerus="yes">
        <source>“About me” has no room for %Ln field(s) of the profile.</source>
        <translation>
            <numerusform>“About me” has no room for %Ln field of the profile.</numerusform>
            <numerusform>“About me” has no room for %Ln fields of the profile.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>roost::MergeDialog</name>
    <message numerus="yes">
        <source>%Ln post(s)</source>
        <translation>
            <numerusform>%Ln post</numerusform>
            <numerusform>%Ln posts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln follower(s)</source>
        <translation>
            <numerusform>%Ln follower</numerusform>
            <numerusform>%Ln followers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln follow(s)</source>
        <translation>
            <numerusform>%Ln follow</numerusform>
            <numerusform>%Ln follows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>roost::MessageImport</name>
    <message numerus="yes">
        <source>The message is longer than %Ln character(s).</source>
        <translation>
            <numerusform>The message is longer than %Ln character.</numerusform>
            <numerusform>The message is longer than %Ln characters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>roost::Messages</name>
    <message numerus="yes">
        <source>The message is %Ln character(s) too long.</source>
        <translation>
            <numerusform>The message is %Ln character too long.</numerusform>
            <numerusform>The message is %Ln characters too long.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>roost::NewPostsButton</name>
    <message numerus="yes">
        <source>%Ln new post(s)</source>
        <translation>
            <numerusform>%Ln new post</numerusform>
            <numerusform>%Ln new posts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>roost::NoteDialog</name>
    <message numerus="yes">
        <source>%Ln character(s) too long</source>
        <translation>
            <numerusform>%Ln character too long</numerusform>
            <numerusform>%Ln characters too long</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s) left</source>
        <translation>
            <numerusform>%Ln character left</numerusform>
            <numerusform>%Ln characters left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>roost::NotificationsHeader</name>
    <message numerus="yes">
        <source>%1 unread message(s)</source>
        <translation>
            <numerusform>%1 unread message</numerusform>
            <numerusform>%1 unread messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>roost::Operations</name>
    <message numerus="yes">
        <source>Another program is using the database. %Ln change(s) will be saved when it’s free.</source>
        <translation>
            <numerusform>Another program is using the database. %Ln change will be saved when it’s free.</numerusform>
            <numerusform>Another program is using the database. %Ln changes will be saved when it’s free.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) weren’t saved.</source>
        <translation>
            <numerusform>%Ln change wasn’t saved.</numerusform>
            <numerusform>%Ln changes weren’t saved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Another program is still using the database, and %Ln change(s) aren’t saved. Do this again to discard them.</source>
        <translation>
            <numerusform>Another program is still using the database, and %Ln change isn’t saved. Do this again to discard it.</numerusform>
            <numerusform>Another program is still using the database, and %Ln changes aren’t saved. Do this again to discard them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>roost::OwnerButton</name>
    <message numerus="yes">
        <source>%Ln post(s)</source>
        <translation>
            <numerusform>%Ln post</numerusform>
            <numerusform>%Ln posts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>roost::PageButton</name>
    <message numerus="yes">
        <source>%1, %Ln new</source>
        <translation>
            <numerusform>%1, %Ln new</numerusform>
            <numerusform>%1, %Ln new</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>roost::PictureFields</name>
    <message numerus="yes">
        <source>A post can have up to %Ln picture(s), so not all of them were added.</source>
        <translation>
            <numerusform>A post can have up to %Ln picture, so not all of them were added.</numerusform>
            <numerusform>A post can have up to %Ln pictures, so not all of them were added.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>roost::PostImport</name>
    <message numerus="yes">
        <source>The post is longer than %Ln character(s).</source>
        <translation>
            <numerusform>The post is longer than %Ln character.</numerusform>
            <numerusform>The post is longer than %Ln characters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>roost::PostPictures</name>
    <message numerus="yes">
        <source>A post can have up to %Ln picture(s).</source>
        <translation>
            <numerusform>A post can have up to %Ln picture.</numerusform>
            <numerusform>A post can have up to %Ln pictures.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A picture’s description is %Ln character(s) too long.</source>
        <translation>
            <numerusform>A picture’s description is %Ln character too long.</numerusform>
            <numerusform>A picture’s description is %Ln characters too long.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>roost::Posts</name>
    <message numerus="yes">
        <source>The post is %Ln character(s) too long.</source>
        <translation>
            <numerusform>The post is %Ln character too long.</numerusform>
            <numerusform>The post is %Ln characters too long.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>roost::RecoveryReport</name>
    <message numerus="yes">
        <source>%Ln post(s)</source>
        <translation>
            <numerusform>%Ln post</numerusform>
            <numerusform>%Ln posts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln follow(s)</source>
        <translation>
            <numerusform>%Ln follow</numerusform>
            <numerusform>%Ln follows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln post(s) were left out because their author is missing or they are incomplete.</source>
        <translation>
            <numerusform>%Ln post was left out because its author is missing or it is incomplete.</numerusform>
            <numerusform>%Ln posts were left out because their author is missing or they are incomplete.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the username of %Ln user(s) was recovered. They can’t sign in: %1.</source>
        <translation>
            <numerusform>Only the username of %Ln user was recovered. They can’t sign in: %1.</numerusform>
            <numerusform>Only the usernames of %Ln users were recovered. They can’t sign in: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln other(s)</source>
        <translation>
            <numerusform>… and %Ln other</numerusform>
            <numerusform>… and %Ln others</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>roost::RemainingTime</name>
    <message numerus="yes">
        <source>about %Ln second(s) left</source>
        <translation>
            <numerusform>about %Ln second left</numerusform>
            <numerusform>about %Ln seconds left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s) left</source>
        <translation>
            <numerusform>about %Ln minute left</numerusform>
            <numerusform>about %Ln minutes left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln hour(s) left</source>
        <translation>
            <numerusform>about %Ln hour left</numerusform>
            <numerusform>about %Ln hours left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>roost::RestoreReport</name>
    <message numerus="yes">
        <source>%Ln post(s)</source>
        <translation>
            <numerusform>%Ln post</numerusform>
            <numerusform>%Ln posts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s)</source>
        <translation>
            <numerusform>%Ln user</numerusform>
            <numerusform>%Ln users</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln follow(s)</source>
        <translation>
            <numerusform>%Ln follow</numerusform>
            <numerusform>%Ln follows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation>
            <numerusform>%Ln message</numerusform>
            <numerusform>%Ln messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s)</source>
        <translation>
            <numerusform>%Ln picture</numerusform>
            <numerusform>%Ln pictures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>roost::SavedPosts</name>
    <message numerus="yes">
        <source>The note is %Ln character(s) too long.</source>
        <translation>
            <numerusform>The note is %Ln character too long.</numerusform>
            <numerusform>The note is %Ln characters too long.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>roost::SignInSettings</name>
    <message numerus="yes">
        <source>Signed out of %Ln other sign-in(s).</source>
        <translation>
            <numerusform>Signed out of %Ln other sign-in.</numerusform>
            <numerusform>Signed out of %Ln other sign-ins.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>roost::SignUpPage</name>
    <message numerus="yes">
        <source>Choose how you will sign in. Your %Ln imported post(s) stay as they are.</source>
        <translation>
            <numerusform>Choose how you will sign in. Your %Ln imported post stays as it is.</numerusform>
            <numerusform>Choose how you will sign in. Your %Ln imported posts stay as they are.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>roost::UndoImportDialog</name>
    <message numerus="yes">
        <source>%Ln post(s) and everything else that this import added will be removed. What was added later stays.</source>
        <translation>
            <numerusform>%Ln post and everything else that this import added will be removed. What was added later stays.</numerusform>
            <numerusform>%Ln posts and everything else that this import added will be removed. What was added later stays.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>roost::UserImport</name>
    <message numerus="yes">
        <source>The username is longer than %Ln character(s).</source>
        <translation>
            <numerusform>The username is longer than %Ln character.</numerusform>
            <numerusform>The username is longer than %Ln characters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The email address is longer than %Ln character(s).</source>
        <translation>
            <numerusform>The email address is longer than %Ln character.</numerusform>
            <numerusform>The email address is longer than %Ln characters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“About me” is longer than %Ln character(s).</source>
        <translation>
            <numerusform>“About me” is longer than %Ln character.</numerusform>
            <numerusform>“About me” is longer than %Ln characters.</numerusform>
        </translation>
    </message>
</context>
</TS>
