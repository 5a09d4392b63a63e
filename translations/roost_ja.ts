<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja">
<context>
    <name>About</name>
    <message>
        <source>About Roost</source>
        <translation>Roost について</translation>
    </message>
    <message>
        <source>A desktop microblog that stays on this computer. Nothing is sent or fetched.

Free software under the MIT license. Made with Qt, SQLite, ICU and libsodium.</source>
        <translation>このコンピューターの中だけで動くデスクトップ用マイクロブログです。データの送受信は一切行いません。

MIT ライセンスのフリーソフトウェアです。Qt、SQLite、ICU、libsodium を使用しています。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>AccountForm</name>
    <message>
        <source>This field is required.</source>
        <translation>この項目は必須です。</translation>
    </message>
    <message numerus="yes">
        <source>Use %Ln character(s) or fewer.</source>
        <translation>
            <numerusform>%Ln文字以内で入力してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter a valid email address, such as susan@example.com.</source>
        <translation>有効なメールアドレスを入力してください（例: susan@example.com）。</translation>
    </message>
    <message>
        <source>Please use a different username.</source>
        <translation>別のユーザー名を使用してください。</translation>
    </message>
    <message>
        <source>Please use a different email address.</source>
        <translation>別のメールアドレスを使用してください。</translation>
    </message>
    <message>
        <source>The passwords don’t match.</source>
        <translation>パスワードが一致しません。</translation>
    </message>
    <message>
        <source>Please use a different display name.</source>
        <translation>別の表示名を使用してください。</translation>
    </message>
    <message>
        <source>Use letters and digits, with “.”, “-” or “_” only between them.</source>
        <translation>文字と数字を使用してください。「.」「-」「_」は文字や数字の間でのみ使えます。</translation>
    </message>
    <message>
        <source>Don’t mix letters from different alphabets.</source>
        <translation>異なる言語の文字を混ぜないでください。</translation>
    </message>
</context>
<context>
    <name>Addresses</name>
    <message>
        <source>This link leads to a different address than it shows. Open it?</source>
        <translation>このリンクの実際の移動先は、表示されているアドレスと異なります。開きますか？</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>開く(&amp;O)</translation>
    </message>
    <message>
        <source>No application can open this address.</source>
        <translation>このアドレスを開けるアプリケーションがありません。</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
</context>
<context>
    <name>ArchiveFile</name>
    <message>
        <source>The archive is damaged or incomplete. Download it again.</source>
        <translation>アーカイブが破損しているか、不完全です。もう一度ダウンロードしてください。</translation>
    </message>
    <message>
        <source>%1 can’t be read. Check that you have permission to open it.</source>
        <translation>%1 を読み取れません。開く権限があることを確認してください。</translation>
    </message>
    <message>
        <source>The archive is far larger when unpacked. Roost didn’t open it.</source>
        <translation>展開後のサイズがアーカイブ自体に比べて大きすぎるため、受け付けませんでした。</translation>
    </message>
    <message>
        <source>The archive contains links to other files. Roost didn’t open it.</source>
        <translation>アーカイブにリンクが含まれているため、受け付けませんでした。</translation>
    </message>
    <message>
        <source>The archive contains file names that point outside it. Roost didn’t open it.</source>
        <translation>アーカイブの外を指す名前が含まれているため、受け付けませんでした。</translation>
    </message>
    <message>
        <source>The archive has a password. Unpack it and import the folder.</source>
        <translation>アーカイブがパスワードで保護されています。展開してから、フォルダーをインポートしてください。</translation>
    </message>
    <message>
        <source>A file in the archive is too large to be genuine. Roost didn’t open it.</source>
        <translation>アーカイブに、通常ではありえない大きさのファイルが含まれています。</translation>
    </message>
    <message>
        <source>The archive has more files than any such archive should have.</source>
        <translation>アーカイブに、通常ではありえない数のファイルが含まれています。</translation>
    </message>
    <message>
        <source>The folder contains links to other files. Roost didn’t open it.</source>
        <translation>フォルダーにリンクが含まれているため、受け付けませんでした。</translation>
    </message>
    <message>
        <source>A file is missing in the archive.</source>
        <translation>アーカイブに必要なファイルがありません。</translation>
    </message>
    <message>
        <source>The archive contains file names that can’t be genuine. Roost didn’t open it.</source>
        <translation>アーカイブに本物とは考えられないファイル名が含まれているため、開きませんでした。</translation>
    </message>
</context>
<context>
    <name>BackgroundJob</name>
    <message>
        <source>Checking usernames…</source>
        <translation>ユーザー名を確認中…</translation>
    </message>
    <message>
        <source>Preparing people search…</source>
        <translation>ユーザーの検索を準備中…</translation>
    </message>
    <message>
        <source>Updating the search index…</source>
        <translation>検索インデックスを更新中…</translation>
    </message>
    <message>
        <source>Looking for mentions…</source>
        <translation>メンションを検索中…</translation>
    </message>
</context>
<context>
    <name>BlueskySource</name>
    <message>
        <source>The repository has something else in place of this post.</source>
        <translation>リポジトリで、この投稿の場所に別のデータが入っています。</translation>
    </message>
    <message>
        <source>The repository is damaged or incomplete. Download it again.</source>
        <translation>リポジトリが破損しているか、不完全です。もう一度ダウンロードしてください。</translation>
    </message>
    <message>
        <source>The repository is too large to be genuine. Roost didn’t open it.</source>
        <translation>リポジトリが通常ではありえない大きさのため、受け付けませんでした。</translation>
    </message>
</context>
<context>
    <name>CarFile</name>
    <message>
        <source>This isn’t a Bluesky repository. Choose the .car file that Bluesky’s settings export.</source>
        <translation>これは Bluesky のリポジトリではありません。Bluesky の設定からエクスポートした .car ファイルを選択してください。</translation>
    </message>
    <message>
        <source>This file holds a server’s error message instead of a repository. Download it again.</source>
        <translation>このファイルには、リポジトリの代わりにサーバーのエラーメッセージが入っています。もう一度ダウンロードしてください。</translation>
    </message>
    <message>
        <source>This repository has a form that Roost can’t read. Look for a newer Roost.</source>
        <translation>このリポジトリの形式は Roost では読み取れません。より新しいバージョンの Roost がないか確認してください。</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>New post</source>
        <translation>新規投稿</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>投稿</translation>
    </message>
    <message>
        <source>Add pictures</source>
        <translation>画像を追加</translation>
    </message>
    <message>
        <source>Add Pictures…</source>
        <translation>画像を追加…</translation>
    </message>
</context>
<context>
    <name>ContentWarning</name>
    <message>
        <source>Adult content</source>
        <translation>成人向けの内容</translation>
    </message>
    <message>
        <source>Sexually suggestive</source>
        <translation>性的な表現</translation>
    </message>
    <message>
        <source>Nudity</source>
        <translation>ヌード</translation>
    </message>
    <message>
        <source>Graphic media</source>
        <translation>刺激の強い内容</translation>
    </message>
    <message>
        <source>Sensitive content</source>
        <translation>センシティブな内容</translation>
    </message>
</context>
<context>
    <name>ConversationText</name>
    <message numerus="yes">
        <source>Show %Ln more reply(ies)</source>
        <translation>
            <numerusform>ほかの返信 %Ln件を表示</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln reply(ies)</source>
        <translation>
            <numerusform>返信 %Ln件を表示</numerusform>
        </translation>
    </message>
    <message>
        <source>Show fewer replies</source>
        <translation>返信を折りたたむ</translation>
    </message>
    <message numerus="yes">
        <source>Continue conversation (%Ln reply(ies))</source>
        <extracomment>Opens a conversation of its own; the number is that of the replies in it.</extracomment>
        <translation>
            <numerusform>会話の続きを見る（返信 %Ln件）</numerusform>
        </translation>
    </message>
    <message>
        <source>This post was deleted</source>
        <translation>この投稿は削除されました</translation>
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
        <translation>この一覧は読み取れません。UTF-8 のカンマ区切り形式（CSV）で保存してください。</translation>
    </message>
    <message>
        <source>The list is incomplete. Download it again.</source>
        <translation>一覧が不完全です。もう一度ダウンロードしてください。</translation>
    </message>
</context>
<context>
    <name>DagValue</name>
    <message>
        <source>The repository is damaged or incomplete. Download it again.</source>
        <translation>リポジトリが破損しているか、不完全です。もう一度ダウンロードしてください。</translation>
    </message>
    <message>
        <source>The repository has a record that can’t be genuine. Roost didn’t open it.</source>
        <translation>リポジトリに、通常ではありえないレコードが含まれているため、受け付けませんでした。</translation>
    </message>
</context>
<context>
    <name>DatabaseRestore</name>
    <message>
        <source>An export can only be read into an empty database. Choose a new file.</source>
        <translation>エクスポートファイルは、空のデータベースにのみ読み込めます。新しいファイルを選択してください。</translation>
    </message>
    <message>
        <source>Reading the export was canceled. Nothing was changed.</source>
        <translation>エクスポートファイルの読み込みはキャンセルされました。何も変更されていません。</translation>
    </message>
</context>
<context>
    <name>EditProfileDialog</name>
    <message>
        <source>Edit profile</source>
        <translation>プロフィールを編集</translation>
    </message>
    <message>
        <source>Choose Picture…</source>
        <translation>画像を選択…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Remove picture</source>
        <translation>プロフィール画像を削除</translation>
    </message>
    <message>
        <source>Display name</source>
        <translation>表示名</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>ユーザー名</translation>
    </message>
    <message>
        <source>About me</source>
        <translation>自己紹介</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>メールアドレス</translation>
    </message>
    <message>
        <source>Change Password…</source>
        <translation>パスワードを変更…</translation>
    </message>
    <message>
        <source>Current password</source>
        <translation>現在のパスワード</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>新しいパスワード</translation>
    </message>
    <message>
        <source>Repeat new password</source>
        <translation>新しいパスワード（確認）</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
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
        <translation>このコンピューターの SQLite %1 には、Roost に必要な機能がありません。システムの SQLite パッケージ、またはより新しいバージョンをインストールしてください。</translation>
    </message>
    <message>
        <source>Qt’s SQLite driver is missing. Install it to open databases; on Debian and Ubuntu the package is libqt6sql6-sqlite.</source>
        <translation>Qt の SQLite ドライバーがありません。データベースを開くには、ドライバーをインストールしてください。Debian と Ubuntu では libqt6sql6-sqlite パッケージです。</translation>
    </message>
    <message>
        <source>Qt’s SQLite driver uses a different SQLite than Roost, which can damage databases. Install both from the same source.</source>
        <translation>Qt の SQLite ドライバーが Roost とは別の SQLite を使用しているため、データベースが破損するおそれがあります。両方を同じ入手元からインストールしてください。</translation>
    </message>
    <message>
        <source>SQLite %1 is too old. Update your system’s SQLite to %2 or later.</source>
        <translation>SQLite %1 は古すぎます。システムの SQLite を %2 以降に更新してください。</translation>
    </message>
    <message>
        <source>This SQLite was built without full-text search (FTS5), which Roost needs. Install your system’s SQLite package.</source>
        <translation>この SQLite には、Roost に必要な全文検索機能（FTS5）が含まれていません。システムの SQLite パッケージをインストールしてください。</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>The file can’t be opened. Check that it exists and that you have permission to open it.</source>
        <translation>ファイルを開けません。ファイルが存在し、開く権限があることを確認してください。</translation>
    </message>
    <message>
        <source>Everyone on this computer can change or replace this database. Move it to a folder of your own, or remove write permission for others from the file and its folder.</source>
        <translation>このデータベースは、このコンピューターの誰でも変更や置き換えができる状態です。自分のフォルダーに移動するか、ファイルとそのフォルダーに対するほかのユーザーの書き込み権限を外してください。</translation>
    </message>
    <message>
        <source>This file isn’t a database. Choose another file.</source>
        <translation>このファイルはデータベースではありません。別のファイルを選択してください。</translation>
    </message>
    <message>
        <source>This database belongs to another application. Choose another file.</source>
        <translation>このデータベースは別のアプリケーションのものです。別のファイルを選択してください。</translation>
    </message>
    <message>
        <source>This database was created by a newer version of Roost. Update Roost to open it.</source>
        <translation>このデータベースは、より新しいバージョンの Roost で作成されています。開くには Roost を更新してください。</translation>
    </message>
    <message>
        <source>This database or its folder is read-only. Make it writable, or copy it to a folder of your own.</source>
        <translation>このデータベースまたはそのフォルダーは読み取り専用です。書き込み可能にするか、自分のフォルダーにコピーしてください。</translation>
    </message>
    <message>
        <source>The disk is full and nothing was saved. Free up some space and try again.</source>
        <translation>ディスクの空き容量がないため、何も保存されませんでした。空き容量を増やしてから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Another program is using the database. Try again in a moment.</source>
        <translation>ほかのプログラムがデータベースを使用中です。しばらくしてから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>This database is open in another Roost window. Use that window, or close it first.</source>
        <translation>このデータベースは Roost の別のウィンドウで開かれています。そのウィンドウを使用するか、先に閉じてください。</translation>
    </message>
    <message>
        <source>You don’t have permission to do that.</source>
        <translation>この操作を行う権限がありません。</translation>
    </message>
    <message>
        <source>This no longer exists.</source>
        <translation>対象はすでに存在しません。</translation>
    </message>
    <message>
        <source>Something went wrong and nothing was changed. See the log for details.</source>
        <translation>問題が発生したため、何も変更されませんでした。詳しくはログを確認してください。</translation>
    </message>
    <message>
        <source>The database’s disk can’t be read or written, and nothing was changed. Check that the disk is connected and working, then try again.</source>
        <translation>データベースのあるディスクを読み書きできないため、何も変更されませんでした。ディスクの接続と状態を確認してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The database file was moved, deleted or replaced, so changes can’t be saved. Put it back, or save a copy.</source>
        <translation>データベースファイルが移動または削除されたか、別のファイルに置き換えられたため、変更を保存できません。ファイルを元の場所に戻すか、コピーを保存してください。</translation>
    </message>
    <message>
        <source>The database is damaged and part of it can’t be read. Recover what’s left, or restore it from a backup.</source>
        <translation>データベースが破損しており、一部を読み取れません。残っているデータを復旧するか、バックアップから復元してください。</translation>
    </message>
    <message>
        <source>This location doesn’t support safe file locking. Copy the database to a local disk and open it there.</source>
        <translation>この場所は安全なファイルロックに対応していません。データベースをローカルディスクにコピーして、そこで開いてください。</translation>
    </message>
    <message>
        <source>The update was canceled. The database wasn’t changed.</source>
        <translation>更新はキャンセルされました。データベースは変更されていません。</translation>
    </message>
    <message>
        <source>The name of this file or of one of its folders contains invalid characters (shown as �). Rename it, or choose another location.</source>
        <translation>このファイルまたは上位のフォルダーの名前に、無効な文字（� と表示）が含まれています。名前を変更するか、別の場所を選択してください。</translation>
    </message>
    <message>
        <source>This file has a second name (a hard link), and changes saved under one name can get lost under the other. Delete one of the names, or open a copy.</source>
        <translation>このファイルには別の名前（ハードリンク）があり、一方の名前で保存した変更が、もう一方の名前では失われることがあります。どちらかの名前を削除するか、コピーを開いてください。</translation>
    </message>
    <message>
        <source>This is a Microblog database. Import it into Roost instead: File ▸ Import…</source>
        <translation>これは Microblog データベースです。開く代わりに、Roost にインポートしてください: ファイル ▸ インポート…</translation>
    </message>
</context>
<context>
    <name>ExportArchive</name>
    <message>
        <source>There are more pictures than one export can hold.</source>
        <translation>画像の数が、1つのエクスポートファイルに含められる上限を超えています。</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>エクスポート</translation>
    </message>
    <message>
        <source>What do you want to export?</source>
        <translation>何をエクスポートしますか？</translation>
    </message>
    <message>
        <source>&amp;Everything of mine</source>
        <translation>自分のすべてのデータ(&amp;E)</translation>
    </message>
    <message>
        <source>Your posts, messages, drafts, saved posts, pictures, and whom you follow and mute, as a .zip file that Roost can read back.</source>
        <translation>自分の投稿、メッセージ、下書き、保存した投稿、画像、フォロー中とミュート中のユーザーを、Roost で再び読み込める .zip ファイルに保存します。</translation>
    </message>
    <message>
        <source>My posts as a &amp;web page</source>
        <translation>自分の投稿（Web ページ）(&amp;W)</translation>
    </message>
    <message>
        <source>One file with pictures, to read, print or send. It needs no other files.</source>
        <translation>画像を含む1つのファイルで、閲覧、印刷、送信に使えます。ほかのファイルは必要ありません。</translation>
    </message>
    <message>
        <source>This &amp;conversation as a web page</source>
        <translation>この会話（Web ページ）(&amp;C)</translation>
    </message>
    <message>
        <source>All posts of the conversation that is open now.</source>
        <translation>現在開いている会話のすべての投稿です。</translation>
    </message>
    <message>
        <source>My posts for &amp;Microblog</source>
        <translation>自分の投稿（Microblog 用）(&amp;M)</translation>
    </message>
    <message>
        <source>The file posts.json, as the Microblog web application makes it.</source>
        <translation>Web アプリケーションの Microblog が作成するものと同じ posts.json ファイルです。</translation>
    </message>
    <message>
        <source>People I &amp;follow</source>
        <translation>フォロー中のユーザー(&amp;F)</translation>
    </message>
    <message>
        <source>A .csv file that Mastodon can import.</source>
        <translation>Mastodon にインポートできる .csv ファイルです。</translation>
    </message>
    <message>
        <source>The whole &amp;database</source>
        <translation>データベース全体(&amp;D)</translation>
    </message>
    <message>
        <source>All accounts with their e-mail addresses, and everyone’s messages, as a .zip file. Passwords are left out.</source>
        <translation>すべてのアカウントとメールアドレス、全員のメッセージを .zip ファイルに保存します。パスワードは含まれません。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>エクスポート…</translation>
    </message>
