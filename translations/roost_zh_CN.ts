<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>About</name>
    <message>
        <source>About Roost</source>
        <translation>关于 Roost</translation>
    </message>
    <message>
        <source>A desktop microblog that stays on this computer. Nothing is sent or fetched.

Free software under the MIT license. Made with Qt, SQLite, ICU and libsodium.</source>
        <translation>只在这台电脑上运行的桌面微博客，不会发送或获取任何数据。

基于 MIT 许可证的自由软件，使用 Qt、SQLite、ICU 和 libsodium 构建。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>AccountForm</name>
    <message>
        <source>This field is required.</source>
        <translation>此项为必填项。</translation>
    </message>
    <message numerus="yes">
        <source>Use %Ln character(s) or fewer.</source>
        <translation>
            <numerusform>不能超过 %Ln 个字符。</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter a valid email address, such as susan@example.com.</source>
        <translation>请输入有效的邮箱地址，例如 susan@example.com。</translation>
    </message>
    <message>
        <source>Please use a different username.</source>
        <translation>请使用其他用户名。</translation>
    </message>
    <message>
        <source>Please use a different email address.</source>
        <translation>请使用其他邮箱地址。</translation>
    </message>
    <message>
        <source>The passwords don’t match.</source>
        <translation>两次输入的密码不一致。</translation>
    </message>
    <message>
        <source>Please use a different display name.</source>
        <translation>请使用其他显示名称。</translation>
    </message>
    <message>
        <source>Use letters and digits, with “.”, “-” or “_” only between them.</source>
        <translation>请使用文字和数字；“.”“-”“_”只能放在它们之间。</translation>
    </message>
    <message>
        <source>Don’t mix letters from different alphabets.</source>
        <translation>请勿混用不同语言的文字。</translation>
    </message>
</context>
<context>
    <name>Addresses</name>
    <message>
        <source>This link leads to a different address than it shows. Open it?</source>
        <translation>此链接的实际地址与显示的不同。要打开吗？</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>打开(&amp;O)</translation>
    </message>
    <message>
        <source>No application can open this address.</source>
        <translation>没有可以打开此地址的应用程序。</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
</context>
<context>
    <name>ArchiveFile</name>
    <message>
        <source>The archive is damaged or incomplete. Download it again.</source>
        <translation>存档已损坏或不完整。请重新下载。</translation>
    </message>
    <message>
        <source>%1 can’t be read. Check that you have permission to open it.</source>
        <translation>无法读取 %1。请检查你是否有权打开它。</translation>
    </message>
    <message>
        <source>The archive is far larger when unpacked. Roost didn’t open it.</source>
        <translation>存档解压后的大小远超其自身大小，已拒绝导入。</translation>
    </message>
    <message>
        <source>The archive contains links to other files. Roost didn’t open it.</source>
        <translation>存档中含有链接，已拒绝导入。</translation>
    </message>
    <message>
        <source>The archive contains file names that point outside it. Roost didn’t open it.</source>
        <translation>存档中含有指向存档之外的文件名，已拒绝导入。</translation>
    </message>
    <message>
        <source>The archive has a password. Unpack it and import the folder.</source>
        <translation>存档设有密码。请先将其解压，再导入解压后的文件夹。</translation>
    </message>
    <message>
        <source>A file in the archive is too large to be genuine. Roost didn’t open it.</source>
        <translation>存档中有一个文件大得不正常。</translation>
    </message>
    <message>
        <source>The archive has more files than any such archive should have.</source>
        <translation>存档中的文件多得不正常。</translation>
    </message>
    <message>
        <source>The folder contains links to other files. Roost didn’t open it.</source>
        <translation>文件夹中含有链接，已拒绝导入。</translation>
    </message>
    <message>
        <source>A file is missing in the archive.</source>
        <translation>存档中缺少一个文件。</translation>
    </message>
    <message>
        <source>The archive contains file names that can’t be genuine. Roost didn’t open it.</source>
        <translation>存档中包含不可能真实的文件名，Roost 没有打开它。</translation>
    </message>
</context>
<context>
    <name>BackgroundJob</name>
    <message>
        <source>Checking usernames…</source>
        <translation>正在检查用户名…</translation>
    </message>
    <message>
        <source>Preparing people search…</source>
        <translation>正在准备用户搜索…</translation>
    </message>
    <message>
        <source>Updating the search index…</source>
        <translation>正在更新搜索索引…</translation>
    </message>
    <message>
        <source>Looking for mentions…</source>
        <translation>正在查找提及…</translation>
    </message>
</context>
<context>
    <name>BlueskySource</name>
    <message>
        <source>The repository has something else in place of this post.</source>
        <translation>存储库中此帖子的位置上是其他内容。</translation>
    </message>
    <message>
        <source>The repository is damaged or incomplete. Download it again.</source>
        <translation>存储库已损坏或不完整。请重新下载。</translation>
    </message>
    <message>
        <source>The repository is too large to be genuine. Roost didn’t open it.</source>
        <translation>存储库大得不正常，已拒绝导入。</translation>
    </message>
</context>
<context>
    <name>CarFile</name>
    <message>
        <source>This isn’t a Bluesky repository. Choose the .car file that Bluesky’s settings export.</source>
        <translation>这不是 Bluesky 存储库。请选择从 Bluesky 设置中导出的 .car 文件。</translation>
    </message>
    <message>
        <source>This file holds a server’s error message instead of a repository. Download it again.</source>
        <translation>此文件的内容是服务器的错误信息，而不是存储库。请重新下载。</translation>
    </message>
    <message>
        <source>This repository has a form that Roost can’t read. Look for a newer Roost.</source>
        <translation>Roost 无法读取此存储库的格式。请查看是否有更新版本的 Roost。</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>New post</source>
        <translation>新帖子</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>发布</translation>
    </message>
    <message>
        <source>Add pictures</source>
        <translation>添加图片</translation>
    </message>
    <message>
        <source>Add Pictures…</source>
        <translation>添加图片…</translation>
    </message>
</context>
<context>
    <name>ContentWarning</name>
    <message>
        <source>Adult content</source>
        <translation>成人内容</translation>
    </message>
    <message>
        <source>Sexually suggestive</source>
        <translation>性暗示内容</translation>
    </message>
    <message>
        <source>Nudity</source>
        <translation>裸露</translation>
    </message>
    <message>
        <source>Graphic media</source>
        <translation>令人不适的内容</translation>
    </message>
    <message>
        <source>Sensitive content</source>
        <translation>敏感内容</translation>
    </message>
</context>
<context>
    <name>ConversationText</name>
    <message numerus="yes">
        <source>Show %Ln more reply(ies)</source>
        <translation>
            <numerusform>展开另外 %Ln 条回复</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln reply(ies)</source>
        <translation>
            <numerusform>展开 %Ln 条回复</numerusform>
        </translation>
    </message>
    <message>
        <source>Show fewer replies</source>
        <translation>收起回复</translation>
    </message>
    <message numerus="yes">
        <source>Continue conversation (%Ln reply(ies))</source>
        <extracomment>Opens a conversation of its own; the number is that of the replies in it.</extracomment>
        <translation>
            <numerusform>继续查看对话（%Ln 条回复）</numerusform>
        </translation>
    </message>
    <message>
        <source>This post was deleted</source>
        <translation>此帖子已被删除</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>Below a post: its time, and how many replies there are.</extracomment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>CsvRows</name>
    <message>
        <source>This isn’t a readable list. Save it as comma-separated values in UTF-8.</source>
        <translation>此列表无法读取。请将其另存为 UTF-8 编码的逗号分隔值（CSV）文件。</translation>
    </message>
    <message>
        <source>The list is incomplete. Download it again.</source>
        <translation>列表不完整。请重新下载。</translation>
    </message>
</context>
<context>
    <name>DagValue</name>
    <message>
        <source>The repository is damaged or incomplete. Download it again.</source>
        <translation>存储库已损坏或不完整。请重新下载。</translation>
    </message>
    <message>
        <source>The repository has a record that can’t be genuine. Roost didn’t open it.</source>
        <translation>存储库中含有正常存储库不会有的记录，已拒绝导入。</translation>
    </message>
</context>
<context>
    <name>DatabaseRestore</name>
    <message>
        <source>An export can only be read into an empty database. Choose a new file.</source>
        <translation>导出文件只能读入空数据库。请选择新文件。</translation>
    </message>
    <message>
        <source>Reading the export was canceled. Nothing was changed.</source>
        <translation>导出文件的读取已取消。未作任何更改。</translation>
    </message>
</context>
<context>
    <name>EditProfileDialog</name>
    <message>
        <source>Edit profile</source>
        <translation>编辑个人资料</translation>
    </message>
    <message>
        <source>Choose Picture…</source>
        <translation>选择图片…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove picture</source>
        <translation>移除头像</translation>
    </message>
    <message>
        <source>Display name</source>
        <translation>显示名称</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>用户名</translation>
    </message>
    <message>
        <source>About me</source>
        <translation>个人简介</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>邮箱</translation>
    </message>
    <message>
        <source>Change Password…</source>
        <translation>更改密码…</translation>
    </message>
    <message>
        <source>Current password</source>
        <translation>当前密码</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>新密码</translation>
    </message>
    <message>
        <source>Repeat new password</source>
        <translation>确认新密码</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>Engine</name>
    <message>
        <source>SQLite %1 on this computer lacks a feature that Roost needs. Install your system’s SQLite package, or a newer version.</source>
        <translation>这台电脑上的 SQLite %1 缺少 Roost 所需的功能。请安装系统的 SQLite 软件包或更新的版本。</translation>
    </message>
    <message>
        <source>Qt’s SQLite driver is missing. Install it to open databases; on Debian and Ubuntu the package is libqt6sql6-sqlite.</source>
        <translation>缺少 Qt 的 SQLite 驱动。要打开数据库，请安装该驱动；在 Debian 和 Ubuntu 上，软件包名为 libqt6sql6-sqlite。</translation>
    </message>
    <message>
        <source>Qt’s SQLite driver uses a different SQLite than Roost, which can damage databases. Install both from the same source.</source>
        <translation>Qt 的 SQLite 驱动与 Roost 使用的不是同一份 SQLite，这可能会损坏数据库。请从同一来源安装两者。</translation>
    </message>
    <message>
        <source>SQLite %1 is too old. Update your system’s SQLite to %2 or later.</source>
        <translation>SQLite %1 版本过旧。请将系统的 SQLite 更新到 %2 或更高版本。</translation>
    </message>
    <message>
        <source>This SQLite was built without full-text search (FTS5), which Roost needs. Install your system’s SQLite package.</source>
        <translation>此 SQLite 在编译时未启用 Roost 所需的全文搜索（FTS5）。请安装系统的 SQLite 软件包。</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>The file can’t be opened. Check that it exists and that you have permission to open it.</source>
        <translation>无法打开文件。请检查文件是否存在，以及你是否有权打开它。</translation>
    </message>
    <message>
        <source>Everyone on this computer can change or replace this database. Move it to a folder of your own, or remove write permission for others from the file and its folder.</source>
        <translation>这台电脑上的任何人都可以更改或替换此数据库。请将它移到你自己的文件夹中，或取消其他用户对该文件及其所在文件夹的写入权限。</translation>
    </message>
    <message>
        <source>This file isn’t a database. Choose another file.</source>
        <translation>此文件不是数据库。请选择其他文件。</translation>
    </message>
    <message>
        <source>This database belongs to another application. Choose another file.</source>
        <translation>此数据库属于其他应用程序。请选择其他文件。</translation>
    </message>
    <message>
        <source>This database was created by a newer version of Roost. Update Roost to open it.</source>
        <translation>此数据库由较新版本的 Roost 创建。请更新 Roost 后再打开。</translation>
    </message>
    <message>
        <source>This database or its folder is read-only. Make it writable, or copy it to a folder of your own.</source>
        <translation>此数据库或其所在文件夹是只读的。请将其设为可写，或复制到你自己的文件夹中。</translation>
    </message>
    <message>
        <source>The disk is full and nothing was saved. Free up some space and try again.</source>
        <translation>磁盘已满，未保存任何内容。请腾出一些空间后重试。</translation>
    </message>
    <message>
        <source>Another program is using the database. Try again in a moment.</source>
        <translation>其他程序正在使用数据库。请稍后重试。</translation>
    </message>
    <message>
        <source>This database is open in another Roost window. Use that window, or close it first.</source>
        <translation>此数据库已在另一个 Roost 窗口中打开。请使用那个窗口，或先将其关闭。</translation>
    </message>
    <message>
        <source>You don’t have permission to do that.</source>
        <translation>你没有权限执行此操作。</translation>
    </message>
    <message>
        <source>This no longer exists.</source>
        <translation>该内容已不存在。</translation>
    </message>
    <message>
        <source>Something went wrong and nothing was changed. See the log for details.</source>
        <translation>出了点问题，未作任何更改。详情请查看日志。</translation>
    </message>
    <message>
        <source>The database’s disk can’t be read or written, and nothing was changed. Check that the disk is connected and working, then try again.</source>
        <translation>无法读写数据库所在的磁盘，未作任何更改。请检查磁盘是否已连接且工作正常，然后重试。</translation>
    </message>
    <message>
        <source>The database file was moved, deleted or replaced, so changes can’t be saved. Put it back, or save a copy.</source>
        <translation>数据库文件已被移动、删除或替换，因此无法保存更改。请将其放回原处，或保存一份副本。</translation>
    </message>
    <message>
        <source>The database is damaged and part of it can’t be read. Recover what’s left, or restore it from a backup.</source>
        <translation>数据库已损坏，部分内容无法读取。请恢复剩余的内容，或从备份还原。</translation>
    </message>
    <message>
        <source>This location doesn’t support safe file locking. Copy the database to a local disk and open it there.</source>
        <translation>此位置不支持安全的文件锁定。请将数据库复制到本地磁盘，再从那里打开。</translation>
    </message>
    <message>
        <source>The update was canceled. The database wasn’t changed.</source>
        <translation>更新已取消。数据库未作更改。</translation>
    </message>
    <message>
        <source>The name of this file or of one of its folders contains invalid characters (shown as �). Rename it, or choose another location.</source>
        <translation>此文件或其上级文件夹的名称中含有无效字符（显示为 �）。请重命名，或选择其他位置。</translation>
    </message>
    <message>
        <source>This file has a second name (a hard link), and changes saved under one name can get lost under the other. Delete one of the names, or open a copy.</source>
        <translation>此文件还有另一个名称（硬链接），用一个名称保存的更改可能会在另一个名称下丢失。请删除其中一个名称，或打开一个副本。</translation>
    </message>
    <message>
        <source>This is a Microblog database. Import it into Roost instead: File ▸ Import…</source>
        <translation>这是 Microblog 数据库。请改为将其导入 Roost：文件 ▸ 导入…</translation>
    </message>
</context>
<context>
    <name>ExportArchive</name>
    <message>
        <source>There are more pictures than one export can hold.</source>
        <translation>图片数量超出了一个导出文件的上限。</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>What do you want to export?</source>
        <translation>要导出什么？</translation>
    </message>
    <message>
        <source>&amp;Everything of mine</source>
        <translation>我的全部数据(&amp;E)</translation>
    </message>
    <message>
        <source>Your posts, messages, drafts, saved posts, pictures, and whom you follow and mute, as a .zip file that Roost can read back.</source>
        <translation>你的帖子、私信、草稿、收藏的帖子和图片，以及你关注和隐藏的用户，保存为 Roost 可重新读取的 .zip 文件。</translation>
    </message>
    <message>
        <source>My posts as a &amp;web page</source>
        <translation>我的帖子（网页）(&amp;W)</translation>
    </message>
    <message>
        <source>One file with pictures, to read, print or send. It needs no other files.</source>
        <translation>包含图片的单个文件，可供阅读、打印或发送，无需其他文件。</translation>
    </message>
    <message>
        <source>This &amp;conversation as a web page</source>
        <translation>此对话（网页）(&amp;C)</translation>
    </message>
    <message>
        <source>All posts of the conversation that is open now.</source>
        <translation>当前打开的对话中的所有帖子。</translation>
    </message>
    <message>
        <source>My posts for &amp;Microblog</source>
        <translation>我的帖子（供 Microblog 使用）(&amp;M)</translation>
    </message>
    <message>
        <source>The file posts.json, as the Microblog web application makes it.</source>
        <translation>posts.json 文件，与 Microblog 网页应用生成的相同。</translation>
    </message>
    <message>
        <source>People I &amp;follow</source>
        <translation>我关注的人(&amp;F)</translation>
    </message>
    <message>
        <source>A .csv file that Mastodon can import.</source>
        <translation>Mastodon 可导入的 .csv 文件。</translation>
    </message>
    <message>
        <source>The whole &amp;database</source>
        <translation>整个数据库(&amp;D)</translation>
    </message>
    <message>
        <source>All accounts with their e-mail addresses, and everyone’s messages, as a .zip file. Passwords are left out.</source>
        <translation>所有账号及其邮箱地址，以及所有人的私信，保存为 .zip 文件。不包含密码。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