</context>
<context>
    <name>ExportLines</name>
    <message>
        <source>The export is damaged: %1, line %2 makes no sense.</source>
        <translation>エクスポートファイルが破損しています: %1 の%2行目の内容が正しくありません。</translation>
    </message>
    <message>
        <source>A line in the export is too large to be genuine. Roost didn’t open it.</source>
        <translation>エクスポートファイルに、通常ではありえない大きさの行が含まれているため、受け付けませんでした。</translation>
    </message>
</context>
<context>
    <name>ExportRequest</name>
    <message>
        <source>The export would replace the database itself. Choose another file name.</source>
        <translation>エクスポートすると、データベース自体が上書きされます。別のファイル名を選択してください。</translation>
    </message>
</context>
<context>
    <name>GivenPictures</name>
    <message>
        <source>%1: %2</source>
        <extracomment>The name of a file that can&apos;t be added to a post, and why.</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>GoToDateDialog</name>
    <message>
        <source>Go to date</source>
        <translation>日付に移動</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>移動</translation>
    </message>
</context>
<context>
    <name>HeadlessStore</name>
    <message>
        <source>Updating the database for this version of Roost. Press Ctrl+C to cancel.</source>
        <translation>このバージョンの Roost に合わせてデータベースを更新しています。キャンセルするには Ctrl+C を押してください。</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>A list of follows needs a user who follows them. Create one first.</source>
        <translation>フォローリストをインポートするには、フォローする側のユーザーが必要です。先にユーザーを作成してください。</translation>
    </message>
    <message>
        <source>Choose the user who follows the people on this list.</source>
        <translation>このリストの人たちをフォローするユーザーを選択してください。</translation>
    </message>
    <message>
        <source>Only the owner of that account can import into it. Sign in to it first.</source>
        <translation>そのアカウントにインポートできるのは、所有者本人だけです。先にそのアカウントにログインしてください。</translation>
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
        <translation>%1（%2～%3）</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>Mastodon archive of Susan</comment>
        <translation>%2 さんの %1</translation>
    </message>
    <message>
        <source>Nothing in this file can be imported.</source>
        <translation>インポートできるものが含まれていません。</translation>
    </message>
    <message>
        <source>Larger pictures are scaled down to 2,048 pixels.</source>
        <translation>画像は一辺 2,048 ピクセル以内で保存されます。それより大きな元の画像は保存されません。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s) aren’t in the archive. Their descriptions are kept.</source>
        <translation>
            <numerusform>画像 %Ln枚がアーカイブに含まれていません。説明は保存されます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln video(s) and sound(s) become a line of text.</source>
        <translation>
            <numerusform>動画や音声 %Ln件は、それぞれ1行のテキストになります。</numerusform>
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
            <numerusform>投稿 %Ln件を除外: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <comment>%1: why</comment>
        <translation>除外: %1</translation>
    </message>
    <message>
        <source>Left out (%1): %2</source>
        <comment>%1: how many, %2: why</comment>
        <translation>除外（%1件）: %2</translation>
    </message>
    <message>
        <source>Found: %1.</source>
        <comment>5 posts and 3 users</comment>
        <translation>見つかったもの: %1。</translation>
    </message>
    <message>
        <source>All of it is already in Roost.</source>
        <translation>すべてすでに Roost にあります。</translation>
    </message>
    <message>
        <source>The database grows by about %1.</source>
        <translation>データベースは約 %1 大きくなります。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln post(s) could only be read by followers. Everyone who uses this database can read them here.</source>
        <translation>
            <numerusform>フォロワーだけが読めた投稿が %Ln件あります。ここでは、このデータベースを使う全員が読めます。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Imports</name>
    <message>
        <source>This import has already been undone.</source>
        <translation>このインポートはすでに元に戻されています。</translation>
    </message>
    <message>
        <source>Nothing from this import was left to remove.</source>
        <translation>削除するものは残っていませんでした。</translation>
    </message>
    <message>
        <source>Removed: %1.</source>
        <translation>削除: %1。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed detail(s) restored.</source>
        <translation>
            <numerusform>変更された値 %Ln件を元に戻しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln post(s) were kept because another import has them too.</source>
        <translation>
            <numerusform>投稿 %Ln件は、ほかのインポートにも含まれているため残ります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) were kept because they have other data here:</source>
        <translation>
            <numerusform>%Ln人のユーザーは、ほかのデータがここにあるため残ります:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln detail(s) were kept because they have been changed since.</source>
        <translation>
            <numerusform>値 %Ln件は、その後変更されたため残ります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign in to undo this import.</source>
        <translation>このインポートを元に戻すには、ログインしてください。</translation>
    </message>
    <message>
        <source>Only @%1 can undo this import.</source>
        <translation>このインポートを元に戻せるのは、@%1 さんだけです。</translation>
    </message>
    <message>
        <source>This import was made elsewhere and can’t be undone here.</source>
        <translation>このインポートは別の場所で行われたため、ここでは元に戻せません。</translation>
    </message>
</context>
<context>
    <name>JobCounts</name>
    <message numerus="yes">
        <source>%1 of %Ln post(s)</source>
        <translation>
            <numerusform>投稿 %1/%Ln件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln picture(s)</source>
        <translation>
            <numerusform>画像 %1/%Ln枚</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln item(s)</source>
        <translation>
            <numerusform>%1/%Ln件</numerusform>
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
        <translation>進行状況</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>レポート</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>JsonElements</name>
    <message>
        <source>A file in the archive is damaged or incomplete.</source>
        <translation>アーカイブに、破損しているか不完全なファイルがあります。</translation>
    </message>
    <message>
        <source>A file in the archive isn’t in the expected format. Roost didn’t open it.</source>
        <translation>アーカイブに、SNS の書き出す形式とは異なるファイルがあるため、受け付けませんでした。</translation>
    </message>
    <message>
        <source>A file in the archive is empty.</source>
        <translation>アーカイブ内のファイルが空です。</translation>
    </message>
</context>
<context>
    <name>JsonParser</name>
    <message>
        <source>A file in the archive is damaged.</source>
        <translation>アーカイブに破損したファイルがあります。</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>file</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>A desktop microblog.</source>
        <translation>デスクトップ用マイクロブログです。</translation>
    </message>
    <message>
        <source>Open this database instead of your own.</source>
        <translation>自分のデータベースの代わりに、このデータベースを開きます。</translation>
    </message>
    <message>
        <source>Same as giving the file name alone.</source>
        <translation>ファイル名だけを指定した場合と同じです。</translation>
    </message>
    <message>
        <source>Explore the sample community.</source>
        <translation>サンプルコミュニティを開きます。</translation>
    </message>
    <message>
        <source>Open the database even if everyone can write to it.</source>
        <translation>誰でも書き込めるデータベースであっても開きます。</translation>
    </message>
    <message>
        <source>Give only one database. See --help.</source>
        <translation>データベースは1つだけ指定してください。詳しくは --help を参照してください。</translation>
    </message>
    <message>
        <source>--sample opens a database of its own and can’t be combined with another. See --help.</source>
        <translation>--sample は専用のデータベースを開くため、ほかのデータベースと同時には指定できません。詳しくは --help を参照してください。</translation>
    </message>
    <message>
        <source>With --import: save the full report to this file.</source>
        <translation>--import と併用: レポート全体をこのファイルに保存します。</translation>
    </message>
    <message>
        <source>Set a new password for this user.</source>
        <translation>このユーザーの新しいパスワードを設定します。</translation>
    </message>
    <message>
        <source>user</source>
        <translation>ユーザー名</translation>
    </message>
    <message>
        <source>--report needs --import. See --help.</source>
        <translation>--report を使用するには --import が必要です。詳しくは --help を参照してください。</translation>
    </message>
    <message>
        <source>To save the full list, use --report FILE.</source>
        <translation>一覧全体を保存するには、「--report ファイル」を指定してください。</translation>
    </message>
    <message>
        <source>The password for %1 was changed. They are signed out everywhere.</source>
        <translation>%1 さんのパスワードを変更しました。すべてのセッションからログアウトされました。</translation>
    </message>
    <message>
        <source>Import a Microblog database or an archive without opening a window.</source>
        <translation>ウィンドウを開かずに、Microblog データベースまたはアーカイブをインポートします。</translation>
    </message>
    <message>
        <source>With --import: the user whose archive it is.</source>
        <translation>--import と併用: アーカイブの持ち主であるユーザーを指定します。</translation>
    </message>
    <message>
        <source>--into needs --import. See --help.</source>
        <translation>--into を使用するには --import が必要です。詳しくは --help を参照してください。</translation>
    </message>
    <message>
        <source>With a list: print this many rows at most.</source>
        <translation>一覧の出力時: 出力する行数の上限を指定します。</translation>
    </message>
    <message>
        <source>number</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>With a list: continue after the row with this “cursor”.</source>
        <translation>一覧の出力時: この「cursor」を持つ行の次から続けます。</translation>
    </message>
    <message>
        <source>With --search or --export: for this user.</source>
        <translation>--search または --export と併用: 対象のユーザーを指定します。</translation>
    </message>
    <message>
        <source>With --export: include password hashes of the whole database.</source>
        <translation>--export と併用: データベース全体のパスワードハッシュを含めます。</translation>
    </message>
    <message>
        <source>Print this user’s timeline as JSON, one post per line.</source>
        <translation>このユーザーのタイムラインを、1行に投稿1件の JSON で出力します。</translation>
    </message>
    <message>
        <source>Print this user’s posts as JSON, one per line.</source>
        <translation>このユーザーの投稿を、1行に1件の JSON で出力します。</translation>
    </message>
    <message>
        <source>Print the posts that a search finds as JSON, one per line.</source>
        <translation>検索で見つかった投稿を、1行に1件の JSON で出力します。</translation>
    </message>
    <message>
        <source>words</source>
        <translation>単語</translation>
    </message>
    <message>
        <source>Print all users as JSON, one per line.</source>
        <translation>すべてのユーザーを、1行に1人の JSON で出力します。</translation>
    </message>
    <message>
        <source>Export to this file: everything as .zip, posts as .html or .json, follows as .csv.</source>
        <translation>このファイルにエクスポートします: すべてのデータは .zip、投稿は .html または .json、フォローは .csv。</translation>
    </message>
    <message>
        <source>--%1 and --%2 can’t be combined. See --help.</source>
        <translation>--%1 と --%2 は同時に指定できません。詳しくは --help を参照してください。</translation>
    </message>
    <message>
        <source>--%1 needs --timeline, --posts, --search or --users. See --help.</source>
        <translation>--%1 を使用するには、--timeline、--posts、--search、--users のいずれかが必要です。詳しくは --help を参照してください。</translation>
    </message>
    <message>
        <source>--limit takes a number from 1 up. See --help.</source>
        <translation>--limit には1以上の数を指定してください。詳しくは --help を参照してください。</translation>
    </message>
    <message>
        <source>--user needs --search or --export. See --help.</source>
        <translation>--user を使用するには --search または --export が必要です。詳しくは --help を参照してください。</translation>
    </message>
    <message>
        <source>The name of an export ends in .zip, .html, .json or .csv. See --help.</source>
        <translation>エクスポート先のファイル名は、.zip、.html、.json、.csv のいずれかで終わる必要があります。詳しくは --help を参照してください。</translation>
    </message>
    <message>
        <source>--with-passwords needs --export to a .zip file of the whole database. See --help.</source>
        <translation>--with-passwords を使用するには、--export でデータベース全体を .zip ファイルにエクスポートする必要があります。詳しくは --help を参照してください。</translation>
    </message>
    <message>
        <source>This database doesn’t have exactly one user. Say whose with --user.</source>
        <translation>このデータベースのユーザーは1人だけではありません。--user で対象のユーザーを指定してください。</translation>
    </message>
    <message>
        <source>The export has no passwords, so nobody can sign in yet. Set one with --set-password.</source>
        <translation>エクスポートファイルにパスワードが含まれていないため、まだ誰もログインできません。--set-password でパスワードを設定してください。</translation>
    </message>
    <message>
        <source>With --import: posts, too, that were deleted where they were published.</source>
        <translation>--import と併用: 公開元で削除された投稿も含めます。</translation>
    </message>
    <message>
        <source>--with-deleted needs --import. See --help.</source>
        <translation>--with-deleted を使用するには --import が必要です。詳しくは --help を参照してください。</translation>
    </message>
</context>
<context>
    <name>MessageActions</name>
    <message>
        <source>Copy Text</source>
        <translation>テキストをコピー</translation>
    </message>
    <message>
        <source>Remove for Me</source>
        <translation>自分側から削除</translation>
    </message>
</context>
<context>
    <name>MessageTexts</name>
    <message>
        <source>Notes to yourself</source>
        <translation>自分用メモ</translation>
    </message>
    <message>
        <source>You: %1</source>
        <extracomment>The last message of a thread, written by the user themselves.</extracomment>
        <translation>あなた: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unread message(s)</source>
        <translation>
            <numerusform>未読メッセージ %Ln件</numerusform>
        </translation>
    </message>
    <message>
        <source>last: %1</source>
        <extracomment>The last message of a thread, as a screen reader says it.</extracomment>
        <translation>最新: %1</translation>
    </message>
    <message>
        <source>You</source>
        <translation>あなた</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <extracomment>A message as a screen reader says it: sender, time, text.</extracomment>
        <translation>%1、%2: %3</translation>
    </message>
    <message>
        <source>You to %1</source>
        <extracomment>Before a message that the user has sent to someone, as a screen reader says it.</extracomment>
        <translation>自分から %1 さんへ</translation>
    </message>
    <message>
        <source>%1 to you</source>
        <extracomment>Before a message that someone has sent to the user, as a screen reader says it.</extracomment>
        <translation>%1 さんから自分へ</translation>
    </message>
</context>
<context>
    <name>MicroblogImport</name>
    <message>
        <source>The import was canceled. Nothing was imported.</source>
        <translation>インポートはキャンセルされました。何もインポートされていません。</translation>
    </message>
</context>
<context>
    <name>MuteOperations</name>
    <message>
        <source>Posts by %1 no longer appear in your timeline.</source>
        <translation>%1 さんの投稿はタイムラインに表示されなくなりました。</translation>
    </message>
    <message>
        <source>Mute %1</source>
        <translation>%1 さんのミュート</translation>
    </message>
    <message>
        <source>%1 is no longer muted.</source>
        <translation>%1 さんのミュートを解除しました。</translation>
    </message>
    <message>
        <source>Unmute %1</source>
        <translation>%1 さんのミュート解除</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>ミュート中</translation>
    </message>
    <message>
        <source>Muted until %1</source>
        <translation>%1までミュート</translation>
    </message>
</context>
<context>
    <name>NoteDialog</name>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Why you saved this. Only you can see it.</source>
        <translation>この投稿を保存した理由です。自分だけに表示されます。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
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
        <translation>%1 さんにフォローされました</translation>
    </message>
    <message>
        <source>%1 and %2 followed you</source>
        <translation>%1 さんと %2 さんにフォローされました</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %2 other(s) followed you</source>
        <extracomment>%2 is how many others, such as &quot;3&quot; or &quot;99+&quot;.</extracomment>
        <translation>
            <numerusform>%1 さんとほか%2人にフォローされました</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 replied to you</source>
        <translation>%1 さんから返信がありました</translation>
    </message>
    <message numerus="yes">
        <source>%1 reply(s), the latest from %2</source>
        <extracomment>%1 is the number, such as &quot;3&quot; or &quot;99+&quot;, and %2 who wrote the latest.</extracomment>
        <translation>
            <numerusform>返信 %1件（最新: %2 さん）</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 mentioned you</source>
        <translation>%1 さんにメンションされました</translation>
    </message>
    <message numerus="yes">
        <source>%1 mention(s), the latest from %2</source>
        <extracomment>%1 is the number, such as &quot;3&quot; or &quot;99+&quot;, and %2 who wrote the latest.</extracomment>
        <translation>
            <numerusform>メンション %1件（最新: %2 さん）</numerusform>
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
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>New: %1</source>
        <extracomment>A notification that hasn&apos;t been read.</extracomment>
        <translation>新着: %1</translation>
    </message>
    <message>
        <source>Show Each</source>
        <translation>個別に表示</translation>
    </message>
</context>
<context>
    <name>OpenSource</name>
    <message>
        <source>Roost can’t import this. It reads Microblog databases, archives of Mastodon and X, repositories of Bluesky, and lists of follows.</source>
        <translation>これは Roost ではインポートできません。Roost で読み取れるのは、Microblog データベース、Mastodon と X のアーカイブ、Bluesky のリポジトリ、フォローリストです。</translation>
    </message>
</context>
<context>
    <name>OpenTrouble</name>
    <message>
        <source>&amp;Open Anyway</source>
        <translation>それでも開く(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Recover…</source>
        <translation>復旧(&amp;R)…</translation>
    </message>
</context>
<context>
    <name>PageTable</name>
    <message>
        <source>&amp;Home</source>
        <translation>ホーム(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;All Posts</source>
        <translation>すべての投稿(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;People</source>
        <translation>ユーザー(&amp;P)</translation>
    </message>
    <message>
        <source>P&amp;rofile</source>
        <translation>プロフィール(&amp;R)</translation>
    </message>
    <message>
        <source>No&amp;tifications</source>
        <translation>通知(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Messages</source>
        <translation>メッセージ(&amp;M)</translation>
    </message>
    <message>
        <source>Sa&amp;ved</source>
        <translation>保存済み(&amp;V)</translation>
    </message>
</context>
<context>
    <name>PasswordPrompt</name>
    <message>
        <source>No password was entered. Nothing was changed.</source>
        <translation>パスワードが入力されませんでした。何も変更されていません。</translation>
    </message>
    <message>
        <source>The password isn’t valid UTF-8. Nothing was changed.</source>
        <translation>パスワードが有効な UTF-8 ではありません。何も変更されていません。</translation>
    </message>
    <message>
        <source>New password for %1:</source>
        <translation>%1 さんの新しいパスワード:</translation>
    </message>
    <message>
        <source>Repeat the new password:</source>
        <translation>新しいパスワード（確認）:</translation>
    </message>
    <message>
        <source>The passwords don’t match. Nothing was changed.</source>
        <translation>パスワードが一致しません。何も変更されていません。</translation>
    </message>
    <message>
        <source>The password is too long. Nothing was changed.</source>
        <translation>パスワードが長すぎます。何も変更されていません。</translation>
    </message>
</context>
<context>
    <name>PeopleHeader</name>
    <message>
        <source>People</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Filter by name</source>
        <translation>名前で絞り込む</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>並べ替え</translation>
    </message>
</context>
<context>
    <name>PictureDrawing</name>
    <message>
        <source>This drawing is damaged or too complex. Choose another.</source>
        <translation>この図は破損しているか、複雑すぎます。別の画像を選択してください。</translation>
    </message>
</context>
<context>
    <name>PictureFile</name>
    <message>
        <source>This isn’t a readable file. Choose a picture.</source>
        <translation>このファイルは読み込めません。画像を選択してください。</translation>
    </message>
    <message>
        <source>The file can’t be opened. Check that you have permission to read it.</source>
        <translation>ファイルを開けません。読み取り権限があることを確認してください。</translation>
    </message>
    <message>
        <source>The picture is damaged and can’t be read. Choose another.</source>
        <translation>画像が破損しているため読み込めません。別の画像を選択してください。</translation>
    </message>
    <message>
        <source>The picture is too large. Choose one of 50 megapixels or less.</source>
        <translation>画像が大きすぎます。50メガピクセル以下の画像を選択してください。</translation>
    </message>
    <message>
        <source>Roost can’t read this picture. Choose a PNG, JPEG, WebP or SVG file.</source>
        <translation>この画像は Roost では読み込めません。PNG、JPEG、WebP、SVG のいずれかのファイルを選択してください。</translation>
    </message>
    <message>
        <source>WebP pictures can’t be read on this computer. Choose a PNG, JPEG or SVG file.</source>
        <translation>このコンピューターでは WebP 画像を読み込めません。PNG、JPEG、SVG のいずれかのファイルを選択してください。</translation>
    </message>
    <message>
        <source>The file is too large. Choose one of %1 MB or less.</source>
        <translation>ファイルが大きすぎます。%1 MB 以下のファイルを選択してください。</translation>
    </message>
</context>
<context>
    <name>PostActions</name>
    <message>
        <source>Copy Text</source>
        <translation>テキストをコピー</translation>
    </message>
    <message>
        <source>Show More or Less</source>
        <translation>続きを表示／折りたたむ</translation>
    </message>
    <message>
        <source>Delete Post</source>
        <translation>投稿を削除</translation>
    </message>
    <message>
        <source>Open Conversation</source>
        <translation>会話を開く</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>返信</translation>
    </message>
    <message>
        <source>Save or Unsave Post</source>
        <translation>投稿を保存／保存を解除</translation>
    </message>
    <message>
        <source>Remove from Saved</source>
        <translation>保存を解除</translation>
    </message>
    <message>
        <source>Save Post</source>
        <translation>投稿を保存</translation>
    </message>
    <message>
        <source>View Pictures</source>
        <translation>画像を表示</translation>
    </message>
    <message>
        <source>View Picture</source>
        <translation>画像を表示</translation>
    </message>
    <message>
        <source>Open Original</source>
        <translation>元の投稿を開く</translation>
    </message>
    <message>
        <source>Copy Link to Original</source>
        <translation>元の投稿へのリンクをコピー</translation>
    </message>
</context>
<context>
    <name>PostDelegate</name>
    <message>
        <source>Delete Post</source>
        <translation>投稿を削除</translation>
    </message>
    <message>
        <source>Remove from Saved</source>
        <translation>保存を解除</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>返信</translation>
    </message>
</context>
<context>
    <name>PostPictureFile</name>
    <message>
        <source>Roost can’t read this picture. Choose a JPEG, PNG, GIF or WebP file.</source>
        <translation>この画像は Roost では読み込めません。JPEG、PNG、GIF、WebP のいずれかのファイルを選択してください。</translation>
    </message>
    <message>
        <source>%1 pictures can’t be read on this computer. Choose a JPEG or PNG file.</source>
        <translation>このコンピューターでは %1 画像を読み込めません。JPEG または PNG ファイルを選択してください。</translation>
    </message>
</context>
<context>
    <name>PostRowLayout</name>
    <message>
        <source>Show More</source>
        <translation>続きを表示</translation>
    </message>
    <message>
        <source>Show Less</source>
        <translation>折りたたむ</translation>
    </message>
    <message>
        <source>Only the beginning is shown. Use “Copy Text” to get all of it.</source>
        <translation>冒頭のみを表示しています。全文は「テキストをコピー」で取得できます。</translation>
    </message>
    <message>
        <source>Show Post</source>
        <translation>投稿を表示</translation>
    </message>
    <message>
        <source>Hide Post</source>
        <translation>投稿を隠す</translation>
    </message>
    <message>
        <source>Show Post · %1</source>
        <comment>Show Post · 2 pictures</comment>
        <translation>投稿を表示 · %1</translation>
    </message>
</context>
<context>
    <name>ProfileHeader</name>
    <message>
        <source>Edit Profile</source>
        <translation>プロフィールを編集</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>ミュート解除</translation>
    </message>
</context>
<context>
    <name>ProfilePicture</name>
    <message>
        <source>Roost can’t read this picture.</source>
        <translation>この画像は Roost では読み込めません。</translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>Nothing in this file can be recovered.</source>
        <translation>このファイルには、復旧できるデータがありません。</translation>
    </message>
    <message>
        <source>The recovery was canceled. Nothing was changed.</source>
        <translation>復旧はキャンセルされました。何も変更されていません。</translation>
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
        <translation>今</translation>
    </message>
    <message numerus="yes">
        <source>%Ln min</source>
        <translation>
            <numerusform>%Ln分前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln h</source>
        <translation>
            <numerusform>%Ln時間前</numerusform>
        </translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨日</translation>
    </message>
    <message numerus="yes">
        <source>%Ln d</source>
        <translation>
            <numerusform>%Ln日前</numerusform>
        </translation>
    </message>
    <message>
        <source>just now</source>
        <translation>たった今</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) ago</source>
        <translation>
            <numerusform>%Ln分前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s) ago</source>
        <translation>
            <numerusform>%Ln時間前</numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>昨日</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <translation>
            <numerusform>%Ln日前</numerusform>
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
        <translation>紀元前%1</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln min</source>
        <extracomment>How long until the time of a post that is dated in the future; minutes.</extracomment>
        <translation>
            <numerusform>%Ln分後</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln h</source>
        <extracomment>How long until the time of a post that is dated in the future; hours.</extracomment>
        <translation>
            <numerusform>%Ln時間後</numerusform>
        </translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>明日</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln d</source>
        <extracomment>How long until the time of a post that is dated in the future; days.</extracomment>
        <translation>
            <numerusform>%Ln日後</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln minute(s)</source>
        <translation>
            <numerusform>%Ln分後</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln hour(s)</source>
        <translation>
            <numerusform>%Ln時間後</numerusform>
        </translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>明日</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln day(s)</source>
        <translation>
            <numerusform>%Ln日後</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Report a problem</source>
        <translation>問題を報告</translation>
    </message>
    <message>
        <source>This report helps find out what went wrong. It contains no posts, names or passwords, and nothing is sent. Copy it, then add what you did and what you expected.</source>
        <translation>このレポートは、問題の原因を調べるのに役立ちます。投稿、名前、パスワードは含まれず、どこにも送信されません。コピーして、行った操作と期待した結果を書き添えてください。</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>レポート</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>コピーしました。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
</context>
<context>
    <name>ReportLines</name>
    <message>
        <source>The report can’t be saved: %1</source>
        <translation>レポートを保存できません: %1</translation>
    </message>
    <message>
        <source>… and more that didn’t fit on the disk</source>
        <translation>…以降は、ディスクの空き容量が足りないため保存できませんでした</translation>
    </message>
</context>
<context>
    <name>SavedImport</name>
    <message>
        <source>The entry has no address, or nobody saved it.</source>
        <translation>アドレスがないか、保存したユーザーがいません。</translation>
    </message>
    <message>
        <source>One of the two users isn’t in the imported data.</source>
        <translation>インポートするデータに、2人のユーザーのうち一方が含まれていません。</translation>
    </message>
</context>
<context>
    <name>SavedOperations</name>
    <message>
        <source>The post was saved.</source>
        <translation>投稿を保存しました。</translation>
    </message>
    <message>
        <source>Save Post</source>
        <translation>投稿の保存</translation>
    </message>
    <message>
        <source>The post is no longer saved.</source>
        <translation>投稿の保存を解除しました。</translation>
    </message>
    <message>
        <source>Remove from Saved</source>
        <translation>保存の解除</translation>
    </message>
    <message>
        <source>The note was removed.</source>
        <translation>メモを削除しました。</translation>
    </message>
    <message>
        <source>The note was saved.</source>
        <translation>メモを保存しました。</translation>
    </message>
    <message>
        <source>Edit Note</source>
        <translation>メモの編集</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>“%1” has no letters or digits to search for.</source>
        <translation>「%1」には検索できる文字や数字がありません。</translation>
    </message>
    <message>
        <source>No user is named @%1.</source>
        <translation>@%1 というユーザーはいません。</translation>
    </message>
    <message>
        <source>The start date %1 is after the end date %2.</source>
        <translation>開始日 %1 が終了日 %2 より後になっています。</translation>
    </message>
    <message>
        <source>Add a word, or from: and a username, to search between these dates.</source>
        <translation>この期間の投稿を検索するには、単語または「from:ユーザー名」を追加してください。</translation>
    </message>
    <message>
        <source>The closing quotation mark is missing, so “%1” is searched as one phrase.</source>
        <translation>閉じる引用符がないため、「%1」を1つの語句として検索します。</translation>
    </message>
    <message>
        <source>Type the start of a word before “*”, such as gard*.</source>
        <translation>「*」の前に単語の先頭部分を入力してください（例: ガーデ*）。</translation>
    </message>
    <message>
        <source>Type a tag after “#”, such as #garden.</source>
        <translation>「#」の後にタグを入力してください（例: #ガーデニング）。</translation>
    </message>
    <message>
        <source>Type a username after “@”, such as @susan.</source>
        <translation>「@」の後にユーザー名を入力してください（例: @susan）。</translation>
    </message>
    <message>
        <source>Type a date after “%1:”, such as %1:2024-01-31.</source>
        <translation>「%1:」の後に日付を入力してください（例: %1:2024-01-31）。</translation>
    </message>
    <message>
        <source>“%1” isn’t a date. Type it like %2:2024-01-31.</source>
        <translation>「%1」は日付ではありません。%2:2024-01-31 のように入力してください。</translation>
    </message>
    <message>
        <source>Add a word to search for. Words after “-” are only excluded.</source>
        <translation>検索する単語を追加してください。「-」の後の単語は、除外にのみ使われます。</translation>
    </message>
    <message>
        <source>Type a word to exclude right after “-”, such as -garden.</source>
        <translation>「-」のすぐ後に、除外する単語を入力してください（例: -ガーデニング）。</translation>
    </message>
    <message>
        <source>Type an exact phrase between the quotation marks.</source>
        <translation>引用符の間に、完全に一致させる語句を入力してください。</translation>
    </message>
    <message>
        <source>Type a username after “%1:”, such as %1:susan.</source>
        <translation>「%1:」の後にユーザー名を入力してください（例: %1:susan）。</translation>
    </message>
    <message>
        <source>Type %1:%2.</source>
        <translation>%1:%2 と入力してください。</translation>
    </message>
    <message>
        <source>Only “%2” can follow “%1:”. Type %1:%2.</source>
        <translation>「%1:」の後に指定できるのは「%2」だけです。%1:%2 と入力してください。</translation>
    </message>
    <message>
        <source>Type in:saved or in:messages.</source>
        <translation>in:saved または in:messages と入力してください。</translation>
    </message>
    <message>
        <source>Only “saved” or “messages” can follow “in:”.</source>
        <translation>「in:」の後に指定できるのは「saved」か「messages」だけです。</translation>
    </message>
    <message>
        <source>“%1” has no effect, since posts never include private messages.</source>
        <translation>投稿に非公開メッセージが含まれることはないため、「%1」は無視されます。</translation>
    </message>
    <message>
        <source>“%1” is for posts and has no effect with in:messages.</source>
        <translation>「%1」は投稿用のため、in:messages と一緒に指定しても無視されます。</translation>
    </message>
</context>
<context>
    <name>SearchHeader</name>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Search posts</source>
        <translation>投稿を検索</translation>
    </message>
</context>
<context>
    <name>SignInDelay</name>
    <message numerus="yes">
        <source>Too many failed attempts. Try again in %Ln minute(s).</source>
        <translation>
            <numerusform>ログインの失敗回数が多すぎます。%Ln分後にもう一度お試しください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too many failed attempts. Try again in %Ln second(s).</source>
        <translation>
            <numerusform>ログインの失敗回数が多すぎます。%Ln秒後にもう一度お試しください。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Sign in</source>
        <translation>ログイン</translation>
    </message>
    <message>
        <source>Sign In</source>
        <translation>ログイン</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>ユーザー名</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Stay signed in</source>
        <translation>ログインしたままにする</translation>
    </message>
    <message>
        <source>New here? Create an account</source>
        <translation>初めての方はアカウントを作成</translation>
    </message>
</context>
<context>
    <name>SignUpPage</name>
    <message>
        <source>Create an account</source>
        <translation>アカウントを作成</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>ユーザー名</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>メールアドレス</translation>
    </message>
    <message>
        <source>susan@example.com</source>
        <translation>susan@example.com</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Repeat password</source>
        <translation>パスワード（確認）</translation>
    </message>
    <message>
        <source>Stay signed in</source>
        <translation>ログインしたままにする</translation>
    </message>
    <message>
        <source>Create Account</source>
        <translation>アカウントを作成</translation>
    </message>
    <message>
        <source>Already have an account? Sign in</source>
        <translation>アカウントをお持ちの方はログイン</translation>
    </message>
</context>
<context>
    <name>SourceKind</name>
    <message>
        <source>Microblog database</source>
        <translation>Microblog データベース</translation>
    </message>
    <message>
        <source>Mastodon archive</source>
        <translation>Mastodon アーカイブ</translation>
    </message>
    <message>
        <source>X archive</source>
        <translation>X アーカイブ</translation>
    </message>
    <message>
        <source>Bluesky repository</source>
        <translation>Bluesky リポジトリ</translation>
    </message>
    <message>
        <source>List of follows</source>
        <translation>フォローリスト</translation>
    </message>
</context>
<context>
    <name>SpokenText</name>
    <message numerus="yes">
        <source>%1 follower(s)</source>
        <translation>
            <numerusform>フォロワー %1人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 following</source>
        <translation>
            <numerusform>フォロー中 %1人</numerusform>
        </translation>
    </message>
    <message>
        <source>Followed by %1</source>
        <translation>%1 さんがフ⁠ォ⁠ロ⁠ー⁠中</translation>
    </message>
    <message>
        <source>Followed by %1 and %2</source>
        <translation>%1 さんと %2 さんがフ⁠ォ⁠ロ⁠ー⁠中</translation>
    </message>
    <message>
        <source>Followed by %1 and many others you follow</source>
        <translation>%1 さんと、あなたがフォローしているほかの多くのユーザーがフ⁠ォ⁠ロ⁠ー⁠中</translation>
    </message>
    <message numerus="yes">
        <source>Followed by %1 and %Ln other(s) you follow</source>
        <translation>
            <numerusform>%1 さんと、あなたがフォローしているほかの%Ln人がフ⁠ォ⁠ロ⁠ー⁠中</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <extracomment>A post as a screen reader says it: author, time, text.</extracomment>
        <translation>%1、%2: %3</translation>
    </message>
    <message>
        <source>%1 – shown in part</source>
        <extracomment>A long post as a screen reader says it; more of it can be shown.</extracomment>
        <translation>%1 – 一部のみ表示</translation>
    </message>
    <message>
        <source>you follow them</source>
        <translation>フォロー中</translation>
    </message>
    <message>
        <source>follows you</source>
        <translation>フォローされています</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Between what is said of a user: name, followers, whether they follow.</extracomment>
        <translation>、</translation>
    </message>
    <message numerus="yes">
        <source>%1 reply(s)</source>
        <translation>
            <numerusform>返信 %1件</numerusform>
        </translation>
    </message>
    <message>
        <source>Replying to a deleted account</source>
        <translation>削除されたアカウントへの返信</translation>
    </message>
    <message>
        <source>Replying to %1</source>
        <translation>%1 さんへの返信</translation>
    </message>
    <message>
        <source>%1, %2. %3: %4</source>
        <extracomment>A reply as a screen reader says it: author, time, &quot;Replying to Susan&quot;, text.</extracomment>
        <translation>%1、%2。%3: %4</translation>
    </message>
    <message>
        <source>%1 – saved, with the note: %2</source>
        <extracomment>A post that the user has saved, as a screen reader says it, and their note.</extracomment>
        <translation>%1 – 保存済み、メモ: %2</translation>
    </message>
    <message>
        <source>%1 – saved</source>
        <translation>%1 – 保存済み</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>A post as a screen reader says it, and &quot;3 replies&quot;.</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 more picture(s)</source>
        <translation>
            <numerusform>ほかに画像 %1枚</numerusform>
        </translation>
    </message>
    <message>
        <source>. </source>
        <extracomment>Between a post&apos;s text and its pictures, as a screen reader says them.</extracomment>
        <translation>。</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Picture: %1</source>
        <translation>画像: %1</translation>
    </message>
    <message>
        <source>Missing picture</source>
        <translation>見つからない画像</translation>
    </message>
    <message>
        <source>Missing picture: %1</source>
        <translation>見つからない画像: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 more missing picture(s)</source>
        <translation>
            <numerusform>ほかに見つからない画像 %1枚</numerusform>
        </translation>
    </message>
    <message>
        <source>Content warning: %1</source>
        <translation>閲覧注意: %1</translation>
    </message>
    <message>
        <source>Content warning</source>
        <translation>閲覧注意</translation>
    </message>
    <message>
        <source>Reposted from %1</source>
        <translation>%1 さんの投稿をリポスト</translation>
    </message>
    <message>
        <source>For followers only</source>
        <translation>フォロワー限定</translation>
    </message>
    <message>
        <source>Unlisted</source>
        <translation>未収載</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>編集済み</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>what is special about a post, and its text</comment>
        <translation>%1。%2</translation>
    </message>
    <message numerus="yes">
        <source>%1 picture(s)</source>
        <translation>
            <numerusform>画像 %1枚</numerusform>
        </translation>
    </message>
    <message>
        <source>A picture</source>
        <translation>画像 1枚</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>example.com: what a saved link says</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>UserActions</name>
    <message>
        <source>Open Profile</source>
        <translation>プロフィールを開く</translation>
    </message>
    <message>
        <source>Show Profile Card</source>
        <translation>プロフィールカードを表示</translation>
    </message>
    <message>
        <source>Follow or Unfollow</source>
        <translation>フォロー／フォロー解除</translation>
    </message>
    <message>
        <source>Copy @Name</source>
        <translation>@名前 をコピー</translation>
    </message>
    <message>
        <source>Copy @%1</source>
        <translation>@%1 をコピー</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>メッセージを送る</translation>
    </message>
    <message>
        <source>Message %1</source>
        <translation>%1 さんにメッセージを送る</translation>
    </message>
    <message>
        <source>Mute for a Day</source>
        <translation>1日間ミュート</translation>
    </message>
    <message>
        <source>Mute @%1 for a Day</source>
        <translation>@%1 さんを1日間ミュート</translation>
    </message>
    <message>
        <source>Mute for a Week</source>
        <translation>1週間ミュート</translation>
    </message>
    <message>
        <source>Mute @%1 for a Week</source>
        <translation>@%1 さんを1週間ミュート</translation>
    </message>
    <message>
        <source>Mute or Unmute</source>
        <translation>ミュート／ミュート解除</translation>
    </message>
    <message>
        <source>Unmute @%1</source>
        <translation>@%1 さんのミュートを解除</translation>
    </message>
    <message>
        <source>Mute @%1</source>
        <translation>@%1 さんをミュート</translation>
    </message>
    <message>
        <source>Merge Into My Profile…</source>
        <translation>自分のプロフィールに統合…</translation>
    </message>
    <message>
        <source>Merge @%1 Into My Profile…</source>
        <translation>@%1 さんを自分のプロフィールに統合…</translation>
    </message>
</context>
<context>
    <name>UserDelegate</name>
    <message>
        <source>%1 · hasn’t posted yet</source>
        <translation>%1 · まだ投稿なし</translation>
    </message>
    <message>
        <source>%1 · posted %2</source>
        <translation>%1 · 最終投稿: %2</translation>
    </message>
    <message>
        <source>%1 · latest post %2</source>
        <extracomment>Followers, and when the latest post is dated, which is in the future.</extracomment>
        <translation>%1 · 最新の投稿: %2</translation>
    </message>
</context>
<context>
    <name>UserMerges</name>
    <message>
        <source>You can’t merge a profile into itself.</source>
        <translation>同じプロフィールどうしは統合できません。</translation>
    </message>
    <message>
        <source>This profile no longer exists.</source>
        <translation>このプロフィールはすでに存在しません。</translation>
    </message>
    <message>
        <source>Only a profile that nobody can sign in to can be merged, and this one has a password.</source>
        <translation>統合できるのは、誰もログインできないプロフィールだけです。このプロフィールにはパスワードが設定されています。</translation>
    </message>
</context>
<context>
    <name>UserRowLayout</name>
    <message>
        <source>Mutual</source>
        <translation>相互フォロー</translation>
    </message>
    <message>
        <source>Follows you</source>
        <translation>フォローされています</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Welcome to Roost</source>
        <translation>Roost へようこそ</translation>
    </message>
    <message>
        <source>A microblog that stays on this computer. Everything you write is in a single file you own.</source>
        <translation>このコンピューターの中だけで動くマイクロブログです。書いたものはすべて、手元の1つのファイルに保存されます。</translation>
    </message>
    <message>
        <source>Create an Account</source>
        <translation>アカウントを作成</translation>
    </message>
    <message>
        <source>Explore the Sample Community</source>
        <translation>サンプルコミュニティを見る</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>インポート…</translation>
    </message>
</context>
<context>
    <name>XSource</name>
    <message>
        <source>The archive has more long posts than any such archive should have.</source>
        <translation>アーカイブに、通常ではありえない数の長文投稿が含まれています。</translation>
    </message>
    <message>
        <source>The archive follows more people than any such archive should.</source>
        <translation>アーカイブに、通常ではありえない数のフォローが含まれています。</translation>
    </message>
</context>
<context>
    <name>roost::AccountButton</name>
    <message>
        <source>Account of %1</source>
        <translation>%1 さんのアカウント</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln new in other accounts</source>
        <extracomment>%1 is &quot;Account of Susan&quot;.</extracomment>
        <translation>
            <numerusform>%1、ほかのアカウントに新着 %Ln件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>roost::AccountSwitcher</name>
    <message>
        <source>You’re still signed in.</source>
        <translation>まだログインしたままです。</translation>
    </message>
    <message>
        <source>Go Back</source>
        <translation>戻る</translation>
    </message>
    <message numerus="yes">
        <source>%1 – %2 new</source>
        <extracomment>An account in the menu, and how many new notifications and messages it has.</extracomment>
        <translation>
            <numerusform>%1 – 新着 %2件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>roost::Accounts</name>
    <message>
        <source>Invalid username or password</source>
        <translation>ユーザー名またはパスワードが正しくありません</translation>
    </message>
    <message>
        <source>The current password is wrong.</source>
        <translation>現在のパスワードが正しくありません。</translation>
    </message>
    <message>
        <source>Some imported accounts need a new password first. Set one in a terminal: roost FILE --set-password USER</source>
        <translation>インポートしたアカウントの一部は、新しいパスワードの設定が必要です。ターミナルで設定してください: roost ファイル --set-password ユーザー名</translation>
    </message>
</context>
<context>
    <name>roost::ActionRegistry</name>
    <message>
        <source>&amp;Selection</source>
        <translation>選択項目(&amp;S)</translation>
    </message>
</context>
<context>
    <name>roost::AllPostsPage</name>
    <message>
        <source>All posts</source>
        <translation>すべての投稿</translation>
    </message>
    <message>
        <source>No posts yet</source>
        <translation>まだ投稿がありません</translation>
    </message>
    <message>
        <source>Write the first post on your home page.</source>
        <translation>ホームで最初の投稿をしてみましょう。</translation>
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
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Text size in percent</source>
        <translation>文字サイズ（パーセント）</translation>
    </message>
    <message>
        <source>Default size</source>
        <translation>標準サイズ</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>A text size in percent.</extracomment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation>文字サイズ(&amp;T)</translation>
    </message>
    <message>
        <source>Applies to all text in Roost, independent of the system’s text size.</source>
        <translation>システムの文字サイズとは別に、Roost のすべての文字に適用されます。</translation>
    </message>
</context>
<context>
    <name>roost::Aside</name>
    <message>
        <source>Profile and suggestions</source>
        <translation>プロフィールとおすすめユーザー</translation>
    </message>
    <message>
        <source>Suggested for you</source>
        <translation>おすすめユーザー</translation>
    </message>
</context>
<context>
    <name>roost::Avatar</name>
    <message>
        <source>Profile of %1</source>
        <translation>%1 さんのプロフィール</translation>
    </message>
</context>
<context>
    <name>roost::BlueskySource</name>
    <message>
        <source>“%1” isn’t a Bluesky handle. Enter one like susan.bsky.social.</source>
        <translation>「%1」は Bluesky のハンドルではありません。susan.bsky.social のように入力してください。</translation>
    </message>
    <message>
        <source>This repository has a form that Roost can’t read. Look for a newer Roost.</source>
        <translation>このリポジトリの形式は Roost では読み取れません。より新しいバージョンの Roost がないか確認してください。</translation>
    </message>
    <message numerus="yes">
        <source>Roost has no blocks (%Ln record(s)).</source>
        <translation>
            <numerusform>Roost にはブロック機能がありません（レコード %Ln件）。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Roost has no lists (%Ln record(s)).</source>
        <translation>
            <numerusform>Roost にはリスト機能がありません（レコード %Ln件）。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Roost has nothing of this kind (%Ln record(s)).</source>
        <translation>
            <numerusform>Roost にはこの種類のデータに対応する機能がありません（レコード %Ln件）。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It isn’t known who was followed (%Ln record(s)).</source>
        <translation>
            <numerusform>フォロー先が不明です（レコード %Ln件）。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It isn’t known what was liked (%Ln record(s)).</source>
        <translation>
            <numerusform>「いいね」の対象が不明です（レコード %Ln件）。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>roost::BusNotices</name>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
</context>
<context>
    <name>roost::CommandPalette</name>
    <message>
        <source>No matching commands</source>
        <translation>一致するコマンドはありません</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>コマンドを検索</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>何をしますか？</translation>
    </message>
</context>
<context>
    <name>roost::Composer</name>
    <message>
        <source>Post (%1)</source>
        <translation>投稿（%1）</translation>
    </message>
    <message>
        <source>What’s new, %1?</source>
        <translation>%1 さん、今なにしてる？</translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s) too long</source>
        <translation>
            <numerusform>%Ln文字超過しています</numerusform>
        </translation>
    </message>
    <message>
        <source>Write something first</source>
        <translation>本文を入力してください</translation>
    </message>
    <message>
        <source>Waiting for the database</source>
        <translation>データベースを待っています</translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s) left</source>
        <translation>
            <numerusform>残り%Ln文字</numerusform>
        </translation>
    </message>
    <message>
        <source>Send</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>Write your reply…</source>
        <translation>返信を入力…</translation>
    </message>
    <message>
        <source>Reply to %1</source>
        <translation>%1 さんに返信</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>返信</translation>
    </message>
    <message>
        <source>Send (%1)</source>
        <translation>送信（%1）</translation>
    </message>
    <message>
        <source>Reply (%1)</source>
        <translation>返信（%1）</translation>
    </message>
    <message>
        <source>Add Pictures</source>
        <translation>画像を追加</translation>
    </message>
    <message>
        <source>Pictures (%1)</source>
        <translation>画像 (%1)</translation>
    </message>
    <message numerus="yes">
        <source>A picture’s description is %Ln character(s) too long</source>
        <translation>
            <numerusform>画像の説明が%Ln文字超過しています</numerusform>
        </translation>
    </message>
    <message>
        <source>The pictures are still being read</source>
        <translation>画像を読み込んでいます</translation>
    </message>