</context>
<context>
    <name>ExportLines</name>
    <message>
        <source>The export is damaged: %1, line %2 makes no sense.</source>
        <translation>导出文件已损坏：%1 第 %2 行的内容无效。</translation>
    </message>
    <message>
        <source>A line in the export is too large to be genuine. Roost didn’t open it.</source>
        <translation>导出文件中有一行大得不正常，已拒绝导入。</translation>
    </message>
</context>
<context>
    <name>ExportRequest</name>
    <message>
        <source>The export would replace the database itself. Choose another file name.</source>
        <translation>导出文件会替换数据库本身。请选择其他文件名。</translation>
    </message>
</context>
<context>
    <name>GivenPictures</name>
    <message>
        <source>%1: %2</source>
        <extracomment>The name of a file that can&apos;t be added to a post, and why.</extracomment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>GoToDateDialog</name>
    <message>
        <source>Go to date</source>
        <translation>转到日期</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>转到</translation>
    </message>
</context>
<context>
    <name>HeadlessStore</name>
    <message>
        <source>Updating the database for this version of Roost. Press Ctrl+C to cancel.</source>
        <translation>正在为此版本的 Roost 更新数据库。按 Ctrl+C 可取消。</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>A list of follows needs a user who follows them. Create one first.</source>
        <translation>导入关注列表需要有一位用户来关注其中的人。请先创建用户。</translation>
    </message>
    <message>
        <source>Choose the user who follows the people on this list.</source>
        <translation>请选择由哪位用户关注此列表中的人。</translation>
    </message>
    <message>
        <source>Only the owner of that account can import into it. Sign in to it first.</source>
        <translation>只有该账号的所有者才能向其中导入内容。请先登录该账号。</translation>
    </message>
</context>
<context>
    <name>ImportPreview</name>
    <message>
        <source>%1 (%2)</source>
        <comment>posts (the day)</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <comment>posts (first day to last day)</comment>
        <translation>%1（%2 至 %3）</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>Mastodon archive of Susan</comment>
        <translation>%2 的 %1</translation>
    </message>
    <message>
        <source>Nothing in this file can be imported.</source>
        <translation>其中没有可导入的内容。</translation>
    </message>
    <message>
        <source>Larger pictures are scaled down to 2,048 pixels.</source>
        <translation>图片保存的边长最大为 2,048 像素，更大的原图不会保留。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s) aren’t in the archive. Their descriptions are kept.</source>
        <translation>
            <numerusform>有 %Ln 张图片不在存档中，将保留其描述。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln video(s) and sound(s) become a line of text.</source>
        <translation>
            <numerusform>%Ln 个视频或音频将各变为一行文字。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>Susan (@susan)</comment>
        <translation>%1（%2）</translation>
    </message>
    <message numerus="yes">
        <source>%Ln post(s) left out: %1</source>
        <comment>%1: why</comment>
        <translation>
            <numerusform>略过 %Ln 条帖子：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <comment>%1: why</comment>
        <translation>略过：%1</translation>
    </message>
    <message>
        <source>Left out (%1): %2</source>
        <comment>%1: how many, %2: why</comment>
        <translation>略过（%1）：%2</translation>
    </message>
    <message>
        <source>Found: %1.</source>
        <comment>5 posts and 3 users</comment>
        <translation>找到：%1。</translation>
    </message>
    <message>
        <source>All of it is already in Roost.</source>
        <translation>全部内容都已在 Roost 中。</translation>
    </message>
    <message>
        <source>The database grows by about %1.</source>
        <translation>数据库约增大 %1。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln post(s) could only be read by followers. Everyone who uses this database can read them here.</source>
        <translation>
            <numerusform>有 %Ln 条帖子原本仅关注者可见。在这里，使用此数据库的所有人都能看到。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Imports</name>
    <message>
        <source>This import has already been undone.</source>
        <translation>此导入已被撤销。</translation>
    </message>
    <message>
        <source>Nothing from this import was left to remove.</source>
        <translation>已没有可移除的内容。</translation>
    </message>
    <message>
        <source>Removed: %1.</source>
        <translation>已移除：%1。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed detail(s) restored.</source>
        <translation>
            <numerusform>已还原 %Ln 个被更改的值。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln post(s) were kept because another import has them too.</source>
        <translation>
            <numerusform>有 %Ln 条帖子因其他导入中也有而保留。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) were kept because they have other data here:</source>
        <translation>
            <numerusform>有 %Ln 位用户因在这里还有其他内容而保留：</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln detail(s) were kept because they have been changed since.</source>
        <translation>
            <numerusform>有 %Ln 个值因此后又被更改而保留。</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign in to undo this import.</source>
        <translation>登录后可撤销此导入。</translation>
    </message>
    <message>
        <source>Only @%1 can undo this import.</source>
        <translation>只有 @%1 可以撤销此导入。</translation>
    </message>
    <message>
        <source>This import was made elsewhere and can’t be undone here.</source>
        <translation>此导入是在别处进行的，无法在此处撤销。</translation>
    </message>
</context>
<context>
    <name>JobCounts</name>
    <message numerus="yes">
        <source>%1 of %Ln post(s)</source>
        <translation>
            <numerusform>%1/%Ln 条帖子</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln picture(s)</source>
        <translation>
            <numerusform>%1/%Ln 张图片</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln item(s)</source>
        <translation>
            <numerusform>%1/%Ln 项</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>12 MB of 340 MB</comment>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>JobDialog</name>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>JsonElements</name>
    <message>
        <source>A file in the archive is damaged or incomplete.</source>
        <translation>存档中有一个文件已损坏或不完整。</translation>
    </message>
    <message>
        <source>A file in the archive isn’t in the expected format. Roost didn’t open it.</source>
        <translation>存档中有一个文件与该社交网络导出的格式不符，已拒绝导入。</translation>
    </message>
    <message>
        <source>A file in the archive is empty.</source>
        <translation>存档中有一个文件是空的。</translation>
    </message>
</context>
<context>
    <name>JsonParser</name>
    <message>
        <source>A file in the archive is damaged.</source>
        <translation>存档中有一个文件已损坏。</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>file</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>A desktop microblog.</source>
        <translation>桌面微博客。</translation>
    </message>
    <message>
        <source>Open this database instead of your own.</source>
        <translation>打开此数据库，而不是你自己的数据库。</translation>
    </message>
    <message>
        <source>Same as giving the file name alone.</source>
        <translation>与直接给出文件名相同。</translation>
    </message>
    <message>
        <source>Explore the sample community.</source>
        <translation>体验示例社区。</translation>
    </message>
    <message>
        <source>Open the database even if everyone can write to it.</source>
        <translation>即使所有人都能写入该数据库，也将其打开。</translation>
    </message>
    <message>
        <source>Give only one database. See --help.</source>
        <translation>只能指定一个数据库。请参阅 --help。</translation>
    </message>
    <message>
        <source>--sample opens a database of its own and can’t be combined with another. See --help.</source>
        <translation>--sample 会打开专用的数据库，不能与其他数据库同时指定。请参阅 --help。</translation>
    </message>
    <message>
        <source>With --import: save the full report to this file.</source>
        <translation>与 --import 一起使用：将完整报告保存到此文件。</translation>
    </message>
    <message>
        <source>Set a new password for this user.</source>
        <translation>为此用户设置新密码。</translation>
    </message>
    <message>
        <source>user</source>
        <translation>用户名</translation>
    </message>
    <message>
        <source>--report needs --import. See --help.</source>
        <translation>--report 须与 --import 一起使用。请参阅 --help。</translation>
    </message>
    <message>
        <source>To save the full list, use --report FILE.</source>
        <translation>要保存完整列表，请使用“--report 文件”。</translation>
    </message>
    <message>
        <source>The password for %1 was changed. They are signed out everywhere.</source>
        <translation>%1 的密码已更改，该用户已退出所有会话。</translation>
    </message>
    <message>
        <source>Import a Microblog database or an archive without opening a window.</source>
        <translation>不打开窗口，直接导入 Microblog 数据库或存档。</translation>
    </message>
    <message>
        <source>With --import: the user whose archive it is.</source>
        <translation>与 --import 一起使用：指定存档所属的用户。</translation>
    </message>
    <message>
        <source>--into needs --import. See --help.</source>
        <translation>--into 须与 --import 一起使用。请参阅 --help。</translation>
    </message>
    <message>
        <source>With a list: print this many rows at most.</source>
        <translation>输出列表时：最多输出这么多行。</translation>
    </message>
    <message>
        <source>number</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>With a list: continue after the row with this “cursor”.</source>
        <translation>输出列表时：从带有此“cursor”的行之后继续。</translation>
    </message>
    <message>
        <source>With --search or --export: for this user.</source>
        <translation>与 --search 或 --export 一起使用：指定用户。</translation>
    </message>
    <message>
        <source>With --export: include password hashes of the whole database.</source>
        <translation>与 --export 一起使用：包含整个数据库的密码哈希。</translation>
    </message>
    <message>
        <source>Print this user’s timeline as JSON, one post per line.</source>
        <translation>以 JSON 格式输出此用户的时间线，每行一条帖子。</translation>
    </message>
    <message>
        <source>Print this user’s posts as JSON, one per line.</source>
        <translation>以 JSON 格式输出此用户的帖子，每行一条。</translation>
    </message>
    <message>
        <source>Print the posts that a search finds as JSON, one per line.</source>
        <translation>以 JSON 格式输出搜索到的帖子，每行一条。</translation>
    </message>
    <message>
        <source>words</source>
        <translation>搜索词</translation>
    </message>
    <message>
        <source>Print all users as JSON, one per line.</source>
        <translation>以 JSON 格式输出所有用户，每行一位。</translation>
    </message>
    <message>
        <source>Export to this file: everything as .zip, posts as .html or .json, follows as .csv.</source>
        <translation>导出到此文件：全部数据为 .zip，帖子为 .html 或 .json，关注列表为 .csv。</translation>
    </message>
    <message>
        <source>--%1 and --%2 can’t be combined. See --help.</source>
        <translation>--%1 和 --%2 不能同时指定。请参阅 --help。</translation>
    </message>
    <message>
        <source>--%1 needs --timeline, --posts, --search or --users. See --help.</source>
        <translation>--%1 须与 --timeline、--posts、--search 或 --users 一起使用。请参阅 --help。</translation>
    </message>
    <message>
        <source>--limit takes a number from 1 up. See --help.</source>
        <translation>--limit 须为不小于 1 的数字。请参阅 --help。</translation>
    </message>
    <message>
        <source>--user needs --search or --export. See --help.</source>
        <translation>--user 须与 --search 或 --export 一起使用。请参阅 --help。</translation>
    </message>
    <message>
        <source>The name of an export ends in .zip, .html, .json or .csv. See --help.</source>
        <translation>导出文件的名称须以 .zip、.html、.json 或 .csv 结尾。请参阅 --help。</translation>
    </message>
    <message>
        <source>--with-passwords needs --export to a .zip file of the whole database. See --help.</source>
        <translation>--with-passwords 须与将整个数据库导出为 .zip 文件的 --export 一起使用。请参阅 --help。</translation>
    </message>
    <message>
        <source>This database doesn’t have exactly one user. Say whose with --user.</source>
        <translation>此数据库的用户并非只有一位。请用 --user 指定用户。</translation>
    </message>
    <message>
        <source>The export has no passwords, so nobody can sign in yet. Set one with --set-password.</source>
        <translation>导出文件中没有密码，因此还没有人可以登录。请用 --set-password 设置密码。</translation>
    </message>
    <message>
        <source>With --import: posts, too, that were deleted where they were published.</source>
        <translation>与 --import 一起使用：也导入在原发布处已删除的帖子。</translation>
    </message>
    <message>
        <source>--with-deleted needs --import. See --help.</source>
        <translation>--with-deleted 须与 --import 一起使用。请参阅 --help。</translation>
    </message>
</context>
<context>
    <name>MessageActions</name>
    <message>
        <source>Copy Text</source>
        <translation>复制文本</translation>
    </message>
    <message>
        <source>Remove for Me</source>
        <translation>仅为我删除</translation>
    </message>
</context>
<context>
    <name>MessageTexts</name>
    <message>
        <source>Notes to yourself</source>
        <translation>给自己的备忘</translation>
    </message>
    <message>
        <source>You: %1</source>
        <extracomment>The last message of a thread, written by the user themselves.</extracomment>
        <translation>你：%1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unread message(s)</source>
        <translation>
            <numerusform>%Ln 条未读私信</numerusform>
        </translation>
    </message>
    <message>
        <source>last: %1</source>
        <extracomment>The last message of a thread, as a screen reader says it.</extracomment>
        <translation>最近一条：%1</translation>
    </message>
    <message>
        <source>You</source>
        <translation>你</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <extracomment>A message as a screen reader says it: sender, time, text.</extracomment>
        <translation>%1，%2：%3</translation>
    </message>
    <message>
        <source>You to %1</source>
        <extracomment>Before a message that the user has sent to someone, as a screen reader says it.</extracomment>
        <translation>你发给 %1</translation>
    </message>
    <message>
        <source>%1 to you</source>
        <extracomment>Before a message that someone has sent to the user, as a screen reader says it.</extracomment>
        <translation>%1 发给你</translation>
    </message>
</context>
<context>
    <name>MicroblogImport</name>
    <message>
        <source>The import was canceled. Nothing was imported.</source>
        <translation>导入已取消。未导入任何内容。</translation>
    </message>
</context>
<context>
    <name>MuteOperations</name>
    <message>
        <source>Posts by %1 no longer appear in your timeline.</source>
        <translation>%1 的帖子将不再出现在你的时间线中。</translation>
    </message>
    <message>
        <source>Mute %1</source>
        <translation>隐藏 %1</translation>
    </message>
    <message>
        <source>%1 is no longer muted.</source>
        <translation>已取消隐藏 %1。</translation>
    </message>
    <message>
        <source>Unmute %1</source>
        <translation>取消隐藏 %1</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>已隐藏</translation>
    </message>
    <message>
        <source>Muted until %1</source>
        <translation>隐藏至 %1</translation>
    </message>
</context>
<context>
    <name>NoteDialog</name>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Why you saved this. Only you can see it.</source>
        <translation>你为什么收藏它。仅你自己可见。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>NotificationText</name>
    <message>
        <source>%1 followed you</source>
        <translation>%1 关注了你</translation>
    </message>
    <message>
        <source>%1 and %2 followed you</source>
        <translation>%1 和 %2 关注了你</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %2 other(s) followed you</source>
        <extracomment>%2 is how many others, such as &quot;3&quot; or &quot;99+&quot;.</extracomment>
        <translation>
            <numerusform>%1 及另外 %2 人关注了你</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 replied to you</source>
        <translation>%1 回复了你</translation>
    </message>
    <message numerus="yes">
        <source>%1 reply(s), the latest from %2</source>
        <extracomment>%1 is the number, such as &quot;3&quot; or &quot;99+&quot;, and %2 who wrote the latest.</extracomment>
        <translation>
            <numerusform>%1 条回复，最新一条来自 %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 mentioned you</source>
        <translation>%1 提及了你</translation>
    </message>
    <message numerus="yes">
        <source>%1 mention(s), the latest from %2</source>
        <extracomment>%1 is the number, such as &quot;3&quot; or &quot;99+&quot;, and %2 who wrote the latest.</extracomment>
        <translation>
            <numerusform>%1 次提及，最新一次来自 %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>What has happened, and when.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>What has happened, and the post it is about.</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>New: %1</source>
        <extracomment>A notification that hasn&apos;t been read.</extracomment>
        <translation>新通知：%1</translation>
    </message>
    <message>
        <source>Show Each</source>
        <translation>逐条显示</translation>
    </message>
</context>
<context>
    <name>OpenSource</name>
    <message>
        <source>Roost can’t import this. It reads Microblog databases, archives of Mastodon and X, repositories of Bluesky, and lists of follows.</source>
        <translation>Roost 无法导入此内容。Roost 可以读取 Microblog 数据库、Mastodon 和 X 的存档、Bluesky 存储库以及关注列表。</translation>
    </message>
</context>
<context>
    <name>OpenTrouble</name>
    <message>
        <source>&amp;Open Anyway</source>
        <translation>仍要打开(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Recover…</source>
        <translation>恢复(&amp;R)…</translation>
    </message>
</context>
<context>
    <name>PageTable</name>
    <message>
        <source>&amp;Home</source>
        <translation>主页(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;All Posts</source>
        <translation>所有帖子(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;People</source>
        <translation>用户(&amp;P)</translation>
    </message>
    <message>
        <source>P&amp;rofile</source>
        <translation>个人资料(&amp;R)</translation>
    </message>
    <message>
        <source>No&amp;tifications</source>
        <translation>通知(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Messages</source>
        <translation>私信(&amp;M)</translation>
    </message>
    <message>
        <source>Sa&amp;ved</source>
        <translation>收藏(&amp;V)</translation>
    </message>
</context>
<context>
    <name>PasswordPrompt</name>
    <message>
        <source>No password was entered. Nothing was changed.</source>
        <translation>未输入密码。未作任何更改。</translation>
    </message>
    <message>
        <source>The password isn’t valid UTF-8. Nothing was changed.</source>
        <translation>密码不是有效的 UTF-8。未作任何更改。</translation>
    </message>
    <message>
        <source>New password for %1:</source>
        <translation>%1 的新密码：</translation>
    </message>
    <message>
        <source>Repeat the new password:</source>
        <translation>再次输入新密码：</translation>
    </message>
    <message>
        <source>The passwords don’t match. Nothing was changed.</source>
        <translation>两次输入的密码不一致。未作任何更改。</translation>
    </message>
    <message>
        <source>The password is too long. Nothing was changed.</source>
        <translation>密码过长。未作任何更改。</translation>
    </message>
</context>
<context>
    <name>PeopleHeader</name>
    <message>
        <source>People</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Filter by name</source>
        <translation>按名字筛选</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>排序方式</translation>
    </message>
</context>
<context>
    <name>PictureDrawing</name>
    <message>
        <source>This drawing is damaged or too complex. Choose another.</source>
        <translation>此矢量图已损坏或过于复杂。请另选一张。</translation>
    </message>
</context>
<context>
    <name>PictureFile</name>
    <message>
        <source>This isn’t a readable file. Choose a picture.</source>
        <translation>此文件无法读取。请选择一张图片。</translation>
    </message>
    <message>
        <source>The file can’t be opened. Check that you have permission to read it.</source>
        <translation>无法打开文件。请检查你是否有读取权限。</translation>
    </message>
    <message>
        <source>The picture is damaged and can’t be read. Choose another.</source>
        <translation>图片已损坏，无法读取。请另选一张。</translation>
    </message>
    <message>
        <source>The picture is too large. Choose one of 50 megapixels or less.</source>
        <translation>图片过大。请选择不超过 5000 万像素的图片。</translation>
    </message>
    <message>
        <source>Roost can’t read this picture. Choose a PNG, JPEG, WebP or SVG file.</source>
        <translation>Roost 无法读取此图片。请选择 PNG、JPEG、WebP 或 SVG 文件。</translation>
    </message>
    <message>
        <source>WebP pictures can’t be read on this computer. Choose a PNG, JPEG or SVG file.</source>
        <translation>这台电脑无法读取 WebP 图片。请选择 PNG、JPEG 或 SVG 文件。</translation>
    </message>
    <message>
        <source>The file is too large. Choose one of %1 MB or less.</source>
        <translation>文件过大。请选择不超过 %1 MB 的文件。</translation>
    </message>
</context>
<context>
    <name>PostActions</name>
    <message>
        <source>Copy Text</source>
        <translation>复制文本</translation>
    </message>
    <message>
        <source>Show More or Less</source>
        <translation>展开或收起</translation>
    </message>
    <message>
        <source>Delete Post</source>
        <translation>删除帖子</translation>
    </message>
    <message>
        <source>Open Conversation</source>
        <translation>打开对话</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>回复</translation>
    </message>
    <message>
        <source>Save or Unsave Post</source>
        <translation>收藏或取消收藏帖子</translation>
    </message>
    <message>
        <source>Remove from Saved</source>
        <translation>取消收藏</translation>
    </message>
    <message>
        <source>Save Post</source>
        <translation>收藏帖子</translation>
    </message>
    <message>
        <source>View Pictures</source>
        <translation>查看图片</translation>
    </message>
    <message>
        <source>View Picture</source>
        <translation>查看图片</translation>
    </message>
    <message>
        <source>Open Original</source>
        <translation>打开原帖</translation>
    </message>
    <message>
        <source>Copy Link to Original</source>
        <translation>复制原帖链接</translation>
    </message>
</context>
<context>
    <name>PostDelegate</name>
    <message>
        <source>Delete Post</source>
        <translation>删除帖子</translation>
    </message>
    <message>
        <source>Remove from Saved</source>
        <translation>取消收藏</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>回复</translation>
    </message>
</context>
<context>
    <name>PostPictureFile</name>
    <message>
        <source>Roost can’t read this picture. Choose a JPEG, PNG, GIF or WebP file.</source>
        <translation>Roost 无法读取此图片。请选择 JPEG、PNG、GIF 或 WebP 文件。</translation>
    </message>
    <message>
        <source>%1 pictures can’t be read on this computer. Choose a JPEG or PNG file.</source>
        <translation>这台电脑无法读取 %1 图片。请选择 JPEG 或 PNG 文件。</translation>
    </message>
</context>
<context>
    <name>PostRowLayout</name>
    <message>
        <source>Show More</source>
        <translation>展开</translation>
    </message>
    <message>
        <source>Show Less</source>
        <translation>收起</translation>
    </message>
    <message>
        <source>Only the beginning is shown. Use “Copy Text” to get all of it.</source>
        <translation>仅显示开头部分。使用“复制文本”可获取全文。</translation>
    </message>
    <message>
        <source>Show Post</source>
        <translation>显示帖子</translation>
    </message>
    <message>
        <source>Hide Post</source>
        <translation>收起帖子</translation>
    </message>
    <message>
        <source>Show Post · %1</source>
        <comment>Show Post · 2 pictures</comment>
        <translation>显示帖子 · %1</translation>
    </message>
</context>
<context>
    <name>ProfileHeader</name>
    <message>
        <source>Edit Profile</source>
        <translation>编辑个人资料</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>私信</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>取消隐藏</translation>
    </message>
</context>
<context>
    <name>ProfilePicture</name>
    <message>
        <source>Roost can’t read this picture.</source>
        <translation>Roost 无法读取此图片。</translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>Nothing in this file can be recovered.</source>
        <translation>此文件中没有可以恢复的内容。</translation>
    </message>
    <message>
        <source>The recovery was canceled. Nothing was changed.</source>
        <translation>恢复已取消。未作任何更改。</translation>
    </message>
</context>
<context>
    <name>RelativeTime</name>
    <message>
        <source>d MMM</source>
        <extracomment>A date in this year, as QDate::toString writes it.</extracomment>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>A date in another year, as QDate::toString writes it.</extracomment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>The date and the time of a post.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>now</source>
        <translation>刚刚</translation>
    </message>
    <message numerus="yes">
        <source>%Ln min</source>
        <translation>
            <numerusform>%Ln 分钟前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln h</source>
        <translation>
            <numerusform>%Ln 小时前</numerusform>
        </translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨天</translation>
    </message>
    <message numerus="yes">
        <source>%Ln d</source>
        <translation>
            <numerusform>%Ln 天前</numerusform>
        </translation>
    </message>
    <message>
        <source>just now</source>
        <translation>刚刚</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) ago</source>
        <translation>
            <numerusform>%Ln 分钟前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s) ago</source>
        <translation>
            <numerusform>%Ln 小时前</numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>昨天</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <translation>
            <numerusform>%Ln 天前</numerusform>
        </translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>h:mm ap</source>
        <extracomment>A time of the 12-hour clock, as QTime::toString writes it.</extracomment>
        <translation>aph:mm</translation>
    </message>
    <message>
        <source>%1 BCE</source>
        <extracomment>A date before the year 1.</extracomment>
        <translation>公元前%1</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln min</source>
        <extracomment>How long until the time of a post that is dated in the future; minutes.</extracomment>
        <translation>
            <numerusform>%Ln 分钟后</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln h</source>
        <extracomment>How long until the time of a post that is dated in the future; hours.</extracomment>
        <translation>
            <numerusform>%Ln 小时后</numerusform>
        </translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>明天</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln d</source>
        <extracomment>How long until the time of a post that is dated in the future; days.</extracomment>
        <translation>
            <numerusform>%Ln 天后</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln minute(s)</source>
        <translation>
            <numerusform>%Ln 分钟后</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln hour(s)</source>
        <translation>
            <numerusform>%Ln 小时后</numerusform>
        </translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>明天</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln day(s)</source>
        <translation>
            <numerusform>%Ln 天后</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Report a problem</source>
        <translation>报告问题</translation>
    </message>
    <message>
        <source>This report helps find out what went wrong. It contains no posts, names or passwords, and nothing is sent. Copy it, then add what you did and what you expected.</source>
        <translation>此报告有助于查明问题原因。其中不含帖子、名字或密码，也不会发送到任何地方。请复制报告，并补充你做了什么、期望得到什么结果。</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>已复制。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
</context>
<context>
    <name>ReportLines</name>
    <message>
        <source>The report can’t be saved: %1</source>
        <translation>无法保存报告：%1</translation>
    </message>
    <message>
        <source>… and more that didn’t fit on the disk</source>
        <translation>……其余内容因磁盘空间不足而未能保存</translation>
    </message>
</context>
<context>
    <name>SavedImport</name>
    <message>
        <source>The entry has no address, or nobody saved it.</source>
        <translation>缺少地址，或没有收藏它的用户。</translation>
    </message>
    <message>
        <source>One of the two users isn’t in the imported data.</source>
        <translation>导入的数据中缺少其中一位用户。</translation>
    </message>
</context>
<context>
    <name>SavedOperations</name>
    <message>
        <source>The post was saved.</source>
        <translation>帖子已收藏。</translation>
    </message>
    <message>
        <source>Save Post</source>
        <translation>收藏帖子</translation>
    </message>
    <message>
        <source>The post is no longer saved.</source>
        <translation>帖子已取消收藏。</translation>
    </message>
    <message>
        <source>Remove from Saved</source>
        <translation>取消收藏</translation>
    </message>
    <message>
        <source>The note was removed.</source>
        <translation>备注已移除。</translation>
    </message>
    <message>
        <source>The note was saved.</source>
        <translation>备注已保存。</translation>
    </message>
    <message>
        <source>Edit Note</source>
        <translation>编辑备注</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>“%1” has no letters or digits to search for.</source>
        <translation>“%1”中没有可供搜索的文字或数字。</translation>
    </message>
    <message>
        <source>No user is named @%1.</source>
        <translation>没有名为 @%1 的用户。</translation>
    </message>
    <message>
        <source>The start date %1 is after the end date %2.</source>
        <translation>起始日期 %1 晚于截止日期 %2。</translation>
    </message>
    <message>
        <source>Add a word, or from: and a username, to search between these dates.</source>
        <translation>要搜索这段日期内的帖子，请再添加一个词，或添加“from:”和用户名。</translation>
    </message>
    <message>
        <source>The closing quotation mark is missing, so “%1” is searched as one phrase.</source>
        <translation>缺少右引号，因此会将“%1”作为一个短语搜索。</translation>
    </message>
    <message>
        <source>Type the start of a word before “*”, such as gard*.</source>
        <translation>请在“*”前输入词的开头，例如 photo*。</translation>
    </message>
    <message>
        <source>Type a tag after “#”, such as #garden.</source>
        <translation>请在“#”后输入话题标签，例如 #花园。</translation>
    </message>
    <message>
        <source>Type a username after “@”, such as @susan.</source>
        <translation>请在“@”后输入用户名，例如 @susan。</translation>
    </message>
    <message>
        <source>Type a date after “%1:”, such as %1:2024-01-31.</source>
        <translation>请在“%1:”后输入日期，例如 %1:2024-01-31。</translation>
    </message>
    <message>
        <source>“%1” isn’t a date. Type it like %2:2024-01-31.</source>
        <translation>“%1”不是日期。请按 %2:2024-01-31 的格式输入。</translation>
    </message>
    <message>
        <source>Add a word to search for. Words after “-” are only excluded.</source>
        <translation>请添加要搜索的词。“-”后的词只用于排除。</translation>
    </message>
    <message>
        <source>Type a word to exclude right after “-”, such as -garden.</source>
        <translation>请紧接在“-”后输入要排除的词，例如 -花园。</translation>
    </message>
    <message>
        <source>Type an exact phrase between the quotation marks.</source>
        <translation>请在引号之间输入要精确匹配的短语。</translation>
    </message>
    <message>
        <source>Type a username after “%1:”, such as %1:susan.</source>
        <translation>请在“%1:”后输入用户名，例如 %1:susan。</translation>
    </message>
    <message>
        <source>Type %1:%2.</source>
        <translation>请输入 %1:%2。</translation>
    </message>
    <message>
        <source>Only “%2” can follow “%1:”. Type %1:%2.</source>
        <translation>“%1:”后只能跟“%2”。请输入 %1:%2。</translation>
    </message>
    <message>
        <source>Type in:saved or in:messages.</source>
        <translation>请输入 in:saved 或 in:messages。</translation>
    </message>
    <message>
        <source>Only “saved” or “messages” can follow “in:”.</source>
        <translation>“in:”后只能跟“saved”或“messages”。</translation>
    </message>
    <message>
        <source>“%1” has no effect, since posts never include private messages.</source>
        <translation>帖子中不包含私信，因此“%1”不起作用。</translation>
    </message>
    <message>
        <source>“%1” is for posts and has no effect with in:messages.</source>
        <translation>“%1”仅用于帖子，与 in:messages 一起使用时不起作用。</translation>
    </message>
</context>
<context>
    <name>SearchHeader</name>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Search posts</source>
        <translation>搜索帖子</translation>
    </message>
</context>
<context>
    <name>SignInDelay</name>
    <message numerus="yes">
        <source>Too many failed attempts. Try again in %Ln minute(s).</source>
        <translation>
            <numerusform>失败次数过多。请在 %Ln 分钟后重试。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too many failed attempts. Try again in %Ln second(s).</source>
        <translation>
            <numerusform>失败次数过多。请在 %Ln 秒后重试。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Sign In</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>用户名</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Stay signed in</source>
        <translation>保持登录状态</translation>
    </message>
    <message>
        <source>New here? Create an account</source>
        <translation>初次使用？创建账号</translation>
    </message>
</context>
<context>
    <name>SignUpPage</name>
    <message>
        <source>Create an account</source>
        <translation>创建账号</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>用户名</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>邮箱</translation>
    </message>
    <message>
        <source>susan@example.com</source>
        <translation>susan@example.com</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Repeat password</source>
        <translation>确认密码</translation>
    </message>
    <message>
        <source>Stay signed in</source>
        <translation>保持登录状态</translation>
    </message>
    <message>
        <source>Create Account</source>
        <translation>创建账号</translation>
    </message>
    <message>
        <source>Already have an account? Sign in</source>
        <translation>已有账号？登录</translation>
    </message>
</context>
<context>
    <name>SourceKind</name>
    <message>
        <source>Microblog database</source>
        <translation>Microblog 数据库</translation>
    </message>
    <message>
        <source>Mastodon archive</source>
        <translation>Mastodon 存档</translation>
    </message>
    <message>
        <source>X archive</source>
        <translation>X 存档</translation>
    </message>
    <message>
        <source>Bluesky repository</source>
        <translation>Bluesky 存储库</translation>
    </message>
    <message>
        <source>List of follows</source>
        <translation>关注列表</translation>
    </message>
</context>
<context>
    <name>SpokenText</name>
    <message numerus="yes">
        <source>%1 follower(s)</source>
        <translation>
            <numerusform>%1 位关注者</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 following</source>
        <translation>
            <numerusform>正在关注 %1 人</numerusform>
        </translation>
    </message>
    <message>
        <source>Followed by %1</source>
        <translation>%1 关注了此用户</translation>
    </message>
    <message>
        <source>Followed by %1 and %2</source>
        <translation>%1 和 %2 关注了此用户</translation>
    </message>
    <message>
        <source>Followed by %1 and many others you follow</source>
        <translation>你关注的 %1 及其他许多人关注了此用户</translation>
    </message>
    <message numerus="yes">
        <source>Followed by %1 and %Ln other(s) you follow</source>
        <translation>
            <numerusform>你关注的 %1 及另外 %Ln 人关注了此用户</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <extracomment>A post as a screen reader says it: author, time, text.</extracomment>
        <translation>%1，%2：%3</translation>
    </message>
    <message>
        <source>%1 – shown in part</source>
        <extracomment>A long post as a screen reader says it; more of it can be shown.</extracomment>
        <translation>%1（仅显示部分）</translation>
    </message>
    <message>
        <source>you follow them</source>
        <translation>你已关注</translation>
    </message>
    <message>
        <source>follows you</source>
        <translation>关注了你</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Between what is said of a user: name, followers, whether they follow.</extracomment>
        <translation>，</translation>
    </message>
    <message numerus="yes">
        <source>%1 reply(s)</source>
        <translation>
            <numerusform>%1 条回复</numerusform>
        </translation>
    </message>
    <message>
        <source>Replying to a deleted account</source>
        <translation>回复已删除的账号</translation>
    </message>
    <message>
        <source>Replying to %1</source>
        <translation>回复 %1</translation>
    </message>
    <message>
        <source>%1, %2. %3: %4</source>
        <extracomment>A reply as a screen reader says it: author, time, &quot;Replying to Susan&quot;, text.</extracomment>
        <translation>%1，%2。%3：%4</translation>
    </message>
    <message>
        <source>%1 – saved, with the note: %2</source>
        <extracomment>A post that the user has saved, as a screen reader says it, and their note.</extracomment>
        <translation>%1（已收藏，备注：%2）</translation>
    </message>
    <message>
        <source>%1 – saved</source>
        <translation>%1（已收藏）</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>A post as a screen reader says it, and &quot;3 replies&quot;.</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message numerus="yes">
        <source>%1 more picture(s)</source>
        <translation>
            <numerusform>另外 %1 张图片</numerusform>
        </translation>
    </message>
    <message>
        <source>. </source>
        <extracomment>Between a post&apos;s text and its pictures, as a screen reader says them.</extracomment>
        <translation>。</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Picture: %1</source>
        <translation>图片：%1</translation>
    </message>
    <message>
        <source>Missing picture</source>
        <translation>缺失的图片</translation>
    </message>
    <message>
        <source>Missing picture: %1</source>
        <translation>缺失的图片：%1</translation>
    </message>
    <message numerus="yes">
        <source>%1 more missing picture(s)</source>
        <translation>
            <numerusform>另外 %1 张缺失的图片</numerusform>
        </translation>
    </message>
    <message>
        <source>Content warning: %1</source>
        <translation>内容警告：%1</translation>
    </message>
    <message>
        <source>Content warning</source>
        <translation>内容警告</translation>
    </message>
    <message>
        <source>Reposted from %1</source>
        <translation>转发自 %1</translation>
    </message>
    <message>
        <source>For followers only</source>
        <translation>仅限关注者</translation>
    </message>
    <message>
        <source>Unlisted</source>
        <translation>未列出</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>已编辑</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>what is special about a post, and its text</comment>
        <translation>%1。%2</translation>
    </message>
    <message numerus="yes">
        <source>%1 picture(s)</source>
        <translation>
            <numerusform>%1 张图片</numerusform>
        </translation>
    </message>
    <message>
        <source>A picture</source>
        <translation>一张图片</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>example.com: what a saved link says</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>UserActions</name>
    <message>
        <source>Open Profile</source>
        <translation>打开个人资料</translation>
    </message>
    <message>
        <source>Show Profile Card</source>
        <translation>显示个人资料卡片</translation>
    </message>
    <message>
        <source>Follow or Unfollow</source>
        <translation>关注或取消关注</translation>
    </message>
    <message>
        <source>Copy @Name</source>
        <translation>复制 @用户名</translation>
    </message>
    <message>
        <source>Copy @%1</source>
        <translation>复制 @%1</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>发私信</translation>
    </message>
    <message>
        <source>Message %1</source>
        <translation>给 %1 发私信</translation>
    </message>
    <message>
        <source>Mute for a Day</source>
        <translation>隐藏一天</translation>
    </message>
    <message>
        <source>Mute @%1 for a Day</source>
        <translation>隐藏 @%1 一天</translation>
    </message>
    <message>
        <source>Mute for a Week</source>
        <translation>隐藏一周</translation>
    </message>
    <message>
        <source>Mute @%1 for a Week</source>
        <translation>隐藏 @%1 一周</translation>
    </message>
    <message>
        <source>Mute or Unmute</source>
        <translation>隐藏或取消隐藏</translation>
    </message>
    <message>
        <source>Unmute @%1</source>
        <translation>取消隐藏 @%1</translation>
    </message>
    <message>
        <source>Mute @%1</source>
        <translation>隐藏 @%1</translation>
    </message>
    <message>
        <source>Merge Into My Profile…</source>
        <translation>合并到我的个人资料…</translation>
    </message>
    <message>
        <source>Merge @%1 Into My Profile…</source>
        <translation>将 @%1 合并到我的个人资料…</translation>
    </message>
</context>
<context>
    <name>UserDelegate</name>
    <message>
        <source>%1 · hasn’t posted yet</source>
        <translation>%1 · 还没有发过帖子</translation>
    </message>
    <message>
        <source>%1 · posted %2</source>
        <translation>%1 · 最近发帖：%2</translation>
    </message>
    <message>
        <source>%1 · latest post %2</source>
        <extracomment>Followers, and when the latest post is dated, which is in the future.</extracomment>
        <translation>%1 · 最新帖子：%2</translation>
    </message>
</context>
<context>
    <name>UserMerges</name>
    <message>
        <source>You can’t merge a profile into itself.</source>
        <translation>无法将个人资料与其自身合并。</translation>
    </message>
    <message>
        <source>This profile no longer exists.</source>
        <translation>此个人资料已不存在。</translation>
    </message>
    <message>
        <source>Only a profile that nobody can sign in to can be merged, and this one has a password.</source>
        <translation>只能合并无人可以登录的个人资料，而此个人资料设有密码。</translation>
    </message>
</context>
<context>
    <name>UserRowLayout</name>
    <message>
        <source>Mutual</source>
        <translation>互相关注</translation>
    </message>
    <message>
        <source>Follows you</source>
        <translation>关注了你</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Welcome to Roost</source>
        <translation>欢迎使用 Roost</translation>
    </message>
    <message>
        <source>A microblog that stays on this computer. Everything you write is in a single file you own.</source>
        <translation>只在这台电脑上运行的微博客。你写的一切都保存在属于你的一个文件里。</translation>
    </message>
    <message>
        <source>Create an Account</source>
        <translation>创建账号</translation>
    </message>
    <message>
        <source>Explore the Sample Community</source>
        <translation>体验示例社区</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
</context>
<context>
    <name>XSource</name>
    <message>
        <source>The archive has more long posts than any such archive should have.</source>
        <translation>存档中的长帖子多得不正常。</translation>
    </message>
    <message>
        <source>The archive follows more people than any such archive should.</source>
        <translation>存档中关注的人多得不正常。</translation>
    </message>
</context>
<context>
    <name>roost::AccountButton</name>
    <message>
        <source>Account of %1</source>
        <translation>%1 的账号</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln new in other accounts</source>
        <extracomment>%1 is &quot;Account of Susan&quot;.</extracomment>
        <translation>
            <numerusform>%1，其他账号有 %Ln 条新通知</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>roost::AccountSwitcher</name>
    <message>
        <source>You’re still signed in.</source>
        <translation>你仍处于登录状态。</translation>
    </message>
    <message>
        <source>Go Back</source>
        <translation>返回</translation>
    </message>
    <message numerus="yes">
        <source>%1 – %2 new</source>
        <extracomment>An account in the menu, and how many new notifications and messages it has.</extracomment>
        <translation>
            <numerusform>%1（%2 条新通知）</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>roost::Accounts</name>
    <message>
        <source>Invalid username or password</source>
        <translation>用户名或密码错误</translation>
    </message>
    <message>
        <source>The current password is wrong.</source>
        <translation>当前密码不正确。</translation>
    </message>
    <message>
        <source>Some imported accounts need a new password first. Set one in a terminal: roost FILE --set-password USER</source>
        <translation>部分导入的账号需要先设置新密码。请在终端中设置：roost 文件 --set-password 用户名</translation>
    </message>
</context>
<context>
    <name>roost::ActionRegistry</name>
    <message>
        <source>&amp;Selection</source>
        <translation>选中项(&amp;S)</translation>
    </message>
</context>
<context>
    <name>roost::AllPostsPage</name>
    <message>
        <source>All posts</source>
        <translation>所有帖子</translation>
    </message>
    <message>
        <source>No posts yet</source>
        <translation>还没有帖子</translation>
    </message>
    <message>
        <source>Write the first post on your home page.</source>
        <translation>去主页发布第一条帖子吧。</translation>
    </message>
</context>
<context>
    <name>roost::AppearanceSettings</name>
    <message>
        <source>&amp;Colors</source>
        <translation>配色(&amp;C)</translation>
    </message>
    <message>
        <source>System default</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Text size in percent</source>
        <translation>文字大小（百分比）</translation>
    </message>
    <message>
        <source>Default size</source>
        <translation>默认大小</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>A text size in percent.</extracomment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation>文字大小(&amp;T)</translation>
    </message>
    <message>
        <source>Applies to all text in Roost, independent of the system’s text size.</source>
        <translation>适用于 Roost 中的所有文字，与系统的文字大小无关。</translation>
    </message>
</context>
<context>
    <name>roost::Aside</name>
    <message>
        <source>Profile and suggestions</source>
        <translation>个人资料和推荐关注</translation>
    </message>
    <message>
        <source>Suggested for you</source>
        <translation>推荐关注</translation>
    </message>
</context>
<context>
    <name>roost::Avatar</name>
    <message>
        <source>Profile of %1</source>
        <translation>%1 的个人资料</translation>
    </message>
</context>
<context>
    <name>roost::BlueskySource</name>
    <message>
        <source>“%1” isn’t a Bluesky handle. Enter one like susan.bsky.social.</source>
        <translation>“%1”不是 Bluesky 账号代码。请按 susan.bsky.social 的格式输入。</translation>
    </message>
    <message>
        <source>This repository has a form that Roost can’t read. Look for a newer Roost.</source>
        <translation>Roost 无法读取此存储库的格式。请查看是否有更新版本的 Roost。</translation>
    </message>
    <message numerus="yes">
        <source>Roost has no blocks (%Ln record(s)).</source>
        <translation>
            <numerusform>Roost 没有屏蔽功能（%Ln 条记录）。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Roost has no lists (%Ln record(s)).</source>
        <translation>
            <numerusform>Roost 没有列表功能（%Ln 条记录）。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Roost has nothing of this kind (%Ln record(s)).</source>
        <translation>
            <numerusform>Roost 没有此类内容（%Ln 条记录）。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It isn’t known who was followed (%Ln record(s)).</source>
        <translation>
            <numerusform>无法得知关注了谁（%Ln 条记录）。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It isn’t known what was liked (%Ln record(s)).</source>
        <translation>
            <numerusform>无法得知点赞了什么（%Ln 条记录）。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>roost::BusNotices</name>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
</context>
<context>
    <name>roost::CommandPalette</name>
    <message>
        <source>No matching commands</source>
        <translation>没有匹配的命令</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>查找命令</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>你想做什么？</translation>
    </message>
</context>
<context>
    <name>roost::Composer</name>
    <message>
        <source>Post (%1)</source>
        <translation>发布（%1）</translation>
    </message>
    <message>
        <source>What’s new, %1?</source>
        <translation>%1，有什么新鲜事？</translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s) too long</source>
        <translation>
            <numerusform>超出 %Ln 个字符</numerusform>
        </translation>
    </message>
    <message>
        <source>Write something first</source>
        <translation>先写点什么吧</translation>
    </message>
    <message>
        <source>Waiting for the database</source>
        <translation>正在等待数据库</translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s) left</source>
        <translation>
            <numerusform>还可输入 %Ln 个字符</numerusform>
        </translation>
    </message>
    <message>
        <source>Send</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>Write your reply…</source>
        <translation>写下你的回复…</translation>
    </message>
    <message>
        <source>Reply to %1</source>
        <translation>回复 %1</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>回复</translation>
    </message>
    <message>
        <source>Send (%1)</source>
        <translation>发送（%1）</translation>
    </message>
    <message>
        <source>Reply (%1)</source>
        <translation>回复（%1）</translation>
    </message>
    <message>
        <source>Add Pictures</source>
        <translation>添加图片</translation>
    </message>
    <message>
        <source>Pictures (%1)</source>
        <translation>图片 (%1)</translation>
    </message>
    <message numerus="yes">
        <source>A picture’s description is %Ln character(s) too long</source>
        <translation>
            <numerusform>图片描述超出 %Ln 个字符</numerusform>
        </translation>
    </message>
    <message>
        <source>The pictures are still being read</source>
        <translation>图片仍在读取中</translation>
    </message>