</context>
<context>
    <name>roost::ComposerPanel</name>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Close (%1)</source>
        <translation>閉じる（%1）</translation>
    </message>
    <message>
        <source>Replying to %1</source>
        <translation>%1 さんへの返信</translation>
    </message>
    <message>
        <source>New post</source>
        <translation>新規投稿</translation>
    </message>
</context>
<context>
    <name>roost::ConversationPage</name>
    <message>
        <source>Conversation</source>
        <translation>会話</translation>
    </message>
    <message>
        <source>Go Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>See All Posts</source>
        <translation>すべての投稿を見る</translation>
    </message>
    <message>
        <source>This post was deleted</source>
        <translation>この投稿は削除されました</translation>
    </message>
</context>
<context>
    <name>roost::ConversationRows</name>
    <message>
        <source>Show More or Fewer Replies</source>
        <translation>返信をさらに表示／折りたたむ</translation>
    </message>
    <message>
        <source>Show More Replies</source>
        <translation>返信をさらに表示</translation>
    </message>
    <message>
        <source>Show Fewer Replies</source>
        <translation>返信を折りたたむ</translation>
    </message>
    <message>
        <source>Continue Conversation</source>
        <translation>会話の続きを見る</translation>
    </message>
    <message>
        <source>Opened post. %1</source>
        <extracomment>The post of which the conversation is shown, as a screen reader says it.</extracomment>
        <translation>開いた投稿。%1</translation>
    </message>
    <message>
        <source>Reply to %1, level %2. %3</source>
        <extracomment>A reply in a conversation, as a screen reader says it; its level is 1 for replies to the opened post.</extracomment>
        <translation>%1 さんへの返信、レベル%2。%3</translation>
    </message>
</context>
<context>
    <name>roost::CopyDialog</name>
    <message>
        <source>Save a copy</source>
        <translation>コピーを保存</translation>
    </message>
    <message>
        <source>Saving %1…</source>
        <translation>%1 を保存しています…</translation>
    </message>
    <message>
        <source>The copy wasn’t saved</source>
        <translation>コピーは保存されませんでした</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>roost::DatabaseClaims</name>
    <message>
        <source>This database is open in another Roost window that isn’t responding. Close it and try again.</source>
        <translation>このデータベースは Roost の別のウィンドウで開かれていますが、そのウィンドウが応答していません。閉じてから、もう一度お試しください。</translation>
    </message>
</context>
<context>
    <name>roost::DatabaseRestore</name>
    <message>
        <source>The export is damaged: pictures are missing.</source>
        <translation>エクスポートファイルが破損しています: 画像が不足しています。</translation>
    </message>
    <message>
        <source>The export is damaged: %1 makes no sense.</source>
        <translation>エクスポートファイルが破損しています: %1 の内容が正しくありません。</translation>
    </message>
</context>
<context>
    <name>roost::DatabaseSettings</name>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Schema version</source>
        <translation>スキーマのバージョン</translation>
    </message>
    <message>
        <source>Show in Folder</source>
        <translation>フォルダーで表示</translation>
    </message>