</context>
<context>
    <name>roost::ComposerPanel</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Close (%1)</source>
        <translation>关闭（%1）</translation>
    </message>
    <message>
        <source>Replying to %1</source>
        <translation>回复 %1</translation>
    </message>
    <message>
        <source>New post</source>
        <translation>新帖子</translation>
    </message>
</context>
<context>
    <name>roost::ConversationPage</name>
    <message>
        <source>Conversation</source>
        <translation>对话</translation>
    </message>
    <message>
        <source>Go Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>See All Posts</source>
        <translation>查看所有帖子</translation>
    </message>
    <message>
        <source>This post was deleted</source>
        <translation>此帖子已被删除</translation>
    </message>
</context>
<context>
    <name>roost::ConversationRows</name>
    <message>
        <source>Show More or Fewer Replies</source>
        <translation>展开或收起回复</translation>
    </message>
    <message>
        <source>Show More Replies</source>
        <translation>展开更多回复</translation>
    </message>
    <message>
        <source>Show Fewer Replies</source>
        <translation>收起回复</translation>
    </message>
    <message>
        <source>Continue Conversation</source>
        <translation>继续查看对话</translation>
    </message>
    <message>
        <source>Opened post. %1</source>
        <extracomment>The post of which the conversation is shown, as a screen reader says it.</extracomment>
        <translation>当前帖子。%1</translation>
    </message>
    <message>
        <source>Reply to %1, level %2. %3</source>
        <extracomment>A reply in a conversation, as a screen reader says it; its level is 1 for replies to the opened post.</extracomment>
        <translation>回复 %1，第 %2 级。%3</translation>
    </message>
</context>
<context>
    <name>roost::CopyDialog</name>
    <message>
        <source>Save a copy</source>
        <translation>保存副本</translation>
    </message>
    <message>
        <source>Saving %1…</source>
        <translation>正在保存 %1…</translation>
    </message>
    <message>
        <source>The copy wasn’t saved</source>
        <translation>副本未保存</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>roost::DatabaseClaims</name>
    <message>
        <source>This database is open in another Roost window that isn’t responding. Close it and try again.</source>
        <translation>此数据库已在另一个 Roost 窗口中打开，但该窗口没有响应。请将其关闭后重试。</translation>
    </message>
</context>
<context>
    <name>roost::DatabaseRestore</name>
    <message>
        <source>The export is damaged: pictures are missing.</source>
        <translation>导出文件已损坏：缺少图片。</translation>
    </message>
    <message>
        <source>The export is damaged: %1 makes no sense.</source>
        <translation>导出文件已损坏：%1 的内容无效。</translation>
    </message>
</context>
<context>
    <name>roost::DatabaseSettings</name>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Schema version</source>
        <translation>架构版本</translation>
    </message>
    <message>
        <source>Show in Folder</source>
        <translation>在文件夹中显示</translation>
    </message>
</context>
<context>
    <name>roost::DesktopNotifier</name>
    <message>
        <source>Message from %1</source>
        <translation>来自 %1 的私信</translation>
    </message>
    <message numerus="yes">
        <source>%1 new notification(s)</source>
        <translation>
            <numerusform>%1 条新通知</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>roost::DesktopSettings</name>
    <message>
        <source>Shown by your desktop while Roost’s window isn’t active.</source>
        <translation>Roost 窗口不在前台时，由桌面显示。</translation>
    </message>
    <message>
        <source>New &amp;followers</source>
        <translation>新关注者(&amp;F)</translation>
    </message>
    <message>
        <source>Mentio&amp;ns</source>
        <translation>提及(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Messages</source>
        <translation>私信(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Hide the text</source>
        <translation>不显示正文(&amp;H)</translation>
    </message>
    <message>
        <source>Re&amp;plies</source>
        <translation>回复(&amp;R)</translation>
    </message>
</context>
<context>
    <name>roost::DraftKeeper</name>
    <message>
        <source>Your draft replaced one written in another window.</source>
        <translation>你的草稿替换了在另一个窗口中写的草稿。</translation>
    </message>
    <message>
        <source>Copy the Other Draft</source>
        <translation>复制被替换的草稿</translation>
    </message>
</context>
<context>
    <name>roost::EditProfileDialog</name>
    <message>
        <source>Drop a picture here to use it</source>
        <translation>将图片拖放到此处即可设为头像</translation>
    </message>
    <message>
        <source>Your picture</source>
        <translation>你的头像</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>选择图片</translation>
    </message>
    <message>
        <source>Pictures (%1);;All files (*)</source>
        <translation>图片 (%1);;所有文件 (*)</translation>
    </message>
    <message numerus="yes">
        <source>“About me” is %Ln character(s) too long</source>
        <translation>
            <numerusform>“个人简介”超出 %Ln 个字符</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s) left</source>
        <translation>
            <numerusform>还可输入 %Ln 个字符</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>roost::ExportDialog</name>
    <message>
        <source>my-roost.zip</source>
        <translation>Roost-我的数据.zip</translation>
    </message>
    <message>
        <source>my-posts.html</source>
        <translation>我的帖子.html</translation>
    </message>
    <message>
        <source>conversation.html</source>
        <translation>对话.html</translation>
    </message>
    <message>
        <source>roost-database.zip</source>
        <translation>Roost-数据库.zip</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
</context>
<context>
    <name>roost::ExportFile</name>
    <message>
        <source>%1 can’t be written: %2</source>
        <translation>无法写入 %1：%2</translation>
    </message>
    <message>
        <source>The export was canceled. Nothing was written.</source>
        <translation>导出已取消。未写入任何内容。</translation>
    </message>
</context>
<context>
    <name>roost::ExportJobDialog</name>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Exporting %1…</source>
        <translation>正在导出 %1…</translation>
    </message>
    <message>
        <source>If you cancel or something fails, no file is written.</source>
        <translation>如果取消或出错，则不会写入任何文件。</translation>
    </message>
    <message>
        <source>Nothing was exported</source>
        <translation>未导出任何内容</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Export complete</source>
        <translation>导出完成</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>已保存为 %1。</translation>
    </message>
</context>
<context>
    <name>roost::ExportManifest</name>
    <message>
        <source>The export is damaged: %1 makes no sense.</source>
        <translation>导出文件已损坏：%1 的内容无效。</translation>
    </message>
    <message>
        <source>This export was created by a newer version of Roost. Update Roost to read it.</source>
        <translation>此导出文件由较新版本的 Roost 创建。请更新 Roost 后再读取。</translation>
    </message>
    <message>
        <source>The export is damaged: %1 is missing.</source>
        <translation>导出文件已损坏：缺少 %1。</translation>
    </message>
</context>
<context>
    <name>roost::FollowButton</name>
    <message>
        <source>Unfollow</source>
        <translation>取消关注</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>关注</translation>
    </message>
    <message>
        <source>Unfollow %1</source>
        <translation>取消关注 %1</translation>
    </message>
    <message>
        <source>Follow %1</source>
        <translation>关注 %1</translation>
    </message>
</context>
<context>
    <name>roost::FollowImport</name>
    <message>
        <source>One of the two users isn’t in the imported data.</source>
        <translation>导入的数据中缺少其中一位用户。</translation>
    </message>
    <message>
        <source>Users can’t follow themselves.</source>
        <translation>用户不能关注自己。</translation>
    </message>
    <message>
        <source>It duplicates another follow.</source>
        <translation>与另一条关注重复。</translation>
    </message>
</context>
<context>
    <name>roost::FollowListSource</name>
    <message>
        <source>This list has no accounts like susan@mastodon.example.</source>
        <translation>此列表中没有 susan@mastodon.example 这样的账号。</translation>
    </message>
    <message>
        <source>This is a list of muted accounts. Choose following_accounts.csv.</source>
        <translation>这是已隐藏账号的列表。请选择 following_accounts.csv。</translation>
    </message>
    <message>
        <source>The list is too long to be genuine. Roost didn’t open it.</source>
        <translation>列表长得不正常，已拒绝导入。</translation>
    </message>
    <message numerus="yes">
        <source>The account’s server isn’t named (%Ln row(s)).</source>
        <translation>
            <numerusform>未注明账号所在的服务器（%Ln 行）。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>roost::Follows</name>
    <message>
        <source>This user no longer exists.</source>
        <translation>此用户已不存在。</translation>
    </message>
    <message>
        <source>You cannot follow yourself!</source>
        <translation>你不能关注自己！</translation>
    </message>
    <message>
        <source>You cannot unfollow yourself!</source>
        <translation>你不能取消关注自己！</translation>
    </message>
</context>
<context>
    <name>roost::GeneralSettings</name>
    <message>
        <source>System default</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Times</source>
        <translation>时间显示(&amp;T)</translation>
    </message>
    <message>
        <source>Relative (3 h)</source>
        <translation>相对时间（3 小时前）</translation>
    </message>
    <message>
        <source>Exact (14:05)</source>
        <translation>精确时间（14:05）</translation>
    </message>
    <message>
        <source>&amp;Clock</source>
        <translation>时间格式(&amp;C)</translation>
    </message>
    <message>
        <source>Language default</source>
        <translation>跟随语言</translation>
    </message>
    <message>
        <source>24-hour (14:05)</source>
        <translation>24 小时制（14:05）</translation>
    </message>
    <message>
        <source>12-hour (2:05 pm)</source>
        <translation>12 小时制（下午2:05）</translation>
    </message>
    <message>
        <source>&amp;Start page</source>
        <translation>启动页面(&amp;S)</translation>
    </message>
    <message>
        <source>Last page</source>
        <translation>上次的页面</translation>
    </message>
    <message>
        <source>Home, at my last position</source>
        <translation>主页（上次的位置）</translation>
    </message>
    <message>
        <source>Home, newest posts</source>
        <translation>主页（最新帖子）</translation>
    </message>
    <message>
        <source>&amp;Replies</source>
        <translation>回复(&amp;R)</translation>
    </message>
    <message>
        <source>All in the timeline</source>
        <translation>全部显示在时间线中</translation>
    </message>
    <message>
        <source>Only to people I follow</source>
        <translation>仅限回复我关注的人</translation>
    </message>
</context>
<context>
    <name>roost::GoToDateDialog</name>
    <message>
        <source>Previous month</source>
        <translation>上个月</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>下个月</translation>
    </message>
</context>
<context>
    <name>roost::GoToField</name>
    <message>
        <source>Search posts or go to a user</source>
        <translation>搜索帖子，或转到用户</translation>
    </message>
    <message>
        <source>Search or go to @name</source>
        <translation>搜索，或转到 @用户名</translation>
    </message>
    <message>
        <source>Search suggestions</source>
        <translation>搜索建议</translation>
    </message>
</context>
<context>
    <name>roost::GoToMatches</name>
    <message>
        <source>Search posts for “%1”</source>
        <translation>搜索包含“%1”的帖子</translation>
    </message>
</context>
<context>
    <name>roost::HtmlPage</name>
    <message>
        <source>Saved from Roost on %1</source>
        <translation>于 %1 从 Roost 保存</translation>
    </message>
    <message numerus="yes">
        <source>%Ln post(s)</source>
        <translation>
            <numerusform>%Ln 条帖子</numerusform>
        </translation>
    </message>
    <message>
        <source>Posts by %1</source>
        <translation>%1 的帖子</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>对话</translation>
    </message>
    <message>
        <source>a deleted user</source>
        <translation>已删除的用户</translation>
    </message>
    <message>
        <source>In reply to %1</source>
        <translation>回复 %1</translation>
    </message>
    <message>
        <source>Reposted from %1</source>
        <translation>转发自 %1</translation>
    </message>
    <message>
        <source>For followers only</source>
        <translation>仅限关注者</translation>
    </message>
    <message>
        <source>Edited on %1</source>
        <translation>编辑于 %1</translation>
    </message>
</context>
<context>
    <name>roost::ImportDialog</name>
    <message>
        <source>Importing %1…</source>
        <translation>正在导入 %1…</translation>
    </message>
    <message>
        <source>If you cancel or something fails, nothing is imported.</source>
        <translation>如果取消或出错，则不会导入任何内容。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Nothing was imported</source>
        <translation>未导入任何内容</translation>
    </message>
    <message>
        <source>Import complete</source>
        <translation>导入完成</translation>
    </message>
    <message>
        <source>Everyone can sign in with their old username and password.</source>
        <translation>所有用户都可以用原来的用户名和密码登录。</translation>
    </message>
    <message>
        <source>Everyone except the users listed below can sign in with their old username and password.</source>
        <translation>除下列用户外，其他用户都可以用原来的用户名和密码登录。</translation>
    </message>
    <message>
        <source>import-report.txt</source>
        <translation>导入报告.txt</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>正在读取 %1…</translation>
    </message>
    <message>
        <source>Nothing is imported yet.</source>
        <translation>尚未导入任何内容。</translation>
    </message>
    <message>
        <source>Follow as:</source>
        <translation>由谁关注：</translation>
    </message>
    <message>
        <source>Import as:</source>
        <translation>导入为：</translation>
    </message>
    <message>
        <source>The import history keeps this report, and can undo the import: File ▸ Import History.</source>
        <translation>导入历史中会保留此报告，也可以在其中撤销导入：文件 ▸ 导入历史。</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>请选择…</translation>
    </message>
    <message>
        <source>My account, %1</source>
        <comment>Susan (@susan)</comment>
        <translation>我的账号，%1</translation>
    </message>
    <message>
        <source>A separate person, %1</source>
        <translation>另一个人，%1</translation>
    </message>
    <message numerus="yes">
        <source>Also import %Ln deleted post(s)</source>
        <translation>
            <numerusform>同时导入 %Ln 条已删除的帖子</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>roost::ImportFlow</name>
    <message>
        <source>Import an archive or a Microblog database</source>
        <translation>导入存档或 Microblog 数据库</translation>
    </message>
    <message>
        <source>Archives and databases (*.zip *.gz *.tgz *.tar *.car *.csv *.json *.db *.sqlite *.sqlite3);;All files (*)</source>
        <translation>存档和数据库 (*.zip *.gz *.tgz *.tar *.car *.csv *.json *.db *.sqlite *.sqlite3);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Import an unpacked archive</source>
        <translation>导入已解压的存档</translation>
    </message>
    <message>
        <source>Drop to import %1</source>
        <translation>拖放到此处以导入 %1</translation>
    </message>
    <message>
        <source>Only one file can be imported at a time.</source>
        <translation>一次只能导入一个文件。</translation>
    </message>
</context>
<context>
    <name>roost::ImportReport</name>
    <message numerus="yes">
        <source>%Ln user(s)</source>
        <translation>
            <numerusform>%Ln 位用户</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln post(s)</source>
        <translation>
            <numerusform>%Ln 条帖子</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln follow(s)</source>
        <translation>
            <numerusform>%Ln 条关注</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) changed or left out:</source>
        <translation>
            <numerusform>有 %Ln 行被更改或略过：</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2, changed: %3</source>
        <translation>%1 %2，已更改：%3</translation>
    </message>
    <message>
        <source>%1 %2, left out: %3</source>
        <translation>%1 %2，已略过：%3</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a row’s number and what happened to it</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 %2, kept unchanged: %3</source>
        <translation>%1 %2，原样保留：%3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other(s)</source>
        <translation>
            <numerusform>另外 %Ln 位</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) need a new password, because Roost can’t check the old one. Set one in a terminal: roost FILE --set-password USER</source>
        <translation>
            <numerusform>有 %Ln 位用户需要新密码，因为 Roost 无法验证旧密码。请在终端中设置：roost 文件 --set-password 用户名</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln username(s) don’t follow the rules for new ones or look like someone else’s. They were kept unchanged:</source>
        <translation>
            <numerusform>有 %Ln 个用户名不符合新用户名的规则，或与他人的用户名相似。这些用户名已原样保留：</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept unchanged:</source>
        <translation>原样保留：</translation>
    </message>
    <message>
        <source>%1 × %2: %3</source>
        <comment>540 × post: why they are noted</comment>
        <translation>%1 × %2：%3</translation>
    </message>
    <message>
        <source>%1 × %2, changed: %3</source>
        <comment>540 × post, changed: why</comment>
        <translation>%1 × %2，已更改：%3</translation>
    </message>
    <message>
        <source>%1 × %2, left out: %3</source>
        <comment>540 × post, left out: why</comment>
        <translation>%1 × %2，已略过：%3</translation>
    </message>
    <message>
        <source>for example %1</source>
        <translation>例如：%1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation>
            <numerusform>%Ln 条私信</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s)</source>
        <translation>
            <numerusform>%Ln 张图片</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln saved address(es)</source>
        <translation>
            <numerusform>%Ln 个收藏的地址</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mute(s)</source>
        <translation>
            <numerusform>%Ln 项隐藏设置</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln edit(s) of posts</source>
        <translation>
            <numerusform>%Ln 次帖子编辑</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was added.</source>
        <translation>没有添加任何内容。</translation>
    </message>
    <message>
        <source>Added: %1.</source>
        <translation>已添加：%1。</translation>
    </message>
    <message>
        <source>Already in Roost: %1.</source>
        <translation>已在 Roost 中：%1。</translation>
    </message>
    <message>
        <source>Read from the same folder, too: %1.</source>
        <comment>files</comment>
        <translation>同时读取同一文件夹中的：%1。</translation>
    </message>
</context>
<context>
    <name>roost::ImportsDialog</name>
    <message>
        <source>Import History</source>
        <translation>导入历史</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Undo This Import…</source>
        <translation>撤销此导入…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>Mastodon archive of @susan</comment>
        <translation>%2 的 %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln post(s)</source>
        <translation>
            <numerusform>%Ln 条帖子</numerusform>
        </translation>
    </message>
    <message>
        <source>No imports yet.</source>
        <translation>还没有导入过任何内容。</translation>
    </message>
</context>
<context>
    <name>roost::JobDialog</name>
    <message>
        <source>Save Report…</source>
        <translation>保存报告…</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>保存报告</translation>
    </message>
    <message>
        <source>The report was saved as %1.</source>
        <translation>报告已保存为 %1。</translation>
    </message>
</context>
<context>
    <name>roost::JobProgressDisplay</name>
    <message>
        <source>%1 · %2</source>
        <comment>12,400 of 1,000,000 posts · about 20 seconds left</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>roost::JobStatus</name>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
</context>
<context>
    <name>roost::KeyRecorder</name>
    <message>
        <source>Add a shortcut for %1</source>
        <translation>为“%1”添加快捷键</translation>
    </message>
    <message>
        <source>Add shortcut</source>
        <translation>添加快捷键</translation>
    </message>
    <message>
        <source>Shortcut for %1: %2</source>
        <translation>“%1”的快捷键：%2</translation>
    </message>
    <message>
        <source>Change shortcut (Backspace removes it)</source>
        <translation>更改快捷键（按退格键移除）</translation>
    </message>
    <message>
        <source>Press the new shortcut</source>
        <translation>请按下新的快捷键</translation>
    </message>
    <message>
        <source>Press keys…</source>
        <translation>请按键…</translation>
    </message>
</context>
<context>
    <name>roost::Launcher</name>
    <message>
        <source>Save a copy of the database</source>
        <translation>保存数据库的副本</translation>
    </message>
</context>
<context>
    <name>roost::ListExport</name>
    <message>
        <source>The list can’t be written: %1</source>
        <translation>无法写入列表：%1</translation>
    </message>
    <message>
        <source>Messages can only be searched in the window.</source>
        <translation>私信只能在窗口中搜索。</translation>
    </message>
    <message>
        <source>in:saved needs --user, as everyone has their own list.</source>
        <translation>in:saved 须与 --user 一起使用，因为每位用户的收藏各不相同。</translation>
    </message>
    <message>
        <source>There is nothing to search for. Give a word, a #tag, a @name, or from:name.</source>
        <translation>没有可搜索的内容。请给出一个词、#话题标签、@用户名或 from:用户名。</translation>
    </message>
    <message>
        <source>“%1” is no cursor. --before takes the field “cursor” of a row.</source>
        <translation>“%1”不是有效的 cursor。--before 的值须为某一行的“cursor”字段。</translation>
    </message>
</context>
<context>
    <name>roost::ListPage</name>
    <message>
        <source>Try Again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>This list can’t be loaded</source>
        <translation>无法加载此列表</translation>
    </message>
    <message>
        <source>Recover…</source>
        <translation>恢复…</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>正在加载…</translation>
    </message>
</context>
<context>
    <name>roost::MainWindow</name>
    <message>
        <source>Congratulations, you are now a registered user!</source>
        <translation>恭喜，你已成功注册！</translation>
    </message>
    <message>
        <source>%1 – Roost (sample)</source>
        <translation>%1 – Roost（示例）</translation>
    </message>
    <message>
        <source>%1 – Roost</source>
        <translation>%1 – Roost</translation>
    </message>
    <message>
        <source>Your changes have been saved.</source>
        <translation>更改已保存。</translation>
    </message>
    <message>
        <source>(%1) %2</source>
        <extracomment>The number of unread notifications, and the title of the window.</extracomment>
        <translation>(%1) %2</translation>
    </message>