</context>
<context>
    <name>roost::DesktopNotifier</name>
    <message>
        <source>Message from %1</source>
        <translation>%1 さんからのメッセージ</translation>
    </message>
    <message numerus="yes">
        <source>%1 new notification(s)</source>
        <translation>
            <numerusform>新しい通知 %1件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>roost::DesktopSettings</name>
    <message>
        <source>Shown by your desktop while Roost’s window isn’t active.</source>
        <translation>Roost のウィンドウがアクティブでないときに、デスクトップに表示されます。</translation>
    </message>
    <message>
        <source>New &amp;followers</source>
        <translation>新しいフォロワー(&amp;F)</translation>
    </message>
    <message>
        <source>Mentio&amp;ns</source>
        <translation>メンション(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Messages</source>
        <translation>メッセージ(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Hide the text</source>
        <translation>本文を表示しない(&amp;H)</translation>
    </message>
    <message>
        <source>Re&amp;plies</source>
        <translation>返信(&amp;R)</translation>
    </message>
</context>
<context>
    <name>roost::DraftKeeper</name>
    <message>
        <source>Your draft replaced one written in another window.</source>
        <translation>別のウィンドウで書かれた下書きを、この下書きで上書きしました。</translation>
    </message>
    <message>
        <source>Copy the Other Draft</source>
        <translation>上書きした下書きをコピー</translation>
    </message>
</context>
<context>
    <name>roost::EditProfileDialog</name>
    <message>
        <source>Drop a picture here to use it</source>
        <translation>ここに画像をドロップすると、プロフィール画像になります</translation>
    </message>
    <message>
        <source>Your picture</source>
        <translation>プロフィール画像</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>画像を選択</translation>
    </message>
    <message>
        <source>Pictures (%1);;All files (*)</source>
        <translation>画像 (%1);;すべてのファイル (*)</translation>
    </message>
    <message numerus="yes">
        <source>“About me” is %Ln character(s) too long</source>
        <translation>
            <numerusform>自己紹介が%Ln文字超過しています</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s) left</source>
        <translation>
            <numerusform>残り%Ln文字</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>roost::ExportDialog</name>
    <message>
        <source>my-roost.zip</source>
        <translation>Roost-自分のデータ.zip</translation>
    </message>
    <message>
        <source>my-posts.html</source>
        <translation>自分の投稿.html</translation>
    </message>
    <message>
        <source>conversation.html</source>
        <translation>会話.html</translation>
    </message>
    <message>
        <source>roost-database.zip</source>
        <translation>Roost-データベース.zip</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>エクスポート</translation>
    </message>
</context>
<context>
    <name>roost::ExportFile</name>
    <message>
        <source>%1 can’t be written: %2</source>
        <translation>%1 に書き込めません: %2</translation>
    </message>
    <message>
        <source>The export was canceled. Nothing was written.</source>
        <translation>エクスポートはキャンセルされました。何も書き込まれていません。</translation>
    </message>
</context>
<context>
    <name>roost::ExportJobDialog</name>
    <message>
        <source>Export</source>
        <translation>エクスポート</translation>
    </message>
    <message>
        <source>Exporting %1…</source>
        <translation>%1 をエクスポートしています…</translation>
    </message>
    <message>
        <source>If you cancel or something fails, no file is written.</source>
        <translation>キャンセルした場合や問題が発生した場合は、ファイルは書き込まれません。</translation>
    </message>
    <message>
        <source>Nothing was exported</source>
        <translation>何もエクスポートされませんでした</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Export complete</source>
        <translation>エクスポートが完了しました</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>%1 として保存しました。</translation>
    </message>
</context>
<context>
    <name>roost::ExportManifest</name>
    <message>
        <source>The export is damaged: %1 makes no sense.</source>
        <translation>エクスポートファイルが破損しています: %1 の内容が正しくありません。</translation>
    </message>
    <message>
        <source>This export was created by a newer version of Roost. Update Roost to read it.</source>
        <translation>このエクスポートファイルは、より新しいバージョンの Roost で作成されています。読み込むには Roost を更新してください。</translation>
    </message>
    <message>
        <source>The export is damaged: %1 is missing.</source>
        <translation>エクスポートファイルが破損しています: %1 が含まれていません。</translation>
    </message>
</context>
<context>
    <name>roost::FollowButton</name>
    <message>
        <source>Unfollow</source>
        <translation>フォロー解除</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>フォロー</translation>
    </message>
    <message>
        <source>Unfollow %1</source>
        <translation>%1 さんのフォローを解除</translation>
    </message>
    <message>
        <source>Follow %1</source>
        <translation>%1 さんをフォロー</translation>
    </message>
</context>
<context>
    <name>roost::FollowImport</name>
    <message>
        <source>One of the two users isn’t in the imported data.</source>
        <translation>インポートするデータに、2人のユーザーのうち一方が含まれていません。</translation>
    </message>
    <message>
        <source>Users can’t follow themselves.</source>
        <translation>自分自身をフォローすることはできません。</translation>
    </message>
    <message>
        <source>It duplicates another follow.</source>
        <translation>別のフォローと重複しています。</translation>
    </message>
</context>
<context>
    <name>roost::FollowListSource</name>
    <message>
        <source>This list has no accounts like susan@mastodon.example.</source>
        <translation>この一覧には、susan@mastodon.example のような形式のアカウントがありません。</translation>
    </message>
    <message>
        <source>This is a list of muted accounts. Choose following_accounts.csv.</source>
        <translation>これはミュート中のアカウントの一覧です。following_accounts.csv を選択してください。</translation>
    </message>
    <message>
        <source>The list is too long to be genuine. Roost didn’t open it.</source>
        <translation>一覧が通常ではありえない長さのため、受け付けませんでした。</translation>
    </message>
    <message numerus="yes">
        <source>The account’s server isn’t named (%Ln row(s)).</source>
        <translation>
            <numerusform>アカウントのサーバーが書かれていません（%Ln行）。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>roost::Follows</name>
    <message>
        <source>This user no longer exists.</source>
        <translation>このユーザーはすでに存在しません。</translation>
    </message>
    <message>
        <source>You cannot follow yourself!</source>
        <translation>自分自身をフォローすることはできません。</translation>
    </message>
    <message>
        <source>You cannot unfollow yourself!</source>
        <translation>自分自身のフォローを解除することはできません。</translation>
    </message>
</context>
<context>
    <name>roost::GeneralSettings</name>
    <message>
        <source>System default</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>言語(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Times</source>
        <translation>時刻の表示(&amp;T)</translation>
    </message>
    <message>
        <source>Relative (3 h)</source>
        <translation>経過時間（3時間前）</translation>
    </message>
    <message>
        <source>Exact (14:05)</source>
        <translation>正確な時刻（14:05）</translation>
    </message>
    <message>
        <source>&amp;Clock</source>
        <translation>時刻の形式(&amp;C)</translation>
    </message>
    <message>
        <source>Language default</source>
        <translation>言語に合わせる</translation>
    </message>
    <message>
        <source>24-hour (14:05)</source>
        <translation>24時間制（14:05）</translation>
    </message>
    <message>
        <source>12-hour (2:05 pm)</source>
        <translation>12時間制（午後2:05）</translation>
    </message>
    <message>
        <source>&amp;Start page</source>
        <translation>起動時のページ(&amp;S)</translation>
    </message>
    <message>
        <source>Last page</source>
        <translation>前回のページ</translation>
    </message>
    <message>
        <source>Home, at my last position</source>
        <translation>ホーム（前回の位置）</translation>
    </message>
    <message>
        <source>Home, newest posts</source>
        <translation>ホーム（最新の投稿）</translation>
    </message>
    <message>
        <source>&amp;Replies</source>
        <translation>返信(&amp;R)</translation>
    </message>
    <message>
        <source>All in the timeline</source>
        <translation>すべてタイムラインに表示</translation>
    </message>
    <message>
        <source>Only to people I follow</source>
        <translation>フォロー中のユーザー宛てのみ</translation>
    </message>
</context>
<context>
    <name>roost::GoToDateDialog</name>
    <message>
        <source>Previous month</source>
        <translation>前の月</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>次の月</translation>
    </message>
</context>
<context>
    <name>roost::GoToField</name>
    <message>
        <source>Search posts or go to a user</source>
        <translation>投稿を検索、またはユーザーに移動</translation>
    </message>
    <message>
        <source>Search or go to @name</source>
        <translation>検索または @名前 に移動</translation>
    </message>
    <message>
        <source>Search suggestions</source>
        <translation>検索候補</translation>
    </message>
</context>
<context>
    <name>roost::GoToMatches</name>
    <message>
        <source>Search posts for “%1”</source>
        <translation>「%1」を含む投稿を検索</translation>
    </message>
</context>
<context>
    <name>roost::HtmlPage</name>
    <message>
        <source>Saved from Roost on %1</source>
        <translation>%1に Roost から保存</translation>
    </message>
    <message numerus="yes">
        <source>%Ln post(s)</source>
        <translation>
            <numerusform>投稿 %Ln件</numerusform>
        </translation>
    </message>
    <message>
        <source>Posts by %1</source>
        <translation>%1 さんの投稿</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>会話</translation>
    </message>
    <message>
        <source>a deleted user</source>
        <translation>削除されたユーザー</translation>
    </message>
    <message>
        <source>In reply to %1</source>
        <translation>%1 への返信</translation>
    </message>
    <message>
        <source>Reposted from %1</source>
        <translation>%1 さんの投稿をリポスト</translation>
    </message>
    <message>
        <source>For followers only</source>
        <translation>フォロワー限定</translation>
    </message>
    <message>
        <source>Edited on %1</source>
        <translation>%1に編集</translation>
    </message>
</context>
<context>
    <name>roost::ImportDialog</name>
    <message>
        <source>Importing %1…</source>
        <translation>%1 をインポートしています…</translation>
    </message>
    <message>
        <source>If you cancel or something fails, nothing is imported.</source>
        <translation>キャンセルした場合や問題が発生した場合は、何もインポートされません。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Nothing was imported</source>
        <translation>何もインポートされませんでした</translation>
    </message>
    <message>
        <source>Import complete</source>
        <translation>インポートが完了しました</translation>
    </message>
    <message>
        <source>Everyone can sign in with their old username and password.</source>
        <translation>すべてのユーザーが、これまでのユーザー名とパスワードでログインできます。</translation>
    </message>
    <message>
        <source>Everyone except the users listed below can sign in with their old username and password.</source>
        <translation>以下のユーザーを除き、全員がこれまでのユーザー名とパスワードでログインできます。</translation>
    </message>
    <message>
        <source>import-report.txt</source>
        <translation>インポートレポート.txt</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>インポート</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>%1 を読み取っています…</translation>
    </message>
    <message>
        <source>Nothing is imported yet.</source>
        <translation>まだ何もインポートされていません。</translation>
    </message>
    <message>
        <source>Follow as:</source>
        <translation>フォローするユーザー:</translation>
    </message>
    <message>
        <source>Import as:</source>
        <translation>インポート先のユーザー:</translation>
    </message>
    <message>
        <source>The import history keeps this report, and can undo the import: File ▸ Import History.</source>
        <translation>このレポートはインポート履歴に保存され、そこからインポートを元に戻すこともできます: ファイル ▸ インポート履歴。</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>My account, %1</source>
        <comment>Susan (@susan)</comment>
        <translation>自分のアカウント（%1）</translation>
    </message>
    <message>
        <source>A separate person, %1</source>
        <translation>別の人（%1）</translation>
    </message>
    <message numerus="yes">
        <source>Also import %Ln deleted post(s)</source>
        <translation>
            <numerusform>削除された投稿 %Ln件もインポートする</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>roost::ImportFlow</name>
    <message>
        <source>Import an archive or a Microblog database</source>
        <translation>アーカイブまたは Microblog データベースをインポート</translation>
    </message>
    <message>
        <source>Archives and databases (*.zip *.gz *.tgz *.tar *.car *.csv *.json *.db *.sqlite *.sqlite3);;All files (*)</source>
        <translation>アーカイブとデータベース (*.zip *.gz *.tgz *.tar *.car *.csv *.json *.db *.sqlite *.sqlite3);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Import an unpacked archive</source>
        <translation>展開済みのアーカイブをインポート</translation>
    </message>
    <message>
        <source>Drop to import %1</source>
        <translation>ここにドロップすると %1 をインポートします</translation>
    </message>
    <message>
        <source>Only one file can be imported at a time.</source>
        <translation>一度にインポートできるファイルは1つだけです。</translation>
    </message>
</context>
<context>
    <name>roost::ImportReport</name>
    <message numerus="yes">
        <source>%Ln user(s)</source>
        <translation>
            <numerusform>ユーザー %Ln人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln post(s)</source>
        <translation>
            <numerusform>投稿 %Ln件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln follow(s)</source>
        <translation>
            <numerusform>フォロー %Ln件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) changed or left out:</source>
        <translation>
            <numerusform>変更または除外した行（%Ln件）:</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2, changed: %3</source>
        <translation>%1 %2（変更）: %3</translation>
    </message>
    <message>
        <source>%1 %2, left out: %3</source>
        <translation>%1 %2（除外）: %3</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a row’s number and what happened to it</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 %2, kept unchanged: %3</source>
        <translation>%1 %2（変更なし）: %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other(s)</source>
        <translation>
            <numerusform>ほか%Ln人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) need a new password, because Roost can’t check the old one. Set one in a terminal: roost FILE --set-password USER</source>
        <translation>
            <numerusform>Roost では以前のパスワードを確認できないため、%Ln人のユーザーに新しいパスワードが必要です。ターミナルで設定してください: roost ファイル --set-password ユーザー名</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln username(s) don’t follow the rules for new ones or look like someone else’s. They were kept unchanged:</source>
        <translation>
            <numerusform>新しいユーザー名の規則に合わないか、ほかのユーザー名と紛らわしいユーザー名が%Ln件あります。変更せずにインポートしました:</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept unchanged:</source>
        <translation>変更せずにインポートした行:</translation>
    </message>
    <message>
        <source>%1 × %2: %3</source>
        <comment>540 × post: why they are noted</comment>
        <translation>%2 × %1: %3</translation>
    </message>
    <message>
        <source>%1 × %2, changed: %3</source>
        <comment>540 × post, changed: why</comment>
        <translation>%2 × %1（変更）: %3</translation>
    </message>
    <message>
        <source>%1 × %2, left out: %3</source>
        <comment>540 × post, left out: why</comment>
        <translation>%2 × %1（除外）: %3</translation>
    </message>
    <message>
        <source>for example %1</source>
        <translation>例: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation>
            <numerusform>メッセージ %Ln件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s)</source>
        <translation>
            <numerusform>画像 %Ln枚</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln saved address(es)</source>
        <translation>
            <numerusform>保存済みアドレス %Ln件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mute(s)</source>
        <translation>
            <numerusform>ミュート %Ln件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln edit(s) of posts</source>
        <translation>
            <numerusform>投稿の編集 %Ln件</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was added.</source>
        <translation>追加されたものはありません。</translation>
    </message>
    <message>
        <source>Added: %1.</source>
        <translation>追加: %1。</translation>
    </message>
    <message>
        <source>Already in Roost: %1.</source>
        <translation>すでに Roost にあるもの: %1。</translation>
    </message>
    <message>
        <source>Read from the same folder, too: %1.</source>
        <comment>files</comment>
        <translation>同じフォルダーから次のファイルも読み込みます: %1。</translation>
    </message>
</context>
<context>
    <name>roost::ImportsDialog</name>
    <message>
        <source>Import History</source>
        <translation>インポート履歴</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>レポート</translation>
    </message>
    <message>
        <source>Undo This Import…</source>
        <translation>このインポートを元に戻す…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>Mastodon archive of @susan</comment>
        <translation>%2 さんの %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln post(s)</source>
        <translation>
            <numerusform>投稿 %Ln件</numerusform>
        </translation>
    </message>
    <message>
        <source>No imports yet.</source>
        <translation>まだ何もインポートされていません。</translation>
    </message>
</context>
<context>
    <name>roost::JobDialog</name>
    <message>
        <source>Save Report…</source>
        <translation>レポートを保存…</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>レポートを保存</translation>
    </message>
    <message>
        <source>The report was saved as %1.</source>
        <translation>レポートを %1 として保存しました。</translation>
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
        <translation>進行状況</translation>
    </message>
</context>
<context>
    <name>roost::KeyRecorder</name>
    <message>
        <source>Add a shortcut for %1</source>
        <translation>「%1」にショートカットを追加</translation>
    </message>
    <message>
        <source>Add shortcut</source>
        <translation>ショートカットを追加</translation>
    </message>
    <message>
        <source>Shortcut for %1: %2</source>
        <translation>「%1」のショートカット: %2</translation>
    </message>
    <message>
        <source>Change shortcut (Backspace removes it)</source>
        <translation>ショートカットを変更（Backspace で削除）</translation>
    </message>
    <message>
        <source>Press the new shortcut</source>
        <translation>新しいショートカットを押してください</translation>
    </message>
    <message>
        <source>Press keys…</source>
        <translation>キーを入力…</translation>
    </message>
</context>
<context>
    <name>roost::Launcher</name>
    <message>
        <source>Save a copy of the database</source>
        <translation>データベースのコピーを保存</translation>
    </message>
</context>
<context>
    <name>roost::ListExport</name>
    <message>
        <source>The list can’t be written: %1</source>
        <translation>一覧を書き込めません: %1</translation>
    </message>
    <message>
        <source>Messages can only be searched in the window.</source>
        <translation>メッセージはウィンドウでのみ検索できます。</translation>
    </message>
    <message>
        <source>in:saved needs --user, as everyone has their own list.</source>
        <translation>保存した投稿の一覧はユーザーごとに異なるため、in:saved を使用するには --user が必要です。</translation>
    </message>
    <message>
        <source>There is nothing to search for. Give a word, a #tag, a @name, or from:name.</source>
        <translation>検索する内容がありません。単語、#タグ、@ユーザー名、from:ユーザー名のいずれかを指定してください。</translation>
    </message>
    <message>
        <source>“%1” is no cursor. --before takes the field “cursor” of a row.</source>
        <translation>「%1」は有効な cursor ではありません。--before には、行の「cursor」フィールドの値を指定してください。</translation>
    </message>
</context>
<context>
    <name>roost::ListPage</name>
    <message>
        <source>Try Again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>This list can’t be loaded</source>
        <translation>この一覧を読み込めません</translation>
    </message>
    <message>
        <source>Recover…</source>
        <translation>復旧…</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>読み込み中…</translation>
    </message>
</context>
<context>
    <name>roost::MainWindow</name>
    <message>
        <source>Congratulations, you are now a registered user!</source>
        <translation>ユーザー登録が完了しました！</translation>
    </message>
    <message>
        <source>%1 – Roost (sample)</source>
        <translation>%1 – Roost（サンプル）</translation>
    </message>
    <message>
        <source>%1 – Roost</source>
        <translation>%1 – Roost</translation>
    </message>
    <message>
        <source>Your changes have been saved.</source>
        <translation>変更を保存しました。</translation>
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
        <translation>アーカイブに、通常ではありえない長さの一覧が含まれています。</translation>
    </message>
    <message numerus="yes">
        <source>Roost has no blocks; %Ln account(s) are on this list.</source>
        <translation>
            <numerusform>Roost にはブロック機能がありません。この一覧には %Ln件のアカウントがあります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Roost has no blocks; %Ln server(s) are on this list.</source>
        <translation>
            <numerusform>Roost にはブロック機能がありません。この一覧には %Ln件のサーバーがあります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Roost has no lists of people (%Ln in the archive).</source>
        <translation>
            <numerusform>Roost にはユーザーのリスト機能がありません。アーカイブには %Ln件のリストがあります。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>roost::MastodonNotes</name>
    <message>
        <source>The archive doesn’t have its text.</source>
        <translation>アーカイブに本文が含まれていません。</translation>
    </message>
    <message>
        <source>It isn’t a post.</source>
        <translation>投稿ではありません。</translation>
    </message>
    <message>
        <source>It is a direct message.</source>
        <translation>ダイレクトメッセージです。</translation>
    </message>
    <message>
        <source>The archive doesn’t say which post it repeats.</source>
        <translation>どの投稿のリポストか、アーカイブに書かれていません。</translation>
    </message>
    <message>
        <source>Its text isn’t in the expected format.</source>
        <translation>本文がサーバーの書き出す形式と異なります。</translation>
    </message>
    <message>
        <source>Sensitive</source>
        <translation>センシティブな内容</translation>
    </message>
    <message>
        <source>Its ID is too long to be genuine.</source>
        <translation>IDが長すぎるため、本物とは考えられません。</translation>
    </message>