</context>
<context>
    <name>roost::MastodonLists</name>
    <message>
        <source>A list in the archive is longer than any such list should be.</source>
        <translation>存档中有一个列表长得不正常。</translation>
    </message>
    <message numerus="yes">
        <source>Roost has no blocks; %Ln account(s) are on this list.</source>
        <translation>
            <numerusform>Roost 没有屏蔽功能；此列表中有 %Ln 个账号。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Roost has no blocks; %Ln server(s) are on this list.</source>
        <translation>
            <numerusform>Roost 没有屏蔽功能；此列表中有 %Ln 个服务器。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Roost has no lists of people (%Ln in the archive).</source>
        <translation>
            <numerusform>Roost 没有用户列表功能；存档中有 %Ln 个列表。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>roost::MastodonNotes</name>
    <message>
        <source>The archive doesn’t have its text.</source>
        <translation>存档中没有它的正文。</translation>
    </message>
    <message>
        <source>It isn’t a post.</source>
        <translation>这不是帖子。</translation>
    </message>
    <message>
        <source>It is a direct message.</source>
        <translation>这是私信。</translation>
    </message>
    <message>
        <source>The archive doesn’t say which post it repeats.</source>
        <translation>存档中未注明转发的是哪条帖子。</translation>
    </message>
    <message>
        <source>Its text isn’t in the expected format.</source>
        <translation>正文与服务器写入的格式不符。</translation>
    </message>
    <message>
        <source>Sensitive</source>
        <translation>敏感内容</translation>
    </message>
    <message>
        <source>Its ID is too long to be genuine.</source>
        <translation>其 ID 过长，不可能真实。</translation>
    </message>
</context>
<context>
    <name>roost::MastodonSource</name>
    <message>
        <source>The archive doesn’t say whose it is. Request a new one from your server.</source>
        <translation>存档中未注明其所有者。请向你的服务器申请新的存档。</translation>
    </message>
    <message numerus="yes">
        <source>“About me” has no room for %Ln field(s) of the profile.</source>
        <translation>
            <numerusform>“个人简介”容纳不下个人资料中的 %Ln 个字段。</numerusform>
        </translation>
    </message>
    <message>
        <source>The archive is damaged: %1 can’t be read. Download it again.</source>
        <translation>存档已损坏：无法读取 %1。请重新下载。</translation>
    </message>
    <message>
        <source>The file has no entries.</source>
        <translation>该文件没有条目。</translation>
    </message>
</context>
<context>
    <name>roost::MergeDialog</name>
    <message numerus="yes">
        <source>%Ln post(s)</source>
        <translation>
            <numerusform>%Ln 条帖子</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln follower(s)</source>
        <translation>
            <numerusform>%Ln 位关注者</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln follow(s)</source>
        <translation>
            <numerusform>%Ln 条关注</numerusform>
        </translation>
    </message>
    <message>
        <source>This removes a profile that has no posts, no followers and follows nobody.</source>
        <translation>此操作会删除一个没有帖子、没有关注者，也没有关注任何人的个人资料。</translation>
    </message>
    <message>
        <source>This moves %1 to your profile and removes the other one.</source>
        <translation>此操作会将 %1移到你的个人资料中，并删除另一个个人资料。</translation>
    </message>
    <message>
        <source>Merge a profile</source>
        <translation>合并个人资料</translation>
    </message>
    <message>
        <source>Merge Into My Profile</source>
        <translation>合并到我的个人资料</translation>
    </message>
    <message>
        <source>Merge @%1 into your profile?</source>
        <translation>要将 @%1 合并到你的个人资料吗？</translation>
    </message>
    <message>
        <source>You can undo this until you close the window or sign out.</source>
        <translation>在关闭窗口或退出登录之前，你可以撤销此操作。</translation>
    </message>
    <message>
        <source>Merging the profile…</source>
        <translation>正在合并个人资料…</translation>
    </message>
    <message>
        <source>If you cancel, nothing changes.</source>
        <translation>如果取消，则不会作任何更改。</translation>
    </message>
    <message>
        <source>The profile wasn’t merged</source>
        <translation>个人资料未合并</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>roost::MergeFlow</name>
    <message>
        <source>@%1 is now part of your profile.</source>
        <translation>@%1 已合并到你的个人资料。</translation>
    </message>
    <message>
        <source>Merge %1</source>
        <translation>合并 %1</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>已撤销：%1</translation>
    </message>
    <message>
        <source>This can no longer be undone.</source>
        <translation>此操作已无法撤销。</translation>
    </message>
</context>
<context>
    <name>roost::MessageImport</name>
    <message>
        <source>The sender or the recipient isn’t in the imported data.</source>
        <translation>导入的数据中没有该私信的发送者或接收者。</translation>
    </message>
    <message>
        <source>The message has no text.</source>
        <translation>私信没有内容。</translation>
    </message>
    <message numerus="yes">
        <source>The message is longer than %Ln character(s).</source>
        <translation>
            <numerusform>私信超过 %Ln 个字符。</numerusform>
        </translation>
    </message>
    <message>
        <source>Invalid characters in the message were replaced with “�”.</source>
        <translation>私信中的无效字符已替换为“�”。</translation>
    </message>
    <message>
        <source>Control characters were removed from the message.</source>
        <translation>已去除私信中的控制字符。</translation>
    </message>
    <message>
        <source>The time can’t be read; the previous message’s time was used instead.</source>
        <translation>无法读取时间，已改用前一条私信的时间。</translation>
    </message>
    <message>
        <source>The time can’t be read; the next message’s time was used instead.</source>
        <translation>无法读取时间，已改用后一条私信的时间。</translation>
    </message>
    <message>
        <source>The time can’t be read; the start of 1970 was used instead.</source>
        <translation>无法读取时间，已改用 1970 年初的时间。</translation>
    </message>
</context>
<context>
    <name>roost::MessageThreadPage</name>
    <message>
        <source>New note</source>
        <translation>新备忘</translation>
    </message>
    <message>
        <source>Message to %1</source>
        <translation>给 %1 的私信</translation>
    </message>
    <message>
        <source>Write a note to yourself</source>
        <translation>给自己写条备忘</translation>
    </message>
    <message>
        <source>Message %1</source>
        <translation>给 %1 发私信</translation>
    </message>
    <message>
        <source>Messages with %1</source>
        <translation>与 %1 的私信</translation>
    </message>
    <message>
        <source>No messages yet</source>
        <translation>还没有私信</translation>
    </message>
    <message>
        <source>Write the first one below.</source>
        <translation>在下方写第一条吧。</translation>
    </message>
</context>
<context>
    <name>roost::Messages</name>
    <message>
        <source>Write something first.</source>
        <translation>先写点什么吧。</translation>
    </message>
    <message numerus="yes">
        <source>The message is %Ln character(s) too long.</source>
        <translation>
            <numerusform>私信超出 %Ln 个字符。</numerusform>
        </translation>
    </message>
    <message>
        <source>This message was already removed.</source>
        <translation>此私信已被删除。</translation>
    </message>
</context>
<context>
    <name>roost::MessagesPage</name>
    <message>
        <source>Find People</source>
        <translation>查找用户</translation>
    </message>
    <message>
        <source>Muted People</source>
        <translation>已隐藏的用户</translation>
    </message>
    <message>
        <source>Muted messages</source>
        <translation>来自已隐藏用户的私信</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>私信</translation>
    </message>
    <message>
        <source>No messages from muted people</source>
        <translation>没有来自已隐藏用户的私信</translation>
    </message>
    <message>
        <source>No messages yet</source>
        <translation>还没有私信</translation>
    </message>
    <message>
        <source>Open someone’s profile and choose Message to write to them in private.</source>
        <translation>打开某人的个人资料并选择“私信”，即可与其私下交流。</translation>
    </message>
</context>
<context>
    <name>roost::MicroblogSource</name>
    <message>
        <source>This is already a Roost database. Open it instead of importing it.</source>
        <translation>这已经是 Roost 数据库。请直接打开，无需导入。</translation>
    </message>
    <message>
        <source>This Microblog database is older than the tutorial’s chapter 8 and has no followers. Upgrade it with “flask db upgrade”, then import it again.</source>
        <translation>此 Microblog 数据库早于教程第 8 章，没有关注者数据。请先用“flask db upgrade”升级，然后重新导入。</translation>
    </message>
    <message>
        <source>This isn’t a Microblog database. Choose the file in which Microblog keeps its data, usually app.db.</source>
        <translation>这不是 Microblog 数据库。请选择 Microblog 用来保存数据的文件，通常是 app.db。</translation>
    </message>
    <message>
        <source>Columns of Microblog’s messages are missing.</source>
        <translation>Microblog 的私信缺少必要的列。</translation>
    </message>
    <message>
        <source>Only the running web application needs these.</source>
        <translation>只有运行中的网页应用才需要这些数据。</translation>
    </message>
</context>
<context>
    <name>roost::MuteSettings</name>
    <message>
        <source>Sign in to see whom you mute.</source>
        <translation>登录后可查看已隐藏的用户。</translation>
    </message>
    <message>
        <source>You don’t mute anyone.</source>
        <translation>你没有隐藏任何人。</translation>
    </message>
    <message>
        <source>Posts by these people don’t appear in your timeline. They aren’t told.</source>
        <translation>这些用户的帖子不会出现在你的时间线中，对方不会收到通知。</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>取消隐藏</translation>
    </message>
    <message>
        <source>Unmute: %1</source>
        <translation>取消隐藏：%1</translation>
    </message>
    <message>
        <source>Mute Again</source>
        <translation>再次隐藏</translation>
    </message>
    <message>
        <source>Mute Again: %1</source>
        <translation>再次隐藏：%1</translation>
    </message>
</context>
<context>
    <name>roost::Mutes</name>
    <message>
        <source>You can’t mute yourself.</source>
        <translation>你不能隐藏自己。</translation>
    </message>
    <message>
        <source>This user no longer exists.</source>
        <translation>此用户已不存在。</translation>
    </message>
</context>
<context>
    <name>roost::NewPostsButton</name>
    <message numerus="yes">
        <source>%Ln new post(s)</source>
        <translation>
            <numerusform>%Ln 条新帖子</numerusform>
        </translation>
    </message>
    <message>
        <source>%1+ new posts</source>
        <translation>%1+ 条新帖子</translation>
    </message>
</context>
<context>
    <name>roost::NoteDialog</name>
    <message numerus="yes">
        <source>%Ln character(s) too long</source>
        <translation>
            <numerusform>超出 %Ln 个字符</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s) left</source>
        <translation>
            <numerusform>还可输入 %Ln 个字符</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>roost::NotificationRows</name>
    <message>
        <source>Show Follower</source>
        <translation>查看关注者</translation>
    </message>
    <message>
        <source>Open Conversation</source>
        <translation>打开对话</translation>
    </message>
    <message>
        <source>Show Each or Together</source>
        <translation>逐条或合并显示</translation>
    </message>
    <message>
        <source>Show Together</source>
        <translation>合并显示</translation>
    </message>
</context>
<context>
    <name>roost::NotificationsHeader</name>
    <message>
        <source>Mark All as Read</source>
        <translation>全部标为已读</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message numerus="yes">
        <source>%1 unread message(s)</source>
        <translation>
            <numerusform>%1 条未读私信</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>roost::NotificationsPage</name>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Nothing new yet</source>
        <translation>还没有新通知</translation>
    </message>
    <message>
        <source>When someone follows you, replies to you or mentions you, it shows up here.</source>
        <translation>有人关注你、回复你或提及你时，会显示在这里。</translation>
    </message>
</context>
<context>
    <name>roost::Operations</name>
    <message>
        <source>Try Again</source>
        <translation>重试</translation>
    </message>
    <message numerus="yes">
        <source>Another program is using the database. %Ln change(s) will be saved when it’s free.</source>
        <translation>
            <numerusform>其他程序正在使用数据库。数据库空闲后将保存 %Ln 项更改。</numerusform>
        </translation>
    </message>
    <message>
        <source>Don’t Wait</source>
        <translation>不再等待</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) weren’t saved.</source>
        <translation>
            <numerusform>%Ln 项更改未保存。</numerusform>
        </translation>
    </message>
    <message>
        <source>You are following %1!</source>
        <translation>你已关注 %1！</translation>
    </message>
    <message>
        <source>You are not following %1.</source>
        <translation>你已取消关注 %1。</translation>
    </message>
    <message>
        <source>Unfollow %1</source>
        <translation>取消关注 %1</translation>
    </message>
    <message>
        <source>Your post was deleted.</source>
        <translation>帖子已删除。</translation>
    </message>
    <message>
        <source>Delete Post</source>
        <translation>删除帖子</translation>
    </message>
    <message>
        <source>Your picture has been changed.</source>
        <translation>头像已更换。</translation>
    </message>
    <message>
        <source>Change Picture</source>
        <translation>更换头像</translation>
    </message>
    <message>
        <source>Your post is now live!</source>
        <translation>帖子已发布！</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Save a Copy…</source>
        <translation>保存副本…</translation>
    </message>
    <message>
        <source>Recover…</source>
        <translation>恢复…</translation>
    </message>
    <message>
        <source>Follow %1</source>
        <translation>关注 %1</translation>
    </message>
    <message>
        <source>This can no longer be undone.</source>
        <translation>此操作已无法撤销。</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>已撤销：%1</translation>
    </message>
    <message numerus="yes">
        <source>Another program is still using the database, and %Ln change(s) aren’t saved. Do this again to discard them.</source>
        <translation>
            <numerusform>其他程序仍在使用数据库，%Ln 项更改尚未保存。再次执行此操作将放弃这些更改。</numerusform>
        </translation>
    </message>
    <message>
        <source>All notifications are marked as read.</source>
        <translation>所有通知已标为已读。</translation>
    </message>
    <message>
        <source>Mark All as Read</source>
        <translation>全部标为已读</translation>
    </message>
    <message>
        <source>Your message has been sent.</source>
        <translation>私信已发送。</translation>
    </message>
    <message>
        <source>The message was removed for you.</source>
        <translation>已为你删除此私信。</translation>
    </message>
    <message>
        <source>Remove Message</source>
        <translation>删除私信</translation>
    </message>
</context>
<context>
    <name>roost::OwnerButton</name>
    <message>
        <source>Continue as %1</source>
        <extracomment>%1 is the name of somebody whose archive was imported.</extracomment>
        <translation>以 %1 的身份继续</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1 is &quot;Mastodon archive&quot;, %2 is &quot;1,234 posts&quot;.</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln post(s)</source>
        <translation>
            <numerusform>%Ln 条帖子</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>roost::PageButton</name>
    <message numerus="yes">
        <source>%1, %Ln new</source>
        <translation>
            <numerusform>%1，%Ln 条新内容</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>roost::PeoplePage</name>
    <message>
        <source>People</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Last post</source>
        <translation>最近发帖</translation>
    </message>
    <message>
        <source>Followers</source>
        <translation>关注者数</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名字</translation>
    </message>
    <message>
        <source>No people yet</source>
        <translation>还没有用户</translation>
    </message>
    <message>
        <source>No names start with “%1”</source>
        <translation>没有名字以“%1”开头的用户</translation>
    </message>
    <message>
        <source>Matches the start of each word in usernames and display names.</source>
        <translation>匹配用户名和显示名称中每个词的开头。</translation>
    </message>
</context>
<context>
    <name>roost::PictureFields</name>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message numerus="yes">
        <source>A post can have up to %Ln picture(s), so not all of them were added.</source>
        <translation>
            <numerusform>一条帖子最多可包含 %Ln 张图片，因此部分图片未添加。</numerusform>
        </translation>
    </message>
    <message>
        <source>Describe this picture for people who can’t see it</source>
        <translation>为看不到此图片的人描述图片内容</translation>
    </message>
    <message>
        <source>Remove Picture</source>
        <translation>移除图片</translation>
    </message>
    <message>
        <source>Picture %1</source>
        <translation>图片 %1</translation>
    </message>
    <message>
        <source>Description of picture %1</source>
        <translation>图片 %1 的描述</translation>
    </message>
    <message>
        <source>Remove picture %1</source>
        <translation>移除图片 %1</translation>
    </message>
</context>
<context>
    <name>roost::PictureImport</name>
    <message>
        <source>The archive doesn’t have this picture. Its description was kept.</source>
        <translation>存档中没有此图片，已保留其描述。</translation>
    </message>
    <message>
        <source>The picture’s file is larger than 50 MB.</source>
        <translation>图片文件超过 50 MB。</translation>
    </message>
    <message>
        <source>The picture is damaged, too large or of an unknown kind. Its description was kept.</source>
        <translation>图片已损坏、过大或类型未知。其描述已保留。</translation>
    </message>
    <message>
        <source>The profile picture is damaged, too large or of an unknown kind.</source>
        <translation>头像已损坏、过大或类型未知。</translation>
    </message>
</context>
<context>
    <name>roost::PictureViewer</name>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>The tooltip of a button: what it does, and its key.</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Previous Picture</source>
        <translation>上一张图片</translation>
    </message>
    <message>
        <source>Next Picture</source>
        <translation>下一张图片</translation>
    </message>
    <message>
        <source>Zoom Out</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Zoom In</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Fit to Window</source>
        <translation>适合窗口</translation>
    </message>
    <message>
        <source>Actual Size</source>
        <translation>实际大小</translation>
    </message>
    <message>
        <source>Copy Picture</source>
        <translation>复制图片</translation>
    </message>
    <message>
        <source>Save Picture As…</source>
        <translation>图片另存为…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Move Left</source>
        <translation>左移</translation>
    </message>
    <message>
        <source>Move Right</source>
        <translation>右移</translation>
    </message>
    <message>
        <source>Move Up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Move Down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>A zoom factor in percent.</extracomment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Picture %1</source>
        <extracomment>The title of a window that shows a picture.</extracomment>
        <translation>图片 %1</translation>
    </message>
    <message>
        <source>This picture can’t be shown. Its data is damaged or missing.</source>
        <translation>无法显示此图片。其数据已损坏或缺失。</translation>
    </message>
    <message>
        <source>The picture was copied.</source>
        <translation>图片已复制。</translation>
    </message>
    <message>
        <source>Save Picture</source>
        <translation>保存图片</translation>
    </message>
    <message>
        <source>JPEG pictures (*.jpg *.jpeg)</source>
        <translation>JPEG 图片 (*.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>PNG 图片 (*.png)</translation>
    </message>
    <message>
        <source>The picture was saved.</source>
        <translation>图片已保存。</translation>
    </message>
    <message>
        <source>The picture couldn’t be saved there. Check that you have permission to write to this folder, and that the disk isn’t full.</source>
        <translation>无法将图片保存到该位置。请检查你是否有权写入此文件夹，以及磁盘是否已满。</translation>
    </message>
    <message>
        <source>Scroll the Description Up</source>
        <translation>向上滚动描述</translation>
    </message>
    <message>
        <source>Scroll the Description Down</source>
        <translation>向下滚动描述</translation>
    </message>
</context>
<context>
    <name>roost::Pictures</name>
    <message>
        <source>The picture is too large to save.</source>
        <translation>图片过大，无法保存。</translation>
    </message>
</context>
<context>
    <name>roost::PostImport</name>
    <message>
        <source>The author isn’t in the imported data.</source>
        <translation>导入的数据中没有该帖子的作者。</translation>
    </message>
    <message>
        <source>The post has no text.</source>
        <translation>帖子没有内容。</translation>
    </message>
    <message numerus="yes">
        <source>The post is longer than %Ln character(s).</source>
        <translation>
            <numerusform>帖子超过 %Ln 个字符。</numerusform>
        </translation>
    </message>
    <message>
        <source>Control characters were removed from the post.</source>
        <translation>已去除帖子中的控制字符。</translation>
    </message>
    <message>
        <source>The time can’t be read; the previous post’s time was used instead.</source>
        <translation>无法读取时间，已改用前一条帖子的时间。</translation>
    </message>
    <message>
        <source>The time can’t be read; the next post’s time was used instead.</source>
        <translation>无法读取时间，已改用后一条帖子的时间。</translation>
    </message>
    <message>
        <source>The time can’t be read; the time its author was last seen was used instead.</source>
        <translation>无法读取时间，已改用作者上次上线的时间。</translation>
    </message>
    <message>
        <source>The time can’t be read; the start of 1970 was used instead.</source>
        <translation>无法读取时间，已改用 1970 年初的时间。</translation>
    </message>
    <message>
        <source>Invalid characters in the post were replaced with “�”.</source>
        <translation>帖子中的无效字符已替换为“�”。</translation>
    </message>
    <message>
        <source>The post was deleted in Roost.</source>
        <translation>已在 Roost 中删除。</translation>
    </message>
    <message>
        <source>The post is in the archive twice.</source>
        <translation>它在存档中出现了两次。</translation>
    </message>
    <message>
        <source>Pictures that were removed when the post was edited.</source>
        <translation>编辑帖子时移除的图片。</translation>
    </message>
    <message>
        <source>Videos and sounds became lines of text.</source>
        <translation>视频和音频变成了文字行。</translation>
    </message>
</context>
<context>
    <name>roost::PostPictures</name>
    <message numerus="yes">
        <source>A post can have up to %Ln picture(s).</source>
        <translation>
            <numerusform>一条帖子最多可包含 %Ln 张图片。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A picture’s description is %Ln character(s) too long.</source>
        <translation>
            <numerusform>图片描述超出 %Ln 个字符。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>roost::Posts</name>
    <message>
        <source>Write something first.</source>
        <translation>先写点什么吧。</translation>
    </message>
    <message numerus="yes">
        <source>The post is %Ln character(s) too long.</source>
        <translation>
            <numerusform>帖子超出 %Ln 个字符。</numerusform>
        </translation>
    </message>
    <message>
        <source>This post was already deleted.</source>
        <translation>此帖子已被删除。</translation>
    </message>
    <message>
        <source>The post you are replying to was deleted. Your text is kept.</source>
        <translation>你要回复的帖子已被删除。你的文字仍保留。</translation>
    </message>
</context>
<context>
    <name>roost::ProfileCard</name>
    <message>
        <source>Message %1</source>
        <translation>给 %1 发私信</translation>
    </message>
</context>
<context>
    <name>roost::ProfileHeader</name>
    <message>
        <source>Profile</source>
        <translation>个人资料</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>帖子</translation>
    </message>
    <message>
        <source>Followers</source>
        <translation>关注者</translation>
    </message>
    <message>
        <source>Following</source>
        <translation>正在关注</translation>
    </message>
    <message>
        <source>Drop a picture here to use it</source>
        <translation>将图片拖放到此处即可设为头像</translation>
    </message>
    <message>
        <source>Last seen %1</source>
        <translation>上次上线：%1</translation>
    </message>
    <message>
        <source>Never signed in</source>
        <translation>从未登录</translation>
    </message>
    <message>
        <source>Posts &amp;&amp; Replies (%1)</source>
        <extracomment>All that a user has posted, in a tab; the number is how much that is.</extracomment>
        <translation>帖子和回复（%1）</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>All that a user has posted, where there is little room.</extracomment>
        <translation>全部</translation>
    </message>
    <message>
        <source>Posts &amp;&amp; Replies</source>
        <translation>帖子和回复</translation>
    </message>
    <message>
        <source>Message %1</source>
        <translation>给 %1 发私信</translation>
    </message>
    <message>
        <source>Unmute %1</source>
        <translation>取消隐藏 %1</translation>
    </message>
    <message>
        <source>Imported from: %1</source>
        <extracomment>%1 is one or several of &quot;Mastodon archive&quot;, &quot;X archive&quot;.</extracomment>
        <translation>导入自：%1</translation>
    </message>
    <message>
        <source>Active now</source>
        <translation>当前在线</translation>
    </message>
</context>
<context>
    <name>roost::ProfilePage</name>
    <message>
        <source>Posts</source>
        <translation>帖子</translation>
    </message>
    <message>
        <source>Followers</source>
        <translation>关注者</translation>
    </message>
    <message>
        <source>Following</source>
        <translation>正在关注</translation>
    </message>
    <message>
        <source>You haven’t posted yet</source>
        <translation>你还没有发过帖子</translation>
    </message>
    <message>
        <source>%1 hasn’t posted yet</source>
        <translation>%1 还没有发过帖子</translation>
    </message>
    <message>
        <source>No followers yet</source>
        <translation>还没有人关注你</translation>
    </message>
    <message>
        <source>No one follows %1 yet</source>
        <translation>还没有人关注 %1</translation>
    </message>
    <message>
        <source>You don’t follow anyone yet</source>
        <translation>你还没有关注任何人</translation>
    </message>
    <message>
        <source>%1 doesn’t follow anyone yet</source>
        <translation>%1 还没有关注任何人</translation>
    </message>
    <message>
        <source>Posts and replies</source>
        <translation>帖子和回复</translation>
    </message>
    <message>
        <source>You have only posted replies</source>
        <translation>你只发过回复</translation>
    </message>
    <message>
        <source>%1 has only posted replies</source>
        <translation>%1 只发过回复</translation>
    </message>
</context>
<context>
    <name>roost::RecoveryDialog</name>
    <message>
        <source>Recover %1</source>
        <translation>恢复 %1</translation>
    </message>
    <message>
        <source>Roost builds a new database from everything that can still be read and keeps the damaged file beside it. This can take a few minutes.</source>
        <translation>Roost 会用仍可读取的全部内容新建数据库，并将损坏的文件保留在旁边。这可能需要几分钟。</translation>
    </message>
    <message>
        <source>Recovering %1…</source>
        <translation>正在恢复 %1…</translation>
    </message>
    <message>
        <source>Rows read: %1</source>
        <translation>已读取的行数：%1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Nothing was recovered</source>
        <translation>未恢复任何内容</translation>
    </message>
    <message>
        <source>The database was recovered</source>
        <translation>数据库已恢复</translation>
    </message>
    <message>
        <source>The damaged file was kept as %1.</source>
        <translation>损坏的文件已保留为 %1。</translation>
    </message>
    <message>
        <source>Recover a damaged database</source>
        <translation>恢复损坏的数据库</translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>recovery-report.txt</source>
        <translation>恢复报告.txt</translation>
    </message>
</context>
<context>
    <name>roost::RecoveryReport</name>
    <message>
        <source>Recovered: %1, %2, %3, %4.</source>
        <translation>已恢复：%1、%2、%3、%4。</translation>
    </message>
    <message>
        <source>Missing: %1, %2.</source>
        <translation>缺失：%1、%2。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln post(s)</source>
        <translation>
            <numerusform>%Ln 条帖子</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln follow(s)</source>
        <translation>
            <numerusform>%Ln 条关注</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln post(s) were left out because their author is missing or they are incomplete.</source>
        <translation>
            <numerusform>有 %Ln 条帖子因作者缺失或内容不完整而略过。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the username of %Ln user(s) was recovered. They can’t sign in: %1.</source>
        <translation>
            <numerusform>有 %Ln 位用户仅恢复了用户名，无法登录：%1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>没有缺失任何内容。</translation>
    </message>
    <message>
        <source>Part of the file can’t be read, so something may be missing.</source>
        <translation>文件的一部分无法读取，可能有内容缺失。</translation>
    </message>
    <message>
        <source>Everyone has to sign in again.</source>
        <translation>所有人都需要重新登录。</translation>
    </message>
    <message>
        <source>%1: %2 and %3 missing</source>
        <translation>%1：缺失 %2和 %3</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln other(s)</source>
        <translation>
            <numerusform>……以及另外 %Ln 位</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: only the username was recovered</source>
        <translation>%1：仅恢复了用户名</translation>
    </message>
    <message>
        <source>for example %1</source>
        <translation>例如 %1</translation>
    </message>
</context>
<context>
    <name>roost::RemainingTime</name>
    <message>
        <source>a few seconds left</source>
        <translation>还剩几秒</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln second(s) left</source>
        <translation>
            <numerusform>大约还剩 %Ln 秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s) left</source>
        <translation>
            <numerusform>大约还剩 %Ln 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln hour(s) left</source>
        <translation>
            <numerusform>大约还剩 %Ln 小时</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>roost::RememberedSignIns</name>
    <message>
        <source>You’re signed in, but only until you close Roost, because its settings can’t be saved. Free up disk space, or make %1 writable.</source>
        <translation>你已登录，但由于无法保存设置，关闭 Roost 后需要重新登录。请腾出一些磁盘空间，或将 %1 设为可写。</translation>
    </message>
</context>
<context>
    <name>roost::RestoreDialog</name>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Importing %1…</source>
        <translation>正在导入 %1…</translation>
    </message>
    <message>
        <source>If you cancel or something fails, nothing is imported.</source>
        <translation>如果取消或出错，则不会导入任何内容。</translation>
    </message>
    <message>
        <source>Nothing was imported</source>
        <translation>未导入任何内容</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Import complete</source>
        <translation>导入完成</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>正在读取 %1…</translation>
    </message>
    <message>
        <source>Nothing is imported yet.</source>
        <translation>尚未导入任何内容。</translation>
    </message>
    <message>
        <source>Created on %1.</source>
        <translation>创建于 %1。</translation>
    </message>
    <message>
        <source>It has %1.</source>
        <comment>It has 3 posts.</comment>
        <translation>包含 %1。</translation>
    </message>
    <message>
        <source>Roost export of %1</source>
        <extracomment>%1 is the name of the user.</extracomment>
        <translation>%1 的 Roost 导出文件</translation>
    </message>
    <message>
        <source>Roost export of a whole database</source>
        <translation>整个数据库的 Roost 导出文件</translation>
    </message>
    <message>
        <source>The export has no passwords. To sign in, choose “Continue as …” on the next page and set one.</source>
        <translation>导出文件中没有密码。要登录，请在下一页选择“以 … 的身份继续”，然后设置密码。</translation>
    </message>
</context>
<context>
    <name>roost::RestoreReport</name>
    <message numerus="yes">
        <source>%Ln post(s)</source>
        <translation>
            <numerusform>%Ln 条帖子</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s)</source>
        <translation>
            <numerusform>%Ln 位用户</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln follow(s)</source>
        <translation>
            <numerusform>%Ln 条关注</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation>
            <numerusform>%Ln 条私信</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s)</source>
        <translation>
            <numerusform>%Ln 张图片</numerusform>
        </translation>
    </message>
    <message>
        <source>The export is empty.</source>
        <translation>导出文件为空。</translation>
    </message>
    <message>
        <source>Imported %1.</source>
        <comment>Imported 3 posts and 1 user.</comment>
        <translation>已导入 %1。</translation>
    </message>
</context>
<context>
    <name>roost::SampleBanner</name>
    <message>
        <source>Sample community. Try anything; your own data isn’t affected.</source>
        <translation>示例社区：可以随意尝试，不会影响你自己的数据。</translation>
    </message>
    <message>
        <source>Leave the Sample</source>
        <translation>退出示例</translation>
    </message>
</context>
<context>
    <name>roost::SavedPage</name>
    <message>
        <source>Saved</source>
        <translation>收藏</translation>
    </message>
    <message>
        <source>Edit Note…</source>
        <translation>编辑备注…</translation>
    </message>
    <message>
        <source>Add Note…</source>
        <translation>添加备注…</translation>
    </message>
    <message>
        <source>Nothing saved yet</source>
        <translation>还没有收藏</translation>
    </message>
    <message>
        <source>Choose “Save Post” in a post’s menu, and find it here again.</source>
        <translation>在帖子菜单中选择“收藏帖子”，即可在这里找到它。</translation>
    </message>
    <message>
        <source>Press %1 on a post, or choose “Save Post” in its menu, to keep it here.</source>
        <translation>在帖子上按 %1，或在其菜单中选择“收藏帖子”，即可将其保存在这里。</translation>
    </message>
</context>
<context>
    <name>roost::SavedPosts</name>
    <message>
        <source>This post was deleted.</source>
        <translation>此帖子已被删除。</translation>
    </message>
    <message numerus="yes">
        <source>The note is %Ln character(s) too long.</source>
        <translation>
            <numerusform>备注超出 %Ln 个字符。</numerusform>
        </translation>
    </message>
    <message>
        <source>This is no longer saved.</source>
        <translation>此帖子已不在收藏中。</translation>
    </message>
</context>
<context>
    <name>roost::SearchExamples</name>
    <message>
        <source>gard*</source>
        <translation>photo*</translation>
    </message>
    <message>
        <source>words starting with this</source>
        <translation>以此开头的词</translation>
    </message>
    <message>
        <source>&quot;the garden&quot;</source>
        <translation>&quot;我的花园&quot;</translation>
    </message>
    <message>
        <source>an exact phrase</source>
        <translation>精确匹配的短语</translation>
    </message>
    <message>
        <source>#garden</source>
        <translation>#花园</translation>
    </message>
    <message>
        <source>posts with this tag</source>
        <translation>带有此话题标签的帖子</translation>
    </message>
    <message>
        <source>posts mentioning someone</source>
        <translation>提及此用户的帖子</translation>
    </message>
    <message>
        <source>posts by someone</source>
        <translation>此用户发布的帖子</translation>
    </message>
    <message>
        <source>from this day on; until: up to this day</source>
        <translation>这一天及之后；until: 表示这一天及之前</translation>
    </message>
    <message>
        <source>garden -rose</source>
        <translation>花园 -玫瑰</translation>
    </message>
    <message>
        <source>posts without the word after “-”</source>
        <translation>不含“-”之后那个词的帖子</translation>
    </message>
    <message>
        <source>replies to someone</source>
        <translation>对此用户的回复</translation>
    </message>
    <message>
        <source>posts you saved</source>
        <translation>你收藏的帖子</translation>
    </message>
    <message>
        <source>your private messages</source>
        <translation>你的私信</translation>
    </message>
    <message>
        <source>only replies</source>
        <translation>仅回复</translation>
    </message>