</context>
<context>
    <name>roost::MastodonSource</name>
    <message>
        <source>The archive doesn’t say whose it is. Request a new one from your server.</source>
        <translation>アーカイブの持ち主がわかりません。サーバーに新しいアーカイブをリクエストしてください。</translation>
    </message>
    <message numerus="yes">
        <source>“About me” has no room for %Ln field(s) of the profile.</source>
        <translation>
            <numerusform>プロフィールの項目 %Ln件が、自己紹介に入りきりません。</numerusform>
        </translation>
    </message>
    <message>
        <source>The archive is damaged: %1 can’t be read. Download it again.</source>
        <translation>アーカイブが破損しています: %1 を読み取れません。もう一度ダウンロードしてください。</translation>
    </message>
    <message>
        <source>The file has no entries.</source>
        <translation>ファイルに項目がありません。</translation>
    </message>
</context>
<context>
    <name>roost::MergeDialog</name>
    <message numerus="yes">
        <source>%Ln post(s)</source>
        <translation>
            <numerusform>投稿 %Ln件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln follower(s)</source>
        <translation>
            <numerusform>フォロワー %Ln人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln follow(s)</source>
        <translation>
            <numerusform>フォロー %Ln件</numerusform>
        </translation>
    </message>
    <message>
        <source>This removes a profile that has no posts, no followers and follows nobody.</source>
        <translation>投稿もフォロワーもなく、誰もフォローしていないプロフィールを削除します。</translation>
    </message>
    <message>
        <source>This moves %1 to your profile and removes the other one.</source>
        <translation>%1を自分のプロフィールに移し、もう一方のプロフィールを削除します。</translation>
    </message>
    <message>
        <source>Merge a profile</source>
        <translation>プロフィールを統合</translation>
    </message>
    <message>
        <source>Merge Into My Profile</source>
        <translation>自分のプロフィールに統合</translation>
    </message>
    <message>
        <source>Merge @%1 into your profile?</source>
        <translation>@%1 さんを自分のプロフィールに統合しますか？</translation>
    </message>
    <message>
        <source>You can undo this until you close the window or sign out.</source>
        <translation>ウィンドウを閉じるかログアウトするまでは、元に戻せます。</translation>
    </message>
    <message>
        <source>Merging the profile…</source>
        <translation>プロフィールを統合しています…</translation>
    </message>
    <message>
        <source>If you cancel, nothing changes.</source>
        <translation>キャンセルした場合、何も変更されません。</translation>
    </message>
    <message>
        <source>The profile wasn’t merged</source>
        <translation>プロフィールは統合されませんでした</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>roost::MergeFlow</name>
    <message>
        <source>@%1 is now part of your profile.</source>
        <translation>@%1 さんを自分のプロフィールに統合しました。</translation>
    </message>
    <message>
        <source>Merge %1</source>
        <translation>%1 さんの統合</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>元に戻しました: %1</translation>
    </message>
    <message>
        <source>This can no longer be undone.</source>
        <translation>この操作はもう元に戻せません。</translation>
    </message>
</context>
<context>
    <name>roost::MessageImport</name>
    <message>
        <source>The sender or the recipient isn’t in the imported data.</source>
        <translation>インポートするデータに、送信者または受信者が含まれていません。</translation>
    </message>
    <message>
        <source>The message has no text.</source>
        <translation>メッセージに本文がありません。</translation>
    </message>
    <message numerus="yes">
        <source>The message is longer than %Ln character(s).</source>
        <translation>
            <numerusform>メッセージが%Ln文字を超えています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Invalid characters in the message were replaced with “�”.</source>
        <translation>メッセージに含まれる無効な文字を「�」に置き換えました。</translation>
    </message>
    <message>
        <source>Control characters were removed from the message.</source>
        <translation>メッセージから制御文字を取り除きました。</translation>
    </message>
    <message>
        <source>The time can’t be read; the previous message’s time was used instead.</source>
        <translation>日時を読み取れないため、直前のメッセージの日時を使用しました。</translation>
    </message>
    <message>
        <source>The time can’t be read; the next message’s time was used instead.</source>
        <translation>日時を読み取れないため、直後のメッセージの日時を使用しました。</translation>
    </message>
    <message>
        <source>The time can’t be read; the start of 1970 was used instead.</source>
        <translation>日時を読み取れないため、1970年の初めの日時を使用しました。</translation>
    </message>
</context>
<context>
    <name>roost::MessageThreadPage</name>
    <message>
        <source>New note</source>
        <translation>新しいメモ</translation>
    </message>
    <message>
        <source>Message to %1</source>
        <translation>%1 さんへのメッセージ</translation>
    </message>
    <message>
        <source>Write a note to yourself</source>
        <translation>自分用メモを入力</translation>
    </message>
    <message>
        <source>Message %1</source>
        <translation>%1 さんにメッセージを送る</translation>
    </message>
    <message>
        <source>Messages with %1</source>
        <translation>%1 さんとのメッセージ</translation>
    </message>
    <message>
        <source>No messages yet</source>
        <translation>まだメッセージがありません</translation>
    </message>
    <message>
        <source>Write the first one below.</source>
        <translation>下の欄に最初のメッセージを書いてみましょう。</translation>
    </message>
</context>
<context>
    <name>roost::Messages</name>
    <message>
        <source>Write something first.</source>
        <translation>本文を入力してください。</translation>
    </message>
    <message numerus="yes">
        <source>The message is %Ln character(s) too long.</source>
        <translation>
            <numerusform>メッセージが%Ln文字超過しています。</numerusform>
        </translation>
    </message>
    <message>
        <source>This message was already removed.</source>
        <translation>このメッセージはすでに削除されています。</translation>
    </message>
</context>
<context>
    <name>roost::MessagesPage</name>
    <message>
        <source>Find People</source>
        <translation>ユーザーを探す</translation>
    </message>
    <message>
        <source>Muted People</source>
        <translation>ミュート中のユーザー</translation>
    </message>
    <message>
        <source>Muted messages</source>
        <translation>ミュート中のユーザーからのメッセージ</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>No messages from muted people</source>
        <translation>ミュート中のユーザーからのメッセージはありません</translation>
    </message>
    <message>
        <source>No messages yet</source>
        <translation>まだメッセージがありません</translation>
    </message>
    <message>
        <source>Open someone’s profile and choose Message to write to them in private.</source>
        <translation>非公開でやり取りするには、相手のプロフィールを開いて「メッセージ」を選択してください。</translation>
    </message>
</context>
<context>
    <name>roost::MicroblogSource</name>
    <message>
        <source>This is already a Roost database. Open it instead of importing it.</source>
        <translation>これはすでに Roost データベースです。インポートせずに開いてください。</translation>
    </message>
    <message>
        <source>This Microblog database is older than the tutorial’s chapter 8 and has no followers. Upgrade it with “flask db upgrade”, then import it again.</source>
        <translation>この Microblog データベースはチュートリアルの第8章より前のもので、フォロワーの情報がありません。「flask db upgrade」でアップグレードしてから、もう一度インポートしてください。</translation>
    </message>
    <message>
        <source>This isn’t a Microblog database. Choose the file in which Microblog keeps its data, usually app.db.</source>
        <translation>これは Microblog データベースではありません。Microblog がデータを保存しているファイル（通常は app.db）を選択してください。</translation>
    </message>
    <message>
        <source>Columns of Microblog’s messages are missing.</source>
        <translation>Microblog のメッセージに必要な列がありません。</translation>
    </message>
    <message>
        <source>Only the running web application needs these.</source>
        <translation>実行中の Web アプリケーションだけが必要とするデータです。</translation>
    </message>
</context>
<context>
    <name>roost::MuteSettings</name>
    <message>
        <source>Sign in to see whom you mute.</source>
        <translation>ミュート中のユーザーを表示するには、ログインしてください。</translation>
    </message>
    <message>
        <source>You don’t mute anyone.</source>
        <translation>ミュート中のユーザーはいません。</translation>
    </message>
    <message>
        <source>Posts by these people don’t appear in your timeline. They aren’t told.</source>
        <translation>これらのユーザーの投稿はタイムラインに表示されません。ミュートしたことは相手に通知されません。</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>ミュート解除</translation>
    </message>
    <message>
        <source>Unmute: %1</source>
        <translation>ミュート解除: %1</translation>
    </message>
    <message>
        <source>Mute Again</source>
        <translation>再びミュート</translation>
    </message>
    <message>
        <source>Mute Again: %1</source>
        <translation>再びミュート: %1</translation>
    </message>
</context>
<context>
    <name>roost::Mutes</name>
    <message>
        <source>You can’t mute yourself.</source>
        <translation>自分自身をミュートすることはできません。</translation>
    </message>
    <message>
        <source>This user no longer exists.</source>
        <translation>このユーザーはすでに存在しません。</translation>
    </message>
</context>
<context>
    <name>roost::NewPostsButton</name>
    <message numerus="yes">
        <source>%Ln new post(s)</source>
        <translation>
            <numerusform>新しい投稿 %Ln件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1+ new posts</source>
        <translation>新しい投稿 %1件以上</translation>
    </message>
</context>
<context>
    <name>roost::NoteDialog</name>
    <message numerus="yes">
        <source>%Ln character(s) too long</source>
        <translation>
            <numerusform>%Ln文字超過しています</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s) left</source>
        <translation>
            <numerusform>残り%Ln文字</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>roost::NotificationRows</name>
    <message>
        <source>Show Follower</source>
        <translation>フォロワーを表示</translation>
    </message>
    <message>
        <source>Open Conversation</source>
        <translation>会話を開く</translation>
    </message>
    <message>
        <source>Show Each or Together</source>
        <translation>個別に表示／まとめて表示</translation>
    </message>
    <message>
        <source>Show Together</source>
        <translation>まとめて表示</translation>
    </message>
</context>
<context>
    <name>roost::NotificationsHeader</name>
    <message>
        <source>Mark All as Read</source>
        <translation>すべて既読にする</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message numerus="yes">
        <source>%1 unread message(s)</source>
        <translation>
            <numerusform>未読メッセージ %1件</numerusform>
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
        <translation>まだ新しい通知はありません</translation>
    </message>
    <message>
        <source>When someone follows you, replies to you or mentions you, it shows up here.</source>
        <translation>フォロー、返信、メンションされると、ここに表示されます。</translation>
    </message>
</context>
<context>
    <name>roost::Operations</name>
    <message>
        <source>Try Again</source>
        <translation>再試行</translation>
    </message>
    <message numerus="yes">
        <source>Another program is using the database. %Ln change(s) will be saved when it’s free.</source>
        <translation>
            <numerusform>ほかのプログラムがデータベースを使用中です。使用できるようになると、%Ln件の変更が保存されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Don’t Wait</source>
        <translation>待たない</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) weren’t saved.</source>
        <translation>
            <numerusform>%Ln件の変更は保存されませんでした。</numerusform>
        </translation>
    </message>
    <message>
        <source>You are following %1!</source>
        <translation>%1 さんをフォローしました！</translation>
    </message>
    <message>
        <source>You are not following %1.</source>
        <translation>%1 さんのフォローを解除しました。</translation>
    </message>
    <message>
        <source>Unfollow %1</source>
        <translation>%1 さんのフォロー解除</translation>
    </message>
    <message>
        <source>Your post was deleted.</source>
        <translation>投稿を削除しました。</translation>
    </message>
    <message>
        <source>Delete Post</source>
        <translation>投稿の削除</translation>
    </message>
    <message>
        <source>Your picture has been changed.</source>
        <translation>プロフィール画像を変更しました。</translation>
    </message>
    <message>
        <source>Change Picture</source>
        <translation>プロフィール画像の変更</translation>
    </message>
    <message>
        <source>Your post is now live!</source>
        <translation>投稿しました！</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Save a Copy…</source>
        <translation>コピーを保存…</translation>
    </message>
    <message>
        <source>Recover…</source>
        <translation>復旧…</translation>
    </message>
    <message>
        <source>Follow %1</source>
        <translation>%1 さんをフォロー</translation>
    </message>
    <message>
        <source>This can no longer be undone.</source>
        <translation>この操作はもう元に戻せません。</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>元に戻しました: %1</translation>
    </message>
    <message numerus="yes">
        <source>Another program is still using the database, and %Ln change(s) aren’t saved. Do this again to discard them.</source>
        <translation>
            <numerusform>ほかのプログラムがまだデータベースを使用中のため、%Ln件の変更が保存されていません。もう一度同じ操作をすると、変更は破棄されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>All notifications are marked as read.</source>
        <translation>すべての通知を既読にしました。</translation>
    </message>
    <message>
        <source>Mark All as Read</source>
        <translation>すべて既読にする</translation>
    </message>
    <message>
        <source>Your message has been sent.</source>
        <translation>メッセージを送信しました。</translation>
    </message>
    <message>
        <source>The message was removed for you.</source>
        <translation>メッセージを自分側から削除しました。</translation>
    </message>
    <message>
        <source>Remove Message</source>
        <translation>メッセージの削除</translation>
    </message>
</context>
<context>
    <name>roost::OwnerButton</name>
    <message>
        <source>Continue as %1</source>
        <extracomment>%1 is the name of somebody whose archive was imported.</extracomment>
        <translation>%1 さんとして続ける</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1 is &quot;Mastodon archive&quot;, %2 is &quot;1,234 posts&quot;.</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln post(s)</source>
        <translation>
            <numerusform>投稿 %Ln件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>roost::PageButton</name>
    <message numerus="yes">
        <source>%1, %Ln new</source>
        <translation>
            <numerusform>%1、新着 %Ln件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>roost::PeoplePage</name>
    <message>
        <source>People</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Last post</source>
        <translation>最終投稿</translation>
    </message>
    <message>
        <source>Followers</source>
        <translation>フォロワー数</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>No people yet</source>
        <translation>まだユーザーがいません</translation>
    </message>
    <message>
        <source>No names start with “%1”</source>
        <translation>名前が「%1」で始まるユーザーはいません</translation>
    </message>
    <message>
        <source>Matches the start of each word in usernames and display names.</source>
        <translation>ユーザー名と表示名に含まれる各単語の先頭と照合します。</translation>
    </message>
</context>
<context>
    <name>roost::PictureFields</name>
    <message>
        <source>Reading…</source>
        <translation>読み込み中…</translation>
    </message>
    <message numerus="yes">
        <source>A post can have up to %Ln picture(s), so not all of them were added.</source>
        <translation>
            <numerusform>1件の投稿に追加できる画像は%Ln枚までのため、一部の画像は追加されませんでした。</numerusform>
        </translation>
    </message>
    <message>
        <source>Describe this picture for people who can’t see it</source>
        <translation>この画像を見られない人のために説明を入力</translation>
    </message>
    <message>
        <source>Remove Picture</source>
        <translation>画像を削除</translation>
    </message>
    <message>
        <source>Picture %1</source>
        <translation>画像 %1</translation>
    </message>
    <message>
        <source>Description of picture %1</source>
        <translation>画像 %1 の説明</translation>
    </message>
    <message>
        <source>Remove picture %1</source>
        <translation>画像 %1 を削除</translation>
    </message>
</context>
<context>
    <name>roost::PictureImport</name>
    <message>
        <source>The archive doesn’t have this picture. Its description was kept.</source>
        <translation>この画像はアーカイブに含まれていません。説明は保存しました。</translation>
    </message>
    <message>
        <source>The picture’s file is larger than 50 MB.</source>
        <translation>画像のファイルが 50 MB を超えています。</translation>
    </message>
    <message>
        <source>The picture is damaged, too large or of an unknown kind. Its description was kept.</source>
        <translation>画像が壊れているか、大きすぎるか、不明な形式です。説明は残しました。</translation>
    </message>
    <message>
        <source>The profile picture is damaged, too large or of an unknown kind.</source>
        <translation>プロフィール画像が壊れているか、大きすぎるか、不明な形式です。</translation>
    </message>