</context>
<context>
    <name>roost::SearchPage</name>
    <message>
        <source>Search results</source>
        <translation>搜索结果</translation>
    </message>
    <message>
        <source>Search every post</source>
        <translation>搜索所有帖子</translation>
    </message>
    <message>
        <source>Finds posts with every word, newest first.</source>
        <translation>查找包含所有词的帖子，最新的排在最前。</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>正在搜索…</translation>
    </message>
    <message>
        <source>Nothing found for “%1”</source>
        <translation>没有找到与“%1”匹配的帖子</translation>
    </message>
    <message>
        <source>No post contains all of this. Try fewer words.</source>
        <translation>没有包含所有这些内容的帖子。请尝试减少搜索词。</translation>
    </message>
    <message>
        <source>Find People Named “%1”</source>
        <translation>查找名为“%1”的用户</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>No messages found</source>
        <translation>没有找到私信</translation>
    </message>
    <message>
        <source>None of your messages contains all of this. Try fewer words.</source>
        <translation>没有包含所有这些内容的私信。请尝试减少搜索词。</translation>
    </message>
</context>
<context>
    <name>roost::Session</name>
    <message>
        <source>This sign-in has already ended.</source>
        <translation>此会话已结束。</translation>
    </message>
</context>
<context>
    <name>roost::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>General</source>
        <translation>常规</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>数据库</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Active sign-ins</source>
        <translation>活动会话</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>已隐藏</translation>
    </message>
    <message>
        <source>Desktop notifications</source>
        <translation>桌面通知</translation>
    </message>
</context>
<context>
    <name>roost::ShortcutRow</name>
    <message>
        <source>Restore</source>
        <translation>恢复默认</translation>
    </message>
    <message>
        <source>Restore the shortcuts for %1</source>
        <translation>恢复“%1”的默认快捷键</translation>
    </message>
    <message>
        <source>%1 is needed to move in lists and press buttons.</source>
        <translation>在列表中移动和按下按钮需要用到 %1。</translation>
    </message>
    <message>
        <source>%1 is already used for %2.</source>
        <translation>%1 已用于“%2”。</translation>
    </message>
    <message>
        <source>Choose Another</source>
        <translation>另选一个</translation>
    </message>
    <message>
        <source>Reassign</source>
        <translation>重新分配</translation>
    </message>
</context>
<context>
    <name>roost::ShortcutSettings</name>
    <message>
        <source>Restore All</source>
        <translation>全部恢复默认</translation>
    </message>
</context>
<context>
    <name>roost::ShortcutsDialog</name>
    <message>
        <source>In lists</source>
        <translation>列表中</translation>
    </message>
    <message>
        <source>Next, previous</source>
        <translation>下一项、上一项</translation>
    </message>
    <message>
        <source>Page down, page up</source>
        <translation>下一页、上一页</translation>
    </message>
    <message>
        <source>Top, bottom</source>
        <translation>开头、末尾</translation>
    </message>
    <message>
        <source>While writing</source>
        <translation>撰写时</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>发布</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>返回列表</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Open the row</source>
        <translation>打开该项</translation>
    </message>
</context>
<context>
    <name>roost::SignInPage</name>
    <message>
        <source>In the sample community, every password is “sample”.</source>
        <translation>在示例社区中，所有密码都是“sample”。</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
</context>
<context>
    <name>roost::SignInSettings</name>
    <message>
        <source>Sign in to see your active sign-ins.</source>
        <translation>登录后可查看活动会话。</translation>
    </message>
    <message>
        <source>None. Roost asks for your password at startup.</source>
        <translation>无。Roost 启动时会要求输入密码。</translation>
    </message>
    <message>
        <source>Sign Out Everywhere Else</source>
        <translation>退出其他所有会话</translation>
    </message>
    <message>
        <source>This computer, since %1</source>
        <translation>这台电脑，%1 登录</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>%1 登录</translation>
    </message>
    <message>
        <source>Sign Out</source>
        <translation>退出登录</translation>
    </message>
    <message>
        <source>Sign out: %1</source>
        <translation>退出登录：%1</translation>
    </message>
    <message>
        <source>Roost no longer remembers this sign-in. It lasts until you close Roost.</source>
        <translation>Roost 不再记住此会话。在关闭 Roost 之前，你仍保持登录状态。</translation>
    </message>
    <message>
        <source>Signed out. The next sign-in there needs your password.</source>
        <translation>已退出登录。在那里重新登录需要输入密码。</translation>
    </message>
    <message numerus="yes">
        <source>Signed out of %Ln other sign-in(s).</source>
        <translation>
            <numerusform>已退出其他 %Ln 个会话。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>roost::SignUpPage</name>
    <message>
        <source>Create an account</source>
        <translation>创建账号</translation>
    </message>
    <message>
        <source>Continue as %1</source>
        <translation>以 %1 的身份继续</translation>
    </message>
    <message numerus="yes">
        <source>Choose how you will sign in. Your %Ln imported post(s) stay as they are.</source>
        <translation>
            <numerusform>请设置登录方式。你导入的 %Ln 条帖子将保持不变。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>roost::SourceCopy</name>
    <message>
        <source>This database must be copied before it can be read, but there isn’t enough free space in %1. Free up %2 and try again.</source>
        <translation>此数据库须先复制才能读取，但 %1 中的可用空间不足。请腾出 %2 空间后重试。</translation>
    </message>
</context>
<context>
    <name>roost::SuggestionRow</name>
    <message>
        <source>Follows you</source>
        <translation>关注了你</translation>
    </message>
</context>
<context>
    <name>roost::TextTargets</name>
    <message>
        <source>Open Profile of @%1</source>
        <translation>打开 @%1 的个人资料</translation>
    </message>
    <message>
        <source>Copy @%1</source>
        <translation>复制 @%1</translation>
    </message>
    <message>
        <source>Search for #%1</source>
        <translation>搜索 #%1</translation>
    </message>
    <message>
        <source>Copy #%1</source>
        <translation>复制 #%1</translation>
    </message>
    <message>
        <source>Open Link</source>
        <translation>打开链接</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>打开 %1</translation>
    </message>
    <message>
        <source>Copy Link</source>
        <translation>复制链接</translation>
    </message>
</context>
<context>
    <name>roost::TimelinePage</name>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>Find People to Follow</source>
        <translation>查找可关注的用户</translation>
    </message>
    <message>
        <source>See All Posts</source>
        <translation>查看所有帖子</translation>
    </message>
    <message>
        <source>Your timeline is empty</source>
        <translation>你的时间线是空的</translation>
    </message>
    <message>
        <source>Posts from you and the people you follow appear here. Follow someone, or write your first post above.</source>
        <translation>这里会显示你和你关注的人发布的帖子。去关注一些人，或在上方发布第一条帖子吧。</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>主页</translation>
    </message>
    <message>
        <source>Explore the Sample</source>
        <translation>体验示例</translation>
    </message>
    <message>
        <source>It’s just you so far</source>
        <translation>目前只有你一个人</translation>
    </message>
    <message>
        <source>Write your first post above, import your posts from Mastodon, X or Bluesky, or explore the sample community.</source>
        <translation>在上方发布第一条帖子，从 Mastodon、X 或 Bluesky 导入你的帖子，或体验示例社区。</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
</context>
<context>
    <name>roost::TrayNotices</name>
    <message>
        <source>Roost</source>
        <translation>Roost</translation>
    </message>
</context>
<context>
    <name>roost::UndoImportDialog</name>
    <message>
        <source>Undo an import</source>
        <translation>撤销导入</translation>
    </message>
    <message>
        <source>Undo This Import</source>
        <translation>撤销此导入</translation>
    </message>
    <message>
        <source>Undo the import of %1?</source>
        <translation>要撤销 %1 的导入吗？</translation>
    </message>
    <message numerus="yes">
        <source>%Ln post(s) and everything else that this import added will be removed. What was added later stays.</source>
        <translation>
            <numerusform>将移除此导入添加的 %Ln 条帖子，以及随之导入的其他所有内容。此后由其他人添加的内容会保留。</numerusform>
        </translation>
    </message>
    <message>
        <source>Undoing the import…</source>
        <translation>正在撤销导入…</translation>
    </message>
    <message>
        <source>If you cancel, the import stays.</source>
        <translation>如果取消，则会保留此导入。</translation>
    </message>
    <message>
        <source>The import wasn’t undone</source>
        <translation>导入未撤销</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>The import was undone</source>
        <translation>导入已撤销</translation>
    </message>
</context>
<context>
    <name>roost::UndoMergeDialog</name>
    <message>
        <source>Undo a merge</source>
        <translation>撤销合并</translation>
    </message>
    <message>
        <source>Giving @%1 back what moved…</source>
        <translation>正在将移走的内容还给 @%1…</translation>
    </message>
    <message>
        <source>If you cancel, nothing changes.</source>
        <translation>如果取消，则不会作任何更改。</translation>
    </message>
    <message>
        <source>The merge wasn’t undone</source>
        <translation>合并未撤销</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>roost::UpgradeDialog</name>
    <message>
        <source>Update the database</source>
        <translation>更新数据库</translation>
    </message>
    <message>
        <source>Updating %1…</source>
        <translation>正在更新 %1…</translation>
    </message>
    <message>
        <source>A copy is saved first. If you cancel, the database isn’t changed.</source>
        <translation>会先保存一份副本。如果取消，数据库不会更改。</translation>
    </message>
    <message>
        <source>Step %1 of %2. If you cancel, the database isn’t changed.</source>
        <translation>第 %1 步，共 %2 步。如果取消，数据库不会更改。</translation>
    </message>
</context>
<context>
    <name>roost::UserImport</name>
    <message>
        <source>Spaces and control characters were removed from the username.</source>
        <translation>已去除用户名中的空白和控制字符。</translation>
    </message>
    <message numerus="yes">
        <source>The username is longer than %Ln character(s).</source>
        <translation>
            <numerusform>用户名超过 %Ln 个字符。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The email address is longer than %Ln character(s).</source>
        <translation>
            <numerusform>邮箱地址超过 %Ln 个字符。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“About me” is longer than %Ln character(s).</source>
        <translation>
            <numerusform>“个人简介”超过 %Ln 个字符。</numerusform>
        </translation>
    </message>
    <message>
        <source>Control characters were removed from “About me”.</source>
        <translation>已去除“个人简介”中的控制字符。</translation>
    </message>
    <message>
        <source>The time the user was last seen can’t be read; it was left out.</source>
        <translation>无法读取用户上次上线的时间，已略过。</translation>
    </message>
    <message>
        <source>Another user has the same email address, so this user was imported without one.</source>
        <translation>另一位用户的邮箱地址与此相同，因此导入此用户时未保留邮箱地址。</translation>
    </message>
    <message>
        <source>The user had no username and was named after their ID.</source>
        <translation>此用户没有用户名，已用其 ID 命名。</translation>
    </message>
    <message>
        <source>Invalid characters in the username were replaced with “�”.</source>
        <translation>用户名中的无效字符已替换为“�”。</translation>
    </message>
    <message>
        <source>Invalid characters in the email address were replaced with “�”.</source>
        <translation>邮箱地址中的无效字符已替换为“�”。</translation>
    </message>
    <message>
        <source>Invalid characters in “About me” were replaced with “�”.</source>
        <translation>“个人简介”中的无效字符已替换为“�”。</translation>
    </message>
    <message>
        <source>The username was taken, so the user was renamed.</source>
        <translation>用户名已被占用，因此此用户已改名。</translation>
    </message>
    <message>
        <source>“%1” is now “%2”.</source>
        <translation>“%1”现在是“%2”。</translation>
    </message>
    <message>
        <source>This archive was imported as another user before. Import it as that user again, or undo the earlier import first.</source>
        <translation>此存档之前已导入为另一位用户。请再次导入为该用户，或先撤销之前的导入。</translation>
    </message>
</context>
<context>
    <name>roost::UserMenuButton</name>
    <message>
        <source>More actions for @%1</source>
        <translation>@%1 的更多操作</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>取消隐藏</translation>
    </message>
    <message>
        <source>Mute for a Day</source>
        <translation>隐藏一天</translation>
    </message>
    <message>
        <source>Mute for a Week</source>
        <translation>隐藏一周</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>隐藏</translation>
    </message>
    <message>
        <source>Copy @%1</source>
        <translation>复制 @%1</translation>
    </message>
    <message>
        <source>Merge Into My Profile…</source>
        <translation>合并到我的个人资料…</translation>
    </message>
</context>
<context>
    <name>roost::Users</name>
    <message>
        <source>User %1 not found.</source>
        <translation>找不到用户 %1。</translation>
    </message>
</context>
<context>
    <name>roost::WelcomePage</name>
    <message>
        <source>Welcome</source>
        <translation>欢迎</translation>
    </message>
    <message>
        <source>Create a New Account</source>
        <translation>创建新账号</translation>
    </message>
    <message>
        <source>Create an Account</source>
        <translation>创建账号</translation>
    </message>
    <message>
        <source>Roost export</source>
        <translation>Roost 导出文件</translation>
    </message>
</context>
<context>
    <name>roost::WindowActions</name>
    <message>
        <source>&amp;New Post</source>
        <translation>新建帖子(&amp;N)</translation>
    </message>
    <message>
        <source>Explore the &amp;Sample Community</source>
        <translation>体验示例社区(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Leave the Sample Community</source>
        <translation>退出示例社区(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Undo “%1”</source>
        <translation>撤销“%1”(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>设置(&amp;S)…</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>后退(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>前进(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Go to User…</source>
        <translation>转到用户(&amp;G)…</translation>
    </message>
    <message>
        <source>&amp;Search Posts</source>
        <translation>搜索帖子(&amp;S)</translation>
    </message>
    <message>
        <source>N&amp;ext Row</source>
        <translation>下一项(&amp;E)</translation>
    </message>
    <message>
        <source>Previo&amp;us Row</source>
        <translation>上一项(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Newest Posts</source>
        <translation>最新帖子(&amp;N)</translation>
    </message>
    <message>
        <source>Go to &amp;Date…</source>
        <translation>转到日期(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Edit Profile…</source>
        <translation>编辑个人资料(&amp;E)…</translation>
    </message>
    <message>
        <source>Add A&amp;ccount…</source>
        <translation>添加账号(&amp;C)…</translation>
    </message>
    <message>
        <source>Sign &amp;Out</source>
        <translation>退出登录(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;System Default</source>
        <translation>跟随系统(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>Show &amp;Menu Bar</source>
        <translation>显示菜单栏(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Find a Command…</source>
        <translation>查找命令(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>键盘快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Report a Problem…</source>
        <translation>报告问题(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;About Roost</source>
        <translation>关于 Roost(&amp;A)</translation>
    </message>
    <message>
        <source>S&amp;witch Account</source>
        <translation>切换账号(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>外观(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>转到(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>账号(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Recover a Damaged Database…</source>
        <translation>恢复损坏的数据库(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Larger Text</source>
        <translation>放大文字(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Smaller Text</source>
        <translation>缩小文字(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Reset Text Size</source>
        <translation>重置文字大小(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Mark All Notifications as Read</source>
        <translation>将所有通知标为已读(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>导入(&amp;I)…</translation>
    </message>
    <message>
        <source>Import a &amp;Folder…</source>
        <translation>导入文件夹(&amp;F)…</translation>
    </message>
    <message>
        <source>I&amp;mport History…</source>
        <translation>导入历史(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
</context>
<context>
    <name>roost::XSource</name>
    <message>
        <source>The archive doesn’t say whose it is: account.js is missing in it. Download it again.</source>
        <translation>存档中未注明其所有者：缺少 account.js。请重新下载。</translation>
    </message>
    <message>
        <source>Private messages from X aren’t imported.</source>
        <translation>不会导入 X 的私信。</translation>
    </message>
    <message>
        <source>Roost doesn’t block people. Mute them instead.</source>
        <translation>Roost 没有屏蔽功能。请改用隐藏。</translation>
    </message>
    <message>
        <source>Only a few chosen people could read these posts.</source>
        <translation>这些帖子只有少数选定的人可以阅读。</translation>
    </message>
    <message>
        <source>The archive only has the numbers of followers’ accounts.</source>
        <translation>存档中只有关注者的账号编号。</translation>
    </message>
    <message>
        <source>This isn’t in the format of X: it has no ID.</source>
        <translation>这不是 X 格式的帖子：缺少编号。</translation>
    </message>
    <message>
        <source>No post belongs to these long texts.</source>
        <translation>没有与这些长文对应的帖子。</translation>
    </message>
    <message>
        <source>The file has no entries.</source>
        <translation>该文件没有条目。</translation>
    </message>
    <message>
        <source>The post was deleted on X.</source>
        <translation>该帖子已在 X 上删除。</translation>
    </message>
</context>
</TS>