</context>
<context>
    <name>roost::PictureViewer</name>
    <message>
        <source>Picture</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>The tooltip of a button: what it does, and its key.</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Previous Picture</source>
        <translation>前の画像</translation>
    </message>
    <message>
        <source>Next Picture</source>
        <translation>次の画像</translation>
    </message>
    <message>
        <source>Zoom Out</source>
        <translation>縮小</translation>
    </message>
    <message>
        <source>Zoom In</source>
        <translation>拡大</translation>
    </message>
    <message>
        <source>Fit to Window</source>
        <translation>ウィンドウに合わせる</translation>
    </message>
    <message>
        <source>Actual Size</source>
        <translation>実際のサイズ</translation>
    </message>
    <message>
        <source>Copy Picture</source>
        <translation>画像をコピー</translation>
    </message>
    <message>
        <source>Save Picture As…</source>
        <translation>名前を付けて画像を保存…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Move Left</source>
        <translation>左に移動</translation>
    </message>
    <message>
        <source>Move Right</source>
        <translation>右に移動</translation>
    </message>
    <message>
        <source>Move Up</source>
        <translation>上に移動</translation>
    </message>
    <message>
        <source>Move Down</source>
        <translation>下に移動</translation>
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
        <translation>画像 %1</translation>
    </message>
    <message>
        <source>This picture can’t be shown. Its data is damaged or missing.</source>
        <translation>この画像を表示できません。データが破損しているか、失われています。</translation>
    </message>
    <message>
        <source>The picture was copied.</source>
        <translation>画像をコピーしました。</translation>
    </message>
    <message>
        <source>Save Picture</source>
        <translation>画像を保存</translation>
    </message>
    <message>
        <source>JPEG pictures (*.jpg *.jpeg)</source>
        <translation>JPEG 画像 (*.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>PNG 画像 (*.png)</translation>
    </message>
    <message>
        <source>The picture was saved.</source>
        <translation>画像を保存しました。</translation>
    </message>
    <message>
        <source>The picture couldn’t be saved there. Check that you have permission to write to this folder, and that the disk isn’t full.</source>
        <translation>その場所に画像を保存できませんでした。このフォルダーへの書き込み権限があり、ディスクに空き容量があることを確認してください。</translation>
    </message>
    <message>
        <source>Scroll the Description Up</source>
        <translation>説明を上にスクロール</translation>
    </message>
    <message>
        <source>Scroll the Description Down</source>
        <translation>説明を下にスクロール</translation>
    </message>
</context>
<context>
    <name>roost::Pictures</name>
    <message>
        <source>The picture is too large to save.</source>
        <translation>画像が大きすぎるため保存できません。</translation>
    </message>
</context>
<context>
    <name>roost::PostImport</name>
    <message>
        <source>The author isn’t in the imported data.</source>
        <translation>インポートするデータに、投稿者が含まれていません。</translation>
    </message>
    <message>
        <source>The post has no text.</source>
        <translation>投稿に本文がありません。</translation>
    </message>
    <message numerus="yes">
        <source>The post is longer than %Ln character(s).</source>
        <translation>
            <numerusform>投稿が%Ln文字を超えています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Control characters were removed from the post.</source>
        <translation>投稿から制御文字を取り除きました。</translation>
    </message>
    <message>
        <source>The time can’t be read; the previous post’s time was used instead.</source>
        <translation>日時を読み取れないため、直前の投稿の日時を使用しました。</translation>
    </message>
    <message>
        <source>The time can’t be read; the next post’s time was used instead.</source>
        <translation>日時を読み取れないため、直後の投稿の日時を使用しました。</translation>
    </message>
    <message>
        <source>The time can’t be read; the time its author was last seen was used instead.</source>
        <translation>日時を読み取れないため、投稿者の最終アクセスの日時を使用しました。</translation>
    </message>
    <message>
        <source>The time can’t be read; the start of 1970 was used instead.</source>
        <translation>日時を読み取れないため、1970年の初めの日時を使用しました。</translation>
    </message>
    <message>
        <source>Invalid characters in the post were replaced with “�”.</source>
        <translation>投稿に含まれる無効な文字を「�」に置き換えました。</translation>
    </message>
    <message>
        <source>The post was deleted in Roost.</source>
        <translation>Roost で削除済みです。</translation>
    </message>
    <message>
        <source>The post is in the archive twice.</source>
        <translation>アーカイブに重複して含まれています。</translation>
    </message>
    <message>
        <source>Pictures that were removed when the post was edited.</source>
        <translation>投稿の編集時に削除された画像です。</translation>
    </message>
    <message>
        <source>Videos and sounds became lines of text.</source>
        <translation>動画や音声はテキストの行になりました。</translation>
    </message>
</context>
<context>
    <name>roost::PostPictures</name>
    <message numerus="yes">
        <source>A post can have up to %Ln picture(s).</source>
        <translation>
            <numerusform>1件の投稿に追加できる画像は%Ln枚までです。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A picture’s description is %Ln character(s) too long.</source>
        <translation>
            <numerusform>画像の説明が%Ln文字超過しています。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>roost::Posts</name>
    <message>
        <source>Write something first.</source>
        <translation>本文を入力してください。</translation>
    </message>
    <message numerus="yes">
        <source>The post is %Ln character(s) too long.</source>
        <translation>
            <numerusform>投稿が%Ln文字超過しています。</numerusform>
        </translation>
    </message>
    <message>
        <source>This post was already deleted.</source>
        <translation>この投稿はすでに削除されています。</translation>
    </message>
    <message>
        <source>The post you are replying to was deleted. Your text is kept.</source>
        <translation>返信先の投稿は削除されました。書いた文章は残っています。</translation>
    </message>
</context>
<context>
    <name>roost::ProfileCard</name>
    <message>
        <source>Message %1</source>
        <translation>%1 さんにメッセージを送る</translation>
    </message>
</context>
<context>
    <name>roost::ProfileHeader</name>
    <message>
        <source>Profile</source>
        <translation>プロフィール</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>投稿</translation>
    </message>
    <message>
        <source>Followers</source>
        <translation>フォロワー</translation>
    </message>
    <message>
        <source>Following</source>
        <translation>フォロー中</translation>
    </message>
    <message>
        <source>Drop a picture here to use it</source>
        <translation>ここに画像をドロップすると、プロフィール画像になります</translation>
    </message>
    <message>
        <source>Last seen %1</source>
        <translation>最終アクセス: %1</translation>
    </message>
    <message>
        <source>Never signed in</source>
        <translation>ログイン履歴なし</translation>
    </message>
    <message>
        <source>Posts &amp;&amp; Replies (%1)</source>
        <extracomment>All that a user has posted, in a tab; the number is how much that is.</extracomment>
        <translation>投稿と返信（%1）</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>All that a user has posted, where there is little room.</extracomment>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Posts &amp;&amp; Replies</source>
        <translation>投稿と返信</translation>
    </message>
    <message>
        <source>Message %1</source>
        <translation>%1 さんにメッセージを送る</translation>
    </message>
    <message>
        <source>Unmute %1</source>
        <translation>%1 さんのミュートを解除</translation>
    </message>
    <message>
        <source>Imported from: %1</source>
        <extracomment>%1 is one or several of &quot;Mastodon archive&quot;, &quot;X archive&quot;.</extracomment>
        <translation>インポート元: %1</translation>
    </message>
    <message>
        <source>Active now</source>
        <translation>現在アクティブ</translation>
    </message>
</context>
<context>
    <name>roost::ProfilePage</name>
    <message>
        <source>Posts</source>
        <translation>投稿</translation>
    </message>
    <message>
        <source>Followers</source>
        <translation>フォロワー</translation>
    </message>
    <message>
        <source>Following</source>
        <translation>フォロー中</translation>
    </message>
    <message>
        <source>You haven’t posted yet</source>
        <translation>まだ投稿していません</translation>
    </message>
    <message>
        <source>%1 hasn’t posted yet</source>
        <translation>%1 さんはまだ投稿していません</translation>
    </message>
    <message>
        <source>No followers yet</source>
        <translation>フォロワーはまだいません</translation>
    </message>
    <message>
        <source>No one follows %1 yet</source>
        <translation>%1 さんのフォロワーはまだいません</translation>
    </message>
    <message>
        <source>You don’t follow anyone yet</source>
        <translation>まだ誰もフォローしていません</translation>
    </message>
    <message>
        <source>%1 doesn’t follow anyone yet</source>
        <translation>%1 さんはまだ誰もフォローしていません</translation>
    </message>
    <message>
        <source>Posts and replies</source>
        <translation>投稿と返信</translation>
    </message>
    <message>
        <source>You have only posted replies</source>
        <translation>まだ返信しか投稿していません</translation>
    </message>
    <message>
        <source>%1 has only posted replies</source>
        <translation>%1 さんはまだ返信しか投稿していません</translation>
    </message>
</context>
<context>
    <name>roost::RecoveryDialog</name>
    <message>
        <source>Recover %1</source>
        <translation>%1 を復旧</translation>
    </message>
    <message>
        <source>Roost builds a new database from everything that can still be read and keeps the damaged file beside it. This can take a few minutes.</source>
        <translation>読み取れるすべてのデータから新しいデータベースを作成します。破損したファイルは同じ場所に残ります。数分かかることがあります。</translation>
    </message>
    <message>
        <source>Recovering %1…</source>
        <translation>%1 を復旧しています…</translation>
    </message>
    <message>
        <source>Rows read: %1</source>
        <translation>読み取った行数: %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Nothing was recovered</source>
        <translation>何も復旧されませんでした</translation>
    </message>
    <message>
        <source>The database was recovered</source>
        <translation>データベースを復旧しました</translation>
    </message>
    <message>
        <source>The damaged file was kept as %1.</source>
        <translation>破損したファイルは %1 として残されています。</translation>
    </message>
    <message>
        <source>Recover a damaged database</source>
        <translation>破損したデータベースを復旧</translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>復旧</translation>
    </message>
    <message>
        <source>recovery-report.txt</source>
        <translation>復旧レポート.txt</translation>
    </message>
</context>
<context>
    <name>roost::RecoveryReport</name>
    <message>
        <source>Recovered: %1, %2, %3, %4.</source>
        <translation>復旧: %1、%2、%3、%4。</translation>
    </message>
    <message>
        <source>Missing: %1, %2.</source>
        <translation>失われたもの: %1、%2。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln post(s)</source>
        <translation>
            <numerusform>投稿 %Ln件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln follow(s)</source>
        <translation>
            <numerusform>フォロー %Ln件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln post(s) were left out because their author is missing or they are incomplete.</source>
        <translation>
            <numerusform>投稿者が不明か、内容が不完全なため、投稿 %Ln件を除外しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the username of %Ln user(s) was recovered. They can’t sign in: %1.</source>
        <translation>
            <numerusform>%Ln人のユーザーは、ユーザー名だけが復旧されたためログインできません: %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>失われたものはありません。</translation>
    </message>
    <message>
        <source>Part of the file can’t be read, so something may be missing.</source>
        <translation>ファイルの一部を読み取れないため、失われたデータがあるかもしれません。</translation>
    </message>
    <message>
        <source>Everyone has to sign in again.</source>
        <translation>全員がもう一度ログインする必要があります。</translation>
    </message>
    <message>
        <source>%1: %2 and %3 missing</source>
        <translation>%1: %2と%3が失われました</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln other(s)</source>
        <translation>
            <numerusform>…ほか%Ln人</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: only the username was recovered</source>
        <translation>%1: ユーザー名だけが復旧されました</translation>
    </message>
    <message>
        <source>for example %1</source>
        <translation>%1 など</translation>
    </message>
</context>
<context>
    <name>roost::RemainingTime</name>
    <message>
        <source>a few seconds left</source>
        <translation>残り数秒</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln second(s) left</source>
        <translation>
            <numerusform>残り約%Ln秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s) left</source>
        <translation>
            <numerusform>残り約%Ln分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln hour(s) left</source>
        <translation>
            <numerusform>残り約%Ln時間</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>roost::RememberedSignIns</name>
    <message>
        <source>You’re signed in, but only until you close Roost, because its settings can’t be saved. Free up disk space, or make %1 writable.</source>
        <translation>ログインしましたが、設定を保存できないため、Roost を閉じるとログアウトされます。ディスクの空き容量を増やすか、%1 を書き込み可能にしてください。</translation>
    </message>
</context>
<context>
    <name>roost::RestoreDialog</name>
    <message>
        <source>Import</source>
        <translation>インポート</translation>
    </message>
    <message>
        <source>Importing %1…</source>
        <translation>%1 をインポートしています…</translation>
    </message>
    <message>
        <source>If you cancel or something fails, nothing is imported.</source>
        <translation>キャンセルした場合や問題が発生した場合は、何もインポートされません。</translation>
    </message>
    <message>
        <source>Nothing was imported</source>
        <translation>何もインポートされませんでした</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Import complete</source>
        <translation>インポートが完了しました</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>%1 を読み取っています…</translation>
    </message>
    <message>
        <source>Nothing is imported yet.</source>
        <translation>まだ何もインポートされていません。</translation>
    </message>
    <message>
        <source>Created on %1.</source>
        <translation>%1 に作成されました。</translation>
    </message>
    <message>
        <source>It has %1.</source>
        <comment>It has 3 posts.</comment>
        <translation>%1が含まれています。</translation>
    </message>
    <message>
        <source>Roost export of %1</source>
        <extracomment>%1 is the name of the user.</extracomment>
        <translation>%1 さんの Roost エクスポートファイル</translation>
    </message>
    <message>
        <source>Roost export of a whole database</source>
        <translation>データベース全体の Roost エクスポートファイル</translation>
    </message>
    <message>
        <source>The export has no passwords. To sign in, choose “Continue as …” on the next page and set one.</source>
        <translation>エクスポートファイルにパスワードが含まれていません。ログインするには、次のページで「… さんとして続ける」を選択し、パスワードを設定してください。</translation>
    </message>
</context>
<context>
    <name>roost::RestoreReport</name>
    <message numerus="yes">
        <source>%Ln post(s)</source>
        <translation>
            <numerusform>投稿 %Ln件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s)</source>
        <translation>
            <numerusform>ユーザー %Ln人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln follow(s)</source>
        <translation>
            <numerusform>フォロー %Ln件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation>
            <numerusform>メッセージ %Ln件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s)</source>
        <translation>
            <numerusform>画像 %Ln枚</numerusform>
        </translation>
    </message>
    <message>
        <source>The export is empty.</source>
        <translation>エクスポートファイルは空です。</translation>
    </message>
    <message>
        <source>Imported %1.</source>
        <comment>Imported 3 posts and 1 user.</comment>
        <translation>%1をインポートしました。</translation>
    </message>
</context>
<context>
    <name>roost::SampleBanner</name>
    <message>
        <source>Sample community. Try anything; your own data isn’t affected.</source>
        <translation>サンプルコミュニティ: 自由に試せます。あなたのデータには影響しません。</translation>
    </message>
    <message>
        <source>Leave the Sample</source>
        <translation>サンプルを終了</translation>
    </message>
</context>
<context>
    <name>roost::SavedPage</name>
    <message>
        <source>Saved</source>
        <translation>保存済み</translation>
    </message>
    <message>
        <source>Edit Note…</source>
        <translation>メモを編集…</translation>
    </message>
    <message>
        <source>Add Note…</source>
        <translation>メモを追加…</translation>
    </message>
    <message>
        <source>Nothing saved yet</source>
        <translation>保存した投稿はまだありません</translation>
    </message>
    <message>
        <source>Choose “Save Post” in a post’s menu, and find it here again.</source>
        <translation>投稿のメニューで「投稿を保存」を選択すると、ここに表示されます。</translation>
    </message>
    <message>
        <source>Press %1 on a post, or choose “Save Post” in its menu, to keep it here.</source>
        <translation>投稿を選択して %1 を押すか、投稿のメニューで「投稿を保存」を選択すると、ここに保存されます。</translation>
    </message>
</context>
<context>
    <name>roost::SavedPosts</name>
    <message>
        <source>This post was deleted.</source>
        <translation>この投稿は削除されました。</translation>
    </message>
    <message numerus="yes">
        <source>The note is %Ln character(s) too long.</source>
        <translation>
            <numerusform>メモが%Ln文字超過しています。</numerusform>
        </translation>
    </message>
    <message>
        <source>This is no longer saved.</source>
        <translation>この投稿の保存はすでに解除されています。</translation>
    </message>
</context>
<context>
    <name>roost::SearchExamples</name>
    <message>
        <source>gard*</source>
        <translation>ガーデ*</translation>
    </message>
    <message>
        <source>words starting with this</source>
        <translation>この文字で始まる単語</translation>
    </message>
    <message>
        <source>&quot;the garden&quot;</source>
        <translation>&quot;庭の手入れ&quot;</translation>
    </message>
    <message>
        <source>an exact phrase</source>
        <translation>完全に一致する語句</translation>
    </message>
    <message>
        <source>#garden</source>
        <translation>#ガーデニング</translation>
    </message>
    <message>
        <source>posts with this tag</source>
        <translation>このタグの付いた投稿</translation>
    </message>
    <message>
        <source>posts mentioning someone</source>
        <translation>このユーザーへのメンションを含む投稿</translation>
    </message>
    <message>
        <source>posts by someone</source>
        <translation>このユーザーの投稿</translation>
    </message>
    <message>
        <source>from this day on; until: up to this day</source>
        <translation>この日以降の投稿（until: はこの日以前）</translation>
    </message>
    <message>
        <source>garden -rose</source>
        <translation>庭 -バラ</translation>
    </message>
    <message>
        <source>posts without the word after “-”</source>
        <translation>「-」の後の単語を含まない投稿</translation>
    </message>
    <message>
        <source>replies to someone</source>
        <translation>このユーザーへの返信</translation>
    </message>
    <message>
        <source>posts you saved</source>
        <translation>保存した投稿</translation>
    </message>
    <message>
        <source>your private messages</source>
        <translation>自分の非公開メッセージ</translation>
    </message>
    <message>
        <source>only replies</source>
        <translation>返信のみ</translation>
    </message>
</context>
<context>
    <name>roost::SearchPage</name>
    <message>
        <source>Search results</source>
        <translation>検索結果</translation>
    </message>
    <message>
        <source>Search every post</source>
        <translation>すべての投稿を検索</translation>
    </message>
    <message>
        <source>Finds posts with every word, newest first.</source>
        <translation>すべての単語を含む投稿を、新しい順に表示します。</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>検索中…</translation>
    </message>
    <message>
        <source>Nothing found for “%1”</source>
        <translation>「%1」に一致する投稿は見つかりませんでした</translation>
    </message>
    <message>
        <source>No post contains all of this. Try fewer words.</source>
        <translation>すべてを含む投稿はありません。単語を減らしてみてください。</translation>
    </message>
    <message>
        <source>Find People Named “%1”</source>
        <translation>「%1」という名前のユーザーを探す</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>No messages found</source>
        <translation>メッセージは見つかりませんでした</translation>
    </message>
    <message>
        <source>None of your messages contains all of this. Try fewer words.</source>
        <translation>すべてを含むメッセージはありません。単語を減らしてみてください。</translation>
    </message>
</context>
<context>
    <name>roost::Session</name>
    <message>
        <source>This sign-in has already ended.</source>
        <translation>このセッションはすでに終了しています。</translation>
    </message>
</context>
<context>
    <name>roost::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>General</source>
        <translation>全般</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外観</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>ショートカット</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>データベース</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Active sign-ins</source>
        <translation>有効なセッション</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>ミュート中</translation>
    </message>
    <message>
        <source>Desktop notifications</source>
        <translation>デスクトップ通知</translation>
    </message>
</context>
<context>
    <name>roost::ShortcutRow</name>
    <message>
        <source>Restore</source>
        <translation>リセット</translation>
    </message>
    <message>
        <source>Restore the shortcuts for %1</source>
        <translation>「%1」のショートカットをリセット</translation>
    </message>
    <message>
        <source>%1 is needed to move in lists and press buttons.</source>
        <translation>%1 は、一覧の移動やボタンの操作に必要です。</translation>
    </message>
    <message>
        <source>%1 is already used for %2.</source>
        <translation>%1 はすでに「%2」で使われています。</translation>
    </message>
    <message>
        <source>Choose Another</source>
        <translation>別のキーを選択</translation>
    </message>
    <message>
        <source>Reassign</source>
        <translation>再割り当て</translation>
    </message>
</context>
<context>
    <name>roost::ShortcutSettings</name>
    <message>
        <source>Restore All</source>
        <translation>すべてリセット</translation>
    </message>
</context>
<context>
    <name>roost::ShortcutsDialog</name>
    <message>
        <source>In lists</source>
        <translation>一覧</translation>
    </message>
    <message>
        <source>Next, previous</source>
        <translation>次の項目、前の項目</translation>
    </message>
    <message>
        <source>Page down, page up</source>
        <translation>次のページ、前のページ</translation>
    </message>
    <message>
        <source>Top, bottom</source>
        <translation>先頭、末尾</translation>
    </message>
    <message>
        <source>While writing</source>
        <translation>投稿の入力中</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>投稿</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>一覧に戻る</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Open the row</source>
        <translation>項目を開く</translation>
    </message>
</context>
<context>
    <name>roost::SignInPage</name>
    <message>
        <source>In the sample community, every password is “sample”.</source>
        <translation>サンプルコミュニティのパスワードはすべて「sample」です。</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>ログイン</translation>
    </message>
</context>
<context>
    <name>roost::SignInSettings</name>
    <message>
        <source>Sign in to see your active sign-ins.</source>
        <translation>有効なセッションを表示するには、ログインしてください。</translation>
    </message>
    <message>
        <source>None. Roost asks for your password at startup.</source>
        <translation>ありません。Roost の起動時にパスワードの入力が必要です。</translation>
    </message>
    <message>
        <source>Sign Out Everywhere Else</source>
        <translation>ほかのすべてからログアウト</translation>
    </message>
    <message>
        <source>This computer, since %1</source>
        <translation>このコンピューター（%1にログイン）</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>%1にログイン</translation>
    </message>
    <message>
        <source>Sign Out</source>
        <translation>ログアウト</translation>
    </message>
    <message>
        <source>Sign out: %1</source>
        <translation>ログアウト: %1</translation>
    </message>
    <message>
        <source>Roost no longer remembers this sign-in. It lasts until you close Roost.</source>
        <translation>このログインは記憶されなくなりました。Roost を閉じるまではログインしたままです。</translation>
    </message>
    <message>
        <source>Signed out. The next sign-in there needs your password.</source>
        <translation>ログアウトしました。再びログインするには、パスワードの入力が必要です。</translation>
    </message>
    <message numerus="yes">
        <source>Signed out of %Ln other sign-in(s).</source>
        <translation>
            <numerusform>ほかの%Ln件のセッションからログアウトしました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>roost::SignUpPage</name>
    <message>
        <source>Create an account</source>
        <translation>アカウントを作成</translation>
    </message>
    <message>
        <source>Continue as %1</source>
        <translation>%1 さんとして続ける</translation>
    </message>
    <message numerus="yes">
        <source>Choose how you will sign in. Your %Ln imported post(s) stay as they are.</source>
        <translation>
            <numerusform>ログインに使用する情報を設定してください。インポートした投稿 %Ln件はそのまま残ります。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>roost::SourceCopy</name>
    <message>
        <source>This database must be copied before it can be read, but there isn’t enough free space in %1. Free up %2 and try again.</source>
        <translation>このデータベースを読み取るには先にコピーする必要がありますが、%1 の空き容量が足りません。%2 の空き容量を確保してから、もう一度お試しください。</translation>
    </message>
</context>
<context>
    <name>roost::SuggestionRow</name>
    <message>
        <source>Follows you</source>
        <translation>フォローされています</translation>
    </message>
</context>
<context>
    <name>roost::TextTargets</name>
    <message>
        <source>Open Profile of @%1</source>
        <translation>@%1 さんのプロフィールを開く</translation>
    </message>
    <message>
        <source>Copy @%1</source>
        <translation>@%1 をコピー</translation>
    </message>
    <message>
        <source>Search for #%1</source>
        <translation>#%1 を検索</translation>
    </message>
    <message>
        <source>Copy #%1</source>
        <translation>#%1 をコピー</translation>
    </message>
    <message>
        <source>Open Link</source>
        <translation>リンクを開く</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 を開く</translation>
    </message>
    <message>
        <source>Copy Link</source>
        <translation>リンクをコピー</translation>
    </message>
</context>
<context>
    <name>roost::TimelinePage</name>
    <message>
        <source>Timeline</source>
        <translation>タイムライン</translation>
    </message>
    <message>
        <source>Find People to Follow</source>
        <translation>フォローするユーザーを探す</translation>
    </message>
    <message>
        <source>See All Posts</source>
        <translation>すべての投稿を見る</translation>
    </message>
    <message>
        <source>Your timeline is empty</source>
        <translation>タイムラインは空です</translation>
    </message>
    <message>
        <source>Posts from you and the people you follow appear here. Follow someone, or write your first post above.</source>
        <translation>ここには、あなたとフォロー中のユーザーの投稿が表示されます。誰かをフォローするか、上の欄から最初の投稿をしてみましょう。</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>ホーム</translation>
    </message>
    <message>
        <source>Explore the Sample</source>
        <translation>サンプルを見る</translation>
    </message>
    <message>
        <source>It’s just you so far</source>
        <translation>今のところあなただけです</translation>
    </message>
    <message>
        <source>Write your first post above, import your posts from Mastodon, X or Bluesky, or explore the sample community.</source>
        <translation>上の欄から最初の投稿をするか、Mastodon、X、Bluesky の投稿をインポートするか、サンプルコミュニティを見てみましょう。</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>インポート…</translation>
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
        <translation>インポートを元に戻す</translation>
    </message>
    <message>
        <source>Undo This Import</source>
        <translation>このインポートを元に戻す</translation>
    </message>
    <message>
        <source>Undo the import of %1?</source>
        <translation>%1 のインポートを元に戻しますか？</translation>
    </message>
    <message numerus="yes">
        <source>%Ln post(s) and everything else that this import added will be removed. What was added later stays.</source>
        <translation>
            <numerusform>追加された投稿 %Ln件と、一緒にインポートされたすべてのデータが削除されます。その後にほかのユーザーが追加したものは残ります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Undoing the import…</source>
        <translation>インポートを元に戻しています…</translation>
    </message>
    <message>
        <source>If you cancel, the import stays.</source>
        <translation>キャンセルした場合、インポートはそのまま残ります。</translation>
    </message>
    <message>
        <source>The import wasn’t undone</source>
        <translation>インポートは元に戻されませんでした</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>The import was undone</source>
        <translation>インポートを元に戻しました</translation>
    </message>
</context>
<context>
    <name>roost::UndoMergeDialog</name>
    <message>
        <source>Undo a merge</source>
        <translation>統合を元に戻す</translation>
    </message>
    <message>
        <source>Giving @%1 back what moved…</source>
        <translation>移した内容を @%1 さんに戻しています…</translation>
    </message>
    <message>
        <source>If you cancel, nothing changes.</source>
        <translation>キャンセルした場合、何も変更されません。</translation>
    </message>
    <message>
        <source>The merge wasn’t undone</source>
        <translation>統合は元に戻されませんでした</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>roost::UpgradeDialog</name>
    <message>
        <source>Update the database</source>
        <translation>データベースを更新</translation>
    </message>
    <message>
        <source>Updating %1…</source>
        <translation>%1 を更新しています…</translation>
    </message>
    <message>
        <source>A copy is saved first. If you cancel, the database isn’t changed.</source>
        <translation>先にコピーを保存します。キャンセルした場合、データベースは変更されません。</translation>
    </message>
    <message>
        <source>Step %1 of %2. If you cancel, the database isn’t changed.</source>
        <translation>ステップ %1/%2。キャンセルした場合、データベースは変更されません。</translation>
    </message>
</context>
<context>
    <name>roost::UserImport</name>
    <message>
        <source>Spaces and control characters were removed from the username.</source>
        <translation>ユーザー名から空白と制御文字を取り除きました。</translation>
    </message>
    <message numerus="yes">
        <source>The username is longer than %Ln character(s).</source>
        <translation>
            <numerusform>ユーザー名が%Ln文字を超えています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The email address is longer than %Ln character(s).</source>
        <translation>
            <numerusform>メールアドレスが%Ln文字を超えています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“About me” is longer than %Ln character(s).</source>
        <translation>
            <numerusform>自己紹介が%Ln文字を超えています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Control characters were removed from “About me”.</source>
        <translation>自己紹介から制御文字を取り除きました。</translation>
    </message>
    <message>
        <source>The time the user was last seen can’t be read; it was left out.</source>
        <translation>最終アクセスの日時を読み取れないため、除外しました。</translation>
    </message>
    <message>
        <source>Another user has the same email address, so this user was imported without one.</source>
        <translation>別のユーザーと同じメールアドレスのため、このユーザーはメールアドレスなしでインポートしました。</translation>
    </message>
    <message>
        <source>The user had no username and was named after their ID.</source>
        <translation>ユーザー名がないため、ID をもとに名前を付けました。</translation>
    </message>
    <message>
        <source>Invalid characters in the username were replaced with “�”.</source>
        <translation>ユーザー名に含まれる無効な文字を「�」に置き換えました。</translation>
    </message>
    <message>
        <source>Invalid characters in the email address were replaced with “�”.</source>
        <translation>メールアドレスに含まれる無効な文字を「�」に置き換えました。</translation>
    </message>
    <message>
        <source>Invalid characters in “About me” were replaced with “�”.</source>
        <translation>自己紹介に含まれる無効な文字を「�」に置き換えました。</translation>
    </message>
    <message>
        <source>The username was taken, so the user was renamed.</source>
        <translation>ユーザー名がすでに使われているため、別のユーザー名に変更しました。</translation>
    </message>
    <message>
        <source>“%1” is now “%2”.</source>
        <translation>「%1」は「%2」になりました。</translation>
    </message>
    <message>
        <source>This archive was imported as another user before. Import it as that user again, or undo the earlier import first.</source>
        <translation>このアーカイブは、以前に別のユーザーとしてインポートされています。同じユーザーとしてもう一度インポートするか、先に以前のインポートを元に戻してください。</translation>
    </message>
</context>
<context>
    <name>roost::UserMenuButton</name>
    <message>
        <source>More actions for @%1</source>
        <translation>@%1 さんに対するその他の操作</translation>
    </message>
    <message>
        <source>More</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>ミュート解除</translation>
    </message>
    <message>
        <source>Mute for a Day</source>
        <translation>1日間ミュート</translation>
    </message>
    <message>
        <source>Mute for a Week</source>
        <translation>1週間ミュート</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>ミュート</translation>
    </message>
    <message>
        <source>Copy @%1</source>
        <translation>@%1 をコピー</translation>
    </message>
    <message>
        <source>Merge Into My Profile…</source>
        <translation>自分のプロフィールに統合…</translation>
    </message>
</context>
<context>
    <name>roost::Users</name>
    <message>
        <source>User %1 not found.</source>
        <translation>ユーザー %1 が見つかりません。</translation>
    </message>
</context>
<context>
    <name>roost::WelcomePage</name>
    <message>
        <source>Welcome</source>
        <translation>ようこそ</translation>
    </message>
    <message>
        <source>Create a New Account</source>
        <translation>新しいアカウントを作成</translation>
    </message>
    <message>
        <source>Create an Account</source>
        <translation>アカウントを作成</translation>
    </message>
    <message>
        <source>Roost export</source>
        <translation>Roost のエクスポート</translation>
    </message>
</context>
<context>
    <name>roost::WindowActions</name>
    <message>
        <source>&amp;New Post</source>
        <translation>新規投稿(&amp;N)</translation>
    </message>
    <message>
        <source>Explore the &amp;Sample Community</source>
        <translation>サンプルコミュニティを見る(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Leave the Sample Community</source>
        <translation>サンプルコミュニティを終了(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Undo “%1”</source>
        <translation>「%1」を元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>設定(&amp;S)…</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>戻る(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>進む(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Go to User…</source>
        <translation>ユーザーに移動(&amp;G)…</translation>
    </message>
    <message>
        <source>&amp;Search Posts</source>
        <translation>投稿を検索(&amp;S)</translation>
    </message>
    <message>
        <source>N&amp;ext Row</source>
        <translation>次の項目(&amp;E)</translation>
    </message>
    <message>
        <source>Previo&amp;us Row</source>
        <translation>前の項目(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Newest Posts</source>
        <translation>最新の投稿(&amp;N)</translation>
    </message>
    <message>
        <source>Go to &amp;Date…</source>
        <translation>日付に移動(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Edit Profile…</source>
        <translation>プロフィールを編集(&amp;E)…</translation>
    </message>
    <message>
        <source>Add A&amp;ccount…</source>
        <translation>アカウントを追加(&amp;C)…</translation>
    </message>
    <message>
        <source>Sign &amp;Out</source>
        <translation>ログアウト(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;System Default</source>
        <translation>システムに合わせる(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>ライト(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>ダーク(&amp;D)</translation>
    </message>
    <message>
        <source>Show &amp;Menu Bar</source>
        <translation>メニューバーを表示(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Find a Command…</source>
        <translation>コマンドを検索(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>キーボードショートカット(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Report a Problem…</source>
        <translation>問題を報告(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;About Roost</source>
        <translation>Roost について(&amp;A)</translation>
    </message>
    <message>
        <source>S&amp;witch Account</source>
        <translation>アカウントを切り替え(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>外観(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>移動(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>アカウント(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Recover a Damaged Database…</source>
        <translation>破損したデータベースを復旧(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Larger Text</source>
        <translation>文字を大きく(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Smaller Text</source>
        <translation>文字を小さく(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Reset Text Size</source>
        <translation>文字サイズをリセット(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Mark All Notifications as Read</source>
        <translation>すべての通知を既読にする(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>インポート(&amp;I)…</translation>
    </message>
    <message>
        <source>Import a &amp;Folder…</source>
        <translation>フォルダーをインポート(&amp;F)…</translation>
    </message>
    <message>
        <source>I&amp;mport History…</source>
        <translation>インポート履歴(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>エクスポート(&amp;E)…</translation>
    </message>
</context>
<context>
    <name>roost::XSource</name>
    <message>
        <source>The archive doesn’t say whose it is: account.js is missing in it. Download it again.</source>
        <translation>アーカイブの持ち主がわかりません: account.js が含まれていません。もう一度ダウンロードしてください。</translation>
    </message>
    <message>
        <source>Private messages from X aren’t imported.</source>
        <translation>X の非公開メッセージはインポートされません。</translation>
    </message>
    <message>
        <source>Roost doesn’t block people. Mute them instead.</source>
        <translation>Roost にはブロック機能がありません。代わりにミュートしてください。</translation>
    </message>
    <message>
        <source>Only a few chosen people could read these posts.</source>
        <translation>これらの投稿は、選ばれた少数の人だけが読めるものでした。</translation>
    </message>
    <message>
        <source>The archive only has the numbers of followers’ accounts.</source>
        <translation>アーカイブには、フォロワーのアカウントの番号しか含まれていません。</translation>
    </message>
    <message>
        <source>This isn’t in the format of X: it has no ID.</source>
        <translation>X の書き出す形式の投稿ではありません。番号がありません。</translation>
    </message>
    <message>
        <source>No post belongs to these long texts.</source>
        <translation>これらの長文に対応する投稿がありません。</translation>
    </message>
    <message>
        <source>The file has no entries.</source>
        <translation>ファイルに項目がありません。</translation>
    </message>
    <message>
        <source>The post was deleted on X.</source>
        <translation>X で削除された投稿です。</translation>
    </message>
</context>
</TS>
