<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar">
<context>
    <name>About</name>
    <message>
        <source>About Roost</source>
        <translation>حول Roost</translation>
    </message>
    <message>
        <source>A desktop microblog that stays on this computer. Nothing is sent or fetched.

Free software under the MIT license. Made with Qt, SQLite, ICU and libsodium.</source>
        <translation>مدونة مصغّرة لسطح المكتب تبقى على هذا الحاسوب. لا يُرسَل أي شيء ولا يُجلَب.

برنامج حر برخصة MIT. بُني باستخدام Qt وSQLite وICU وlibsodium.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>AccountForm</name>
    <message>
        <source>This field is required.</source>
        <translation>هذا الحقل مطلوب.</translation>
    </message>
    <message numerus="yes">
        <source>Use %Ln character(s) or fewer.</source>
        <translation>
            <numerusform>الحد الأقصى %Ln حرف.</numerusform>
            <numerusform>الحد الأقصى حرف واحد.</numerusform>
            <numerusform>الحد الأقصى حرفان.</numerusform>
            <numerusform>الحد الأقصى %Ln أحرف.</numerusform>
            <numerusform>الحد الأقصى %Ln حرفًا.</numerusform>
            <numerusform>الحد الأقصى %Ln حرف.</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter a valid email address, such as susan@example.com.</source>
        <translation>أدخل عنوان بريد إلكتروني صالحًا، مثل susan@example.com.</translation>
    </message>
    <message>
        <source>Please use a different username.</source>
        <translation>يُرجى استخدام اسم مستخدم آخر.</translation>
    </message>
    <message>
        <source>Please use a different email address.</source>
        <translation>يُرجى استخدام عنوان بريد إلكتروني آخر.</translation>
    </message>
    <message>
        <source>The passwords don’t match.</source>
        <translation>كلمتا المرور غير متطابقتين.</translation>
    </message>
    <message>
        <source>Please use a different display name.</source>
        <translation>يُرجى استخدام اسم معروض آخر.</translation>
    </message>
    <message>
        <source>Use letters and digits, with “.”, “-” or “_” only between them.</source>
        <translation>استخدم أحرفًا وأرقامًا، ولا تضع «.» أو «-» أو «_» إلا بينها.</translation>
    </message>
    <message>
        <source>Don’t mix letters from different alphabets.</source>
        <translation>لا تخلط بين أحرف من أبجديات مختلفة.</translation>
    </message>
</context>
<context>
    <name>Addresses</name>
    <message>
        <source>This link leads to a different address than it shows. Open it?</source>
        <translation>يؤدي هذا الرابط إلى عنوان غير العنوان الظاهر. أتريد فتحه؟</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>No application can open this address.</source>
        <translation>لا يمكن لأي تطبيق فتح هذا العنوان.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>نسخ</translation>
    </message>
</context>
<context>
    <name>ArchiveFile</name>
    <message>
        <source>The archive is damaged or incomplete. Download it again.</source>
        <translation>الأرشيف تالف أو غير مكتمل. نزّله مجددًا.</translation>
    </message>
    <message>
        <source>%1 can’t be read. Check that you have permission to open it.</source>
        <translation>تعذّرت قراءة ⁨%1⁩. تحقّق من أن لديك إذنًا بفتحه.</translation>
    </message>
    <message>
        <source>The archive is far larger when unpacked. Roost didn’t open it.</source>
        <translation>حجم الأرشيف بعد فك الضغط أكبر بكثير من حجمه المضغوط. لذا رُفض.</translation>
    </message>
    <message>
        <source>The archive contains links to other files. Roost didn’t open it.</source>
        <translation>يحتوي الأرشيف على روابط. لذا رُفض.</translation>
    </message>
    <message>
        <source>The archive contains file names that point outside it. Roost didn’t open it.</source>
        <translation>يحتوي الأرشيف على أسماء تشير إلى خارجه. لذا رُفض.</translation>
    </message>
    <message>
        <source>The archive has a password. Unpack it and import the folder.</source>
        <translation>الأرشيف محمي بكلمة مرور. فُك ضغطه واستورد المجلد.</translation>
    </message>
    <message>
        <source>A file in the archive is too large to be genuine. Roost didn’t open it.</source>
        <translation>في الأرشيف ملف أكبر مما يُفترض أن يكون عليه.</translation>
    </message>
    <message>
        <source>The archive has more files than any such archive should have.</source>
        <translation>في الأرشيف ملفات أكثر مما يُفترض أن يحتويه.</translation>
    </message>
    <message>
        <source>The folder contains links to other files. Roost didn’t open it.</source>
        <translation>يحتوي المجلد على روابط. لذا رُفض.</translation>
    </message>
    <message>
        <source>A file is missing in the archive.</source>
        <translation>هناك ملف ناقص في الأرشيف.</translation>
    </message>
    <message>
        <source>The archive contains file names that can’t be genuine. Roost didn’t open it.</source>
        <translation>يحتوي الأرشيف على أسماء ملفات لا يمكن أن تكون حقيقية. لم يفتحه Roost.</translation>
    </message>
</context>
<context>
    <name>BackgroundJob</name>
    <message>
        <source>Checking usernames…</source>
        <translation>جارٍ التحقق من أسماء المستخدمين…</translation>
    </message>
    <message>
        <source>Preparing people search…</source>
        <translation>جارٍ تجهيز البحث عن الأشخاص…</translation>
    </message>
    <message>
        <source>Updating the search index…</source>
        <translation>جارٍ تحديث فهرس البحث…</translation>
    </message>
    <message>
        <source>Looking for mentions…</source>
        <translation>جارٍ البحث عن الإشارات…</translation>
    </message>
</context>
<context>
    <name>BlueskySource</name>
    <message>
        <source>The repository has something else in place of this post.</source>
        <translation>في المستودع شيء آخر مكان هذا المنشور.</translation>
    </message>
    <message>
        <source>The repository is damaged or incomplete. Download it again.</source>
        <translation>المستودع تالف أو غير مكتمل. نزّله مجددًا.</translation>
    </message>
    <message>
        <source>The repository is too large to be genuine. Roost didn’t open it.</source>
        <translation>المستودع أكبر من أي مستودع سليم. لذا رُفض.</translation>
    </message>
</context>
<context>
    <name>CarFile</name>
    <message>
        <source>This isn’t a Bluesky repository. Choose the .car file that Bluesky’s settings export.</source>
        <translation>هذا ليس مستودع Bluesky. اختر ملف ⁦.car⁩ الذي تصدّره إعدادات Bluesky.</translation>
    </message>
    <message>
        <source>This file holds a server’s error message instead of a repository. Download it again.</source>
        <translation>يحتوي هذا الملف على رسالة خطأ من خادم بدلًا من مستودع. نزّله مجددًا.</translation>
    </message>
    <message>
        <source>This repository has a form that Roost can’t read. Look for a newer Roost.</source>
        <translation>لا يستطيع Roost قراءة صيغة هذا المستودع. ابحث عن إصدار أحدث من Roost.</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>New post</source>
        <translation>منشور جديد</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>نشر</translation>
    </message>
    <message>
        <source>Add pictures</source>
        <translation>إضافة صور</translation>
    </message>
    <message>
        <source>Add Pictures…</source>
        <translation>إضافة صور…</translation>
    </message>
</context>
<context>
    <name>ContentWarning</name>
    <message>
        <source>Adult content</source>
        <translation>محتوى للبالغين</translation>
    </message>
    <message>
        <source>Sexually suggestive</source>
        <translation>إيحاءات جنسية</translation>
    </message>
    <message>
        <source>Nudity</source>
        <translation>عُري</translation>
    </message>
    <message>
        <source>Graphic media</source>
        <translation>مشاهد صادمة</translation>
    </message>
    <message>
        <source>Sensitive content</source>
        <translation>محتوى حساس</translation>
    </message>
</context>
<context>
    <name>ConversationText</name>
    <message numerus="yes">
        <source>Show %Ln more reply(ies)</source>
        <translation>
            <numerusform>عرض %Ln رد آخر</numerusform>
            <numerusform>عرض رد آخر</numerusform>
            <numerusform>عرض ردين آخرين</numerusform>
            <numerusform>عرض %Ln ردود أخرى</numerusform>
            <numerusform>عرض %Ln ردًا آخر</numerusform>
            <numerusform>عرض %Ln رد آخر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln reply(ies)</source>
        <translation>
            <numerusform>عرض %Ln رد</numerusform>
            <numerusform>عرض رد واحد</numerusform>
            <numerusform>عرض ردين</numerusform>
            <numerusform>عرض %Ln ردود</numerusform>
            <numerusform>عرض %Ln ردًا</numerusform>
            <numerusform>عرض %Ln رد</numerusform>
        </translation>
    </message>
    <message>
        <source>Show fewer replies</source>
        <translation>عرض ردود أقل</translation>
    </message>
    <message numerus="yes">
        <source>Continue conversation (%Ln reply(ies))</source>
        <extracomment>Opens a conversation of its own; the number is that of the replies in it.</extracomment>
        <translation>
            <numerusform>مواصلة المحادثة (%Ln رد)</numerusform>
            <numerusform>مواصلة المحادثة (رد واحد)</numerusform>
            <numerusform>مواصلة المحادثة (ردان)</numerusform>
            <numerusform>مواصلة المحادثة (%Ln ردود)</numerusform>
            <numerusform>مواصلة المحادثة (%Ln ردًا)</numerusform>
            <numerusform>مواصلة المحادثة (%Ln رد)</numerusform>
        </translation>
    </message>
    <message>
        <source>This post was deleted</source>
        <translation>حُذف هذا المنشور</translation>
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
        <translation>هذه ليست قائمة قابلة للقراءة. احفظها كقيم مفصولة بفواصل بترميز ⁦UTF-8⁩.</translation>
    </message>
    <message>
        <source>The list is incomplete. Download it again.</source>
        <translation>القائمة غير مكتملة. نزّلها مجددًا.</translation>
    </message>
</context>
<context>
    <name>DagValue</name>
    <message>
        <source>The repository is damaged or incomplete. Download it again.</source>
        <translation>المستودع تالف أو غير مكتمل. نزّله مجددًا.</translation>
    </message>
    <message>
        <source>The repository has a record that can’t be genuine. Roost didn’t open it.</source>
        <translation>في المستودع سجل لا يوجد مثله في أي مستودع سليم. لذا رُفض.</translation>
    </message>
</context>
<context>
    <name>DatabaseRestore</name>
    <message>
        <source>An export can only be read into an empty database. Choose a new file.</source>
        <translation>لا يمكن قراءة ملف التصدير إلا في قاعدة بيانات فارغة. اختر ملفًا جديدًا.</translation>
    </message>
    <message>
        <source>Reading the export was canceled. Nothing was changed.</source>
        <translation>أُلغيت قراءة ملف التصدير. لم يتغيّر شيء.</translation>
    </message>
</context>
<context>
    <name>EditProfileDialog</name>
    <message>
        <source>Edit profile</source>
        <translation>تعديل الملف الشخصي</translation>
    </message>
    <message>
        <source>Choose Picture…</source>
        <translation>اختيار صورة…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Remove picture</source>
        <translation>إزالة الصورة</translation>
    </message>
    <message>
        <source>Display name</source>
        <translation>الاسم المعروض</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>اسم المستخدم</translation>
    </message>
    <message>
        <source>About me</source>
        <translation>نبذة عني</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Change Password…</source>
        <translation>تغيير كلمة المرور…</translation>
    </message>
    <message>
        <source>Current password</source>
        <translation>كلمة المرور الحالية</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>كلمة المرور الجديدة</translation>
    </message>
    <message>
        <source>Repeat new password</source>
        <translation>تأكيد كلمة المرور الجديدة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
</context>
<context>
    <name>Engine</name>
    <message>
        <source>SQLite %1 on this computer lacks a feature that Roost needs. Install your system’s SQLite package, or a newer version.</source>
        <translation>يفتقر إصدار SQLite %1 على هذا الحاسوب إلى ميزة يحتاج إليها Roost. ثبّت حزمة SQLite الخاصة بنظامك، أو إصدارًا أحدث.</translation>
    </message>
    <message>
        <source>Qt’s SQLite driver is missing. Install it to open databases; on Debian and Ubuntu the package is libqt6sql6-sqlite.</source>
        <translation>مشغّل SQLite الخاص بمكتبة Qt غير موجود. ثبّته لتتمكن من فتح قواعد البيانات؛ وحزمته في Debian وUbuntu هي ⁦libqt6sql6-sqlite⁩.</translation>
    </message>
    <message>
        <source>Qt’s SQLite driver uses a different SQLite than Roost, which can damage databases. Install both from the same source.</source>
        <translation>يستخدم مشغّل SQLite الخاص بمكتبة Qt نسخة من SQLite غير التي يستخدمها Roost، وقد يُتلف ذلك قواعد البيانات. ثبّت كليهما من المصدر نفسه.</translation>
    </message>
    <message>
        <source>SQLite %1 is too old. Update your system’s SQLite to %2 or later.</source>
        <translation>الإصدار %1 من SQLite قديم جدًا. حدّث SQLite في نظامك إلى الإصدار %2 أو أحدث.</translation>
    </message>
    <message>
        <source>This SQLite was built without full-text search (FTS5), which Roost needs. Install your system’s SQLite package.</source>
        <translation>بُنيت نسخة SQLite هذه من دون البحث في النص الكامل (FTS5) الذي يحتاج إليه Roost. ثبّت حزمة SQLite الخاصة بنظامك.</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>The file can’t be opened. Check that it exists and that you have permission to open it.</source>
        <translation>تعذّر فتح الملف. تحقّق من وجوده ومن أن لديك إذنًا بفتحه.</translation>
    </message>
    <message>
        <source>Everyone on this computer can change or replace this database. Move it to a folder of your own, or remove write permission for others from the file and its folder.</source>
        <translation>يمكن لكل من يستخدم هذا الحاسوب تغيير قاعدة البيانات هذه أو استبدالها. انقلها إلى مجلد خاص بك، أو أزل إذن الكتابة الممنوح للآخرين من الملف ومجلده.</translation>
    </message>
    <message>
        <source>This file isn’t a database. Choose another file.</source>
        <translation>هذا الملف ليس قاعدة بيانات. اختر ملفًا آخر.</translation>
    </message>
    <message>
        <source>This database belongs to another application. Choose another file.</source>
        <translation>قاعدة البيانات هذه تخص تطبيقًا آخر. اختر ملفًا آخر.</translation>
    </message>
    <message>
        <source>This database was created by a newer version of Roost. Update Roost to open it.</source>
        <translation>أُنشئت قاعدة البيانات هذه بإصدار أحدث من Roost. حدّث Roost لفتحها.</translation>
    </message>
    <message>
        <source>This database or its folder is read-only. Make it writable, or copy it to a folder of your own.</source>
        <translation>قاعدة البيانات هذه أو مجلدها للقراءة فقط. اسمح بالكتابة فيها، أو انسخها إلى مجلد خاص بك.</translation>
    </message>
    <message>
        <source>The disk is full and nothing was saved. Free up some space and try again.</source>
        <translation>القرص ممتلئ ولم يُحفظ شيء. أفرغ بعض المساحة ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>Another program is using the database. Try again in a moment.</source>
        <translation>يستخدم برنامج آخر قاعدة البيانات. أعد المحاولة بعد لحظات.</translation>
    </message>
    <message>
        <source>This database is open in another Roost window. Use that window, or close it first.</source>
        <translation>قاعدة البيانات هذه مفتوحة في نافذة أخرى من Roost. استخدم تلك النافذة، أو أغلقها أولًا.</translation>
    </message>
    <message>
        <source>You don’t have permission to do that.</source>
        <translation>ليس لديك إذن للقيام بذلك.</translation>
    </message>
    <message>
        <source>This no longer exists.</source>
        <translation>لم يعد هذا العنصر موجودًا.</translation>
    </message>
    <message>
        <source>Something went wrong and nothing was changed. See the log for details.</source>
        <translation>حدث خطأ ما ولم يتغيّر شيء. راجع السجل لمعرفة التفاصيل.</translation>
    </message>
    <message>
        <source>The database’s disk can’t be read or written, and nothing was changed. Check that the disk is connected and working, then try again.</source>
        <translation>تعذّرت القراءة من قرص قاعدة البيانات أو الكتابة عليه، ولم يتغيّر شيء. تحقّق من أن القرص متصل ويعمل، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The database file was moved, deleted or replaced, so changes can’t be saved. Put it back, or save a copy.</source>
        <translation>نُقل ملف قاعدة البيانات أو حُذف أو استُبدل، لذا يتعذّر حفظ التغييرات. أعده إلى مكانه، أو احفظ نسخة.</translation>
    </message>
    <message>
        <source>The database is damaged and part of it can’t be read. Recover what’s left, or restore it from a backup.</source>
        <translation>قاعدة البيانات تالفة وتتعذّر قراءة جزء منها. استرجع ما تبقّى منها، أو استعدها من نسخة احتياطية.</translation>
    </message>
    <message>
        <source>This location doesn’t support safe file locking. Copy the database to a local disk and open it there.</source>
        <translation>لا يدعم هذا المكان قفل الملفات بأمان. انسخ قاعدة البيانات إلى قرص محلي وافتحها من هناك.</translation>
    </message>
    <message>
        <source>The update was canceled. The database wasn’t changed.</source>
        <translation>أُلغي التحديث. لم تتغيّر قاعدة البيانات.</translation>
    </message>
    <message>
        <source>The name of this file or of one of its folders contains invalid characters (shown as �). Rename it, or choose another location.</source>
        <translation>يحتوي اسم هذا الملف أو اسم أحد مجلداته على أحرف غير صالحة (تظهر بالشكل �). أعد تسميته، أو اختر مكانًا آخر.</translation>
    </message>
    <message>
        <source>This file has a second name (a hard link), and changes saved under one name can get lost under the other. Delete one of the names, or open a copy.</source>
        <translation>لهذا الملف اسم ثانٍ (رابط صلب)، والتغييرات المحفوظة تحت أحد الاسمين قد تضيع تحت الآخر. احذف أحد الاسمين، أو افتح نسخة.</translation>
    </message>
    <message>
        <source>This is a Microblog database. Import it into Roost instead: File ▸ Import…</source>
        <translation>هذه قاعدة بيانات Microblog. استوردها إلى Roost بدلًا من ذلك: ملف ◂ استيراد…</translation>
    </message>
</context>
<context>
    <name>ExportArchive</name>
    <message>
        <source>There are more pictures than one export can hold.</source>
        <translation>عدد الصور أكبر مما يتسع له ملف تصدير واحد.</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>What do you want to export?</source>
        <translation>ما الذي تريد تصديره؟</translation>
    </message>
    <message>
        <source>&amp;Everything of mine</source>
        <translation>كل بياناتي</translation>
    </message>
    <message>
        <source>Your posts, messages, drafts, saved posts, pictures, and whom you follow and mute, as a .zip file that Roost can read back.</source>
        <translation>منشوراتك ورسائلك ومسوداتك والمنشورات التي حفظتها وصورك، ومن تتابعهم ومن كتمتهم، في ملف ⁦.zip⁩ يستطيع Roost قراءته من جديد.</translation>
    </message>
    <message>
        <source>My posts as a &amp;web page</source>
        <translation>منشوراتي كصفحة ويب</translation>
    </message>
    <message>
        <source>One file with pictures, to read, print or send. It needs no other files.</source>
        <translation>ملف واحد يتضمن الصور، للقراءة أو الطباعة أو الإرسال. لا يحتاج إلى ملفات أخرى.</translation>
    </message>
    <message>
        <source>This &amp;conversation as a web page</source>
        <translation>هذه المحادثة كصفحة ويب</translation>
    </message>
    <message>
        <source>All posts of the conversation that is open now.</source>
        <translation>كل منشورات المحادثة المفتوحة الآن.</translation>
    </message>
    <message>
        <source>My posts for &amp;Microblog</source>
        <translation>منشوراتي لتطبيق Microblog</translation>
    </message>
    <message>
        <source>The file posts.json, as the Microblog web application makes it.</source>
        <translation>ملف ⁦posts.json⁩ كما ينشئه تطبيق الويب Microblog.</translation>
    </message>
    <message>
        <source>People I &amp;follow</source>
        <translation>من أتابعهم</translation>
    </message>
    <message>
        <source>A .csv file that Mastodon can import.</source>
        <translation>ملف ⁦.csv⁩ يستطيع Mastodon استيراده.</translation>
    </message>
    <message>
        <source>The whole &amp;database</source>
        <translation>قاعدة البيانات كاملة</translation>
    </message>
    <message>
        <source>All accounts with their e-mail addresses, and everyone’s messages, as a .zip file. Passwords are left out.</source>
        <translation>كل الحسابات مع عناوين بريدها الإلكتروني، ورسائل الجميع، في ملف ⁦.zip⁩. لا يشمل ذلك كلمات المرور.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
</context>
<context>
    <name>ExportLines</name>
    <message>
        <source>The export is damaged: %1, line %2 makes no sense.</source>
        <translation>ملف التصدير تالف: السطر %2 من ⁨%1⁩ غير صالح.</translation>
    </message>
    <message>
        <source>A line in the export is too large to be genuine. Roost didn’t open it.</source>
        <translation>في ملف التصدير سطر أكبر مما يُفترض أن يكون عليه. لذا رُفض.</translation>
    </message>
</context>
<context>
    <name>ExportRequest</name>
    <message>
        <source>The export would replace the database itself. Choose another file name.</source>
        <translation>سيحل ملف التصدير محل قاعدة البيانات نفسها. اختر اسم ملف آخر.</translation>
    </message>
</context>
<context>
    <name>GivenPictures</name>
    <message>
        <source>%1: %2</source>
        <extracomment>The name of a file that can&apos;t be added to a post, and why.</extracomment>
        <translation>⁨%1⁩: %2</translation>
    </message>
</context>
<context>
    <name>GoToDateDialog</name>
    <message>
        <source>Go to date</source>
        <translation>الانتقال إلى تاريخ</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>انتقال</translation>
    </message>
</context>
<context>
    <name>HeadlessStore</name>
    <message>
        <source>Updating the database for this version of Roost. Press Ctrl+C to cancel.</source>
        <translation>جارٍ تحديث قاعدة البيانات لهذا الإصدار من Roost. اضغط ⁦Ctrl+C⁩ للإلغاء.</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>A list of follows needs a user who follows them. Create one first.</source>
        <translation>تحتاج قائمة المتابعات إلى مستخدم يتابع من فيها. أنشئ مستخدمًا أولًا.</translation>
    </message>
    <message>
        <source>Choose the user who follows the people on this list.</source>
        <translation>اختر المستخدم الذي يتابع الأشخاص في هذه القائمة.</translation>
    </message>
    <message>
        <source>Only the owner of that account can import into it. Sign in to it first.</source>
        <translation>لا يستطيع الاستيراد إلى ذلك الحساب سوى صاحبه. سجّل الدخول إليه أولًا.</translation>
    </message>
</context>
<context>
    <name>ImportPreview</name>
    <message>
        <source>%1 (%2)</source>
        <comment>posts (the day)</comment>
        <translation>⁨%1⁩ (⁨%2⁩)</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <comment>posts (first day to last day)</comment>
        <translation>⁨%1⁩ (من ⁨%2⁩ إلى ⁨%3⁩)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>Mastodon archive of Susan</comment>
        <translation>%1 لـ ⁨%2⁩</translation>
    </message>
    <message>
        <source>Nothing in this file can be imported.</source>
        <translation>لا يوجد فيه ما يمكن استيراده.</translation>
    </message>
    <message>
        <source>Larger pictures are scaled down to 2,048 pixels.</source>
        <translation>تُحفظ الصور بأبعاد لا تتجاوز ٢٬٠٤٨ بكسل لكل ضلع. لا يُحتفظ بالصور الأصلية الأكبر.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s) aren’t in the archive. Their descriptions are kept.</source>
        <translation>
            <numerusform>%Ln صورة غير موجودة في الأرشيف. يُحتفظ بأوصافها.</numerusform>
            <numerusform>صورة واحدة غير موجودة في الأرشيف. يُحتفظ بوصفها.</numerusform>
            <numerusform>صورتان غير موجودتين في الأرشيف. يُحتفظ بوصفيهما.</numerusform>
            <numerusform>%Ln صور غير موجودة في الأرشيف. يُحتفظ بأوصافها.</numerusform>
            <numerusform>%Ln صورة غير موجودة في الأرشيف. يُحتفظ بأوصافها.</numerusform>
            <numerusform>%Ln صورة غير موجودة في الأرشيف. يُحتفظ بأوصافها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln video(s) and sound(s) become a line of text.</source>
        <translation>
            <numerusform>يتحوّل %Ln مقطع فيديو أو صوت إلى أسطر نصية.</numerusform>
            <numerusform>يتحوّل مقطع فيديو أو صوت واحد إلى سطر نصي.</numerusform>
            <numerusform>يتحوّل مقطعا فيديو أو صوت إلى سطرين نصيين.</numerusform>
            <numerusform>تتحوّل %Ln مقاطع فيديو أو صوت إلى أسطر نصية.</numerusform>
            <numerusform>يتحوّل %Ln مقطع فيديو أو صوت إلى أسطر نصية.</numerusform>
            <numerusform>يتحوّل %Ln مقطع فيديو أو صوت إلى أسطر نصية.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>Susan (@susan)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln post(s) left out: %1</source>
        <comment>%1: why</comment>
        <translation>
            <numerusform>تُرك %Ln منشور: %1</numerusform>
            <numerusform>تُرك منشور واحد: %1</numerusform>
            <numerusform>تُرك منشوران: %1</numerusform>
            <numerusform>تُركت %Ln منشورات: %1</numerusform>
            <numerusform>تُرك %Ln منشورًا: %1</numerusform>
            <numerusform>تُرك %Ln منشور: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <comment>%1: why</comment>
        <translation>تُرك: %1</translation>
    </message>
    <message>
        <source>Left out (%1): %2</source>
        <comment>%1: how many, %2: why</comment>
        <translation>تُرك (%1): %2</translation>
    </message>
    <message>
        <source>Found: %1.</source>
        <comment>5 posts and 3 users</comment>
        <translation>عُثر على: %1.</translation>
    </message>
    <message>
        <source>All of it is already in Roost.</source>
        <translation>كل ذلك موجود في Roost بالفعل.</translation>
    </message>
    <message>
        <source>The database grows by about %1.</source>
        <translation>يزداد حجم قاعدة البيانات بنحو %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln post(s) could only be read by followers. Everyone who uses this database can read them here.</source>
        <translation>
            <numerusform>كان %Ln منشور متاحًا للمتابعين فقط. هنا يستطيع كل من يستخدم قاعدة البيانات هذه قراءتها.</numerusform>
            <numerusform>كان منشور واحد متاحًا للمتابعين فقط. هنا يستطيع كل من يستخدم قاعدة البيانات هذه قراءته.</numerusform>
            <numerusform>كان منشوران متاحين للمتابعين فقط. هنا يستطيع كل من يستخدم قاعدة البيانات هذه قراءتهما.</numerusform>
            <numerusform>كانت %Ln منشورات متاحة للمتابعين فقط. هنا يستطيع كل من يستخدم قاعدة البيانات هذه قراءتها.</numerusform>
            <numerusform>كان %Ln منشورًا متاحًا للمتابعين فقط. هنا يستطيع كل من يستخدم قاعدة البيانات هذه قراءتها.</numerusform>
            <numerusform>كان %Ln منشور متاحًا للمتابعين فقط. هنا يستطيع كل من يستخدم قاعدة البيانات هذه قراءتها.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Imports</name>
    <message>
        <source>This import has already been undone.</source>
        <translation>سبق التراجع عن هذا الاستيراد.</translation>
    </message>
    <message>
        <source>Nothing from this import was left to remove.</source>
        <translation>لم يبقَ منه ما يُزال.</translation>
    </message>
    <message>
        <source>Removed: %1.</source>
        <translation>أُزيل: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed detail(s) restored.</source>
        <translation>
            <numerusform>أُعيدت %Ln قيمة معدّلة إلى ما كانت عليه.</numerusform>
            <numerusform>أُعيدت قيمة معدّلة واحدة إلى ما كانت عليه.</numerusform>
            <numerusform>أُعيدت قيمتان معدّلتان إلى ما كانتا عليه.</numerusform>
            <numerusform>أُعيدت %Ln قيم معدّلة إلى ما كانت عليه.</numerusform>
            <numerusform>أُعيدت %Ln قيمة معدّلة إلى ما كانت عليه.</numerusform>
            <numerusform>أُعيدت %Ln قيمة معدّلة إلى ما كانت عليه.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln post(s) were kept because another import has them too.</source>
        <translation>
            <numerusform>بقي %Ln منشور لوجودها في عملية استيراد أخرى أيضًا.</numerusform>
            <numerusform>بقي منشور واحد لوجوده في عملية استيراد أخرى أيضًا.</numerusform>
            <numerusform>بقي منشوران لوجودهما في عملية استيراد أخرى أيضًا.</numerusform>
            <numerusform>بقيت %Ln منشورات لوجودها في عملية استيراد أخرى أيضًا.</numerusform>
            <numerusform>بقي %Ln منشورًا لوجودها في عملية استيراد أخرى أيضًا.</numerusform>
            <numerusform>بقي %Ln منشور لوجودها في عملية استيراد أخرى أيضًا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) were kept because they have other data here:</source>
        <translation>
            <numerusform>بقي %Ln مستخدم لأن لهم بيانات أخرى هنا:</numerusform>
            <numerusform>بقي مستخدم واحد لأن له بيانات أخرى هنا:</numerusform>
            <numerusform>بقي مستخدمان لأن لهما بيانات أخرى هنا:</numerusform>
            <numerusform>بقي %Ln مستخدمين لأن لهم بيانات أخرى هنا:</numerusform>
            <numerusform>بقي %Ln مستخدمًا لأن لهم بيانات أخرى هنا:</numerusform>
            <numerusform>بقي %Ln مستخدم لأن لهم بيانات أخرى هنا:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln detail(s) were kept because they have been changed since.</source>
        <translation>
            <numerusform>بقيت %Ln قيمة لأنها تغيّرت منذ ذلك الحين.</numerusform>
            <numerusform>بقيت قيمة واحدة لأنها تغيّرت منذ ذلك الحين.</numerusform>
            <numerusform>بقيت قيمتان لأنهما تغيّرتا منذ ذلك الحين.</numerusform>
            <numerusform>بقيت %Ln قيم لأنها تغيّرت منذ ذلك الحين.</numerusform>
            <numerusform>بقيت %Ln قيمة لأنها تغيّرت منذ ذلك الحين.</numerusform>
            <numerusform>بقيت %Ln قيمة لأنها تغيّرت منذ ذلك الحين.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign in to undo this import.</source>
        <translation>سجّل الدخول للتراجع عن هذا الاستيراد.</translation>
    </message>
    <message>
        <source>Only @%1 can undo this import.</source>
        <translation>لا يستطيع التراجع عن هذا الاستيراد سوى ⁨@%1⁩.</translation>
    </message>
    <message>
        <source>This import was made elsewhere and can’t be undone here.</source>
        <translation>جرى هذا الاستيراد في مكان آخر ولا يمكن التراجع عنه هنا.</translation>
    </message>
</context>
<context>
    <name>JobCounts</name>
    <message numerus="yes">
        <source>%1 of %Ln post(s)</source>
        <translation>
            <numerusform>%1 من %Ln منشور</numerusform>
            <numerusform>%1 من منشور واحد</numerusform>
            <numerusform>%1 من منشورين</numerusform>
            <numerusform>%1 من %Ln منشورات</numerusform>
            <numerusform>%1 من %Ln منشورًا</numerusform>
            <numerusform>%1 من %Ln منشور</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln picture(s)</source>
        <translation>
            <numerusform>%1 من %Ln صورة</numerusform>
            <numerusform>%1 من صورة واحدة</numerusform>
            <numerusform>%1 من صورتين</numerusform>
            <numerusform>%1 من %Ln صور</numerusform>
            <numerusform>%1 من %Ln صورة</numerusform>
            <numerusform>%1 من %Ln صورة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln item(s)</source>
        <translation>
            <numerusform>%1 من %Ln عنصر</numerusform>
            <numerusform>%1 من عنصر واحد</numerusform>
            <numerusform>%1 من عنصرين</numerusform>
            <numerusform>%1 من %Ln عناصر</numerusform>
            <numerusform>%1 من %Ln عنصرًا</numerusform>
            <numerusform>%1 من %Ln عنصر</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>12 MB of 340 MB</comment>
        <translation>⁨%1⁩ من ⁨%2⁩</translation>
    </message>
</context>
<context>
    <name>JobDialog</name>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>التقرير</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>JsonElements</name>
    <message>
        <source>A file in the archive is damaged or incomplete.</source>
        <translation>في الأرشيف ملف تالف أو غير مكتمل.</translation>
    </message>
    <message>
        <source>A file in the archive isn’t in the expected format. Roost didn’t open it.</source>
        <translation>في الأرشيف ملف لا يطابق ما تكتبه الشبكة الاجتماعية. لذا رُفض.</translation>
    </message>
    <message>
        <source>A file in the archive is empty.</source>
        <translation>أحد ملفات الأرشيف فارغ.</translation>
    </message>
</context>
<context>
    <name>JsonParser</name>
    <message>
        <source>A file in the archive is damaged.</source>
        <translation>في الأرشيف ملف تالف.</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>file</source>
        <translation>ملف</translation>
    </message>
    <message>
        <source>A desktop microblog.</source>
        <translation>مدونة مصغّرة لسطح المكتب.</translation>
    </message>
    <message>
        <source>Open this database instead of your own.</source>
        <translation>فتح قاعدة البيانات هذه بدلًا من قاعدتك.</translation>
    </message>
    <message>
        <source>Same as giving the file name alone.</source>
        <translation>مثل كتابة اسم الملف وحده.</translation>
    </message>
    <message>
        <source>Explore the sample community.</source>
        <translation>استكشاف المجتمع التجريبي.</translation>
    </message>
    <message>
        <source>Open the database even if everyone can write to it.</source>
        <translation>فتح قاعدة البيانات حتى إن كان بإمكان الجميع الكتابة فيها.</translation>
    </message>
    <message>
        <source>Give only one database. See --help.</source>
        <translation>حدّد قاعدة بيانات واحدة فقط. انظر ‎--help.</translation>
    </message>
    <message>
        <source>--sample opens a database of its own and can’t be combined with another. See --help.</source>
        <translation>يفتح الخيار ‎--sample قاعدة بيانات خاصة به ولا يمكن جمعه مع قاعدة أخرى. انظر ‎--help.</translation>
    </message>
    <message>
        <source>With --import: save the full report to this file.</source>
        <translation>مع ‎--import: حفظ التقرير كاملًا في هذا الملف.</translation>
    </message>
    <message>
        <source>Set a new password for this user.</source>
        <translation>تعيين كلمة مرور جديدة لهذا المستخدم.</translation>
    </message>
    <message>
        <source>user</source>
        <translation>مستخدم</translation>
    </message>
    <message>
        <source>--report needs --import. See --help.</source>
        <translation>يتطلّب الخيار ‎--report استخدام ‎--import. انظر ‎--help.</translation>
    </message>
    <message>
        <source>To save the full list, use --report FILE.</source>
        <translation>لحفظ القائمة كاملة، استخدم ⁦--report ملف⁩.</translation>
    </message>
    <message>
        <source>The password for %1 was changed. They are signed out everywhere.</source>
        <translation>غُيّرت كلمة مرور ⁨%1⁩. سُجّل خروج هذا المستخدم من كل مكان.</translation>
    </message>
    <message>
        <source>Import a Microblog database or an archive without opening a window.</source>
        <translation>استيراد قاعدة بيانات Microblog أو أرشيف من دون فتح نافذة.</translation>
    </message>
    <message>
        <source>With --import: the user whose archive it is.</source>
        <translation>مع ‎--import: المستخدم صاحب الأرشيف.</translation>
    </message>
    <message>
        <source>--into needs --import. See --help.</source>
        <translation>يتطلّب الخيار ‎--into استخدام ‎--import. انظر ‎--help.</translation>
    </message>
    <message>
        <source>With a list: print this many rows at most.</source>
        <translation>عند طباعة قائمة: طباعة هذا العدد من الأسطر على الأكثر.</translation>
    </message>
    <message>
        <source>number</source>
        <translation>عدد</translation>
    </message>
    <message>
        <source>With a list: continue after the row with this “cursor”.</source>
        <translation>عند طباعة قائمة: المتابعة بعد السطر الذي يحمل قيمة «cursor» هذه.</translation>
    </message>
    <message>
        <source>With --search or --export: for this user.</source>
        <translation>مع ‎--search أو ‎--export: لهذا المستخدم.</translation>
    </message>
    <message>
        <source>With --export: include password hashes of the whole database.</source>
        <translation>مع ‎--export: تضمين تجزئات كلمات المرور في قاعدة البيانات كلها.</translation>
    </message>
    <message>
        <source>Print this user’s timeline as JSON, one post per line.</source>
        <translation>طباعة الخط الزمني لهذا المستخدم بصيغة JSON، كل منشور في سطر.</translation>
    </message>
    <message>
        <source>Print this user’s posts as JSON, one per line.</source>
        <translation>طباعة منشورات هذا المستخدم بصيغة JSON، كل منشور في سطر.</translation>
    </message>
    <message>
        <source>Print the posts that a search finds as JSON, one per line.</source>
        <translation>طباعة المنشورات التي يعثر عليها البحث بصيغة JSON، كل منشور في سطر.</translation>
    </message>
    <message>
        <source>words</source>
        <translation>كلمات</translation>
    </message>
    <message>
        <source>Print all users as JSON, one per line.</source>
        <translation>طباعة كل المستخدمين بصيغة JSON، كل مستخدم في سطر.</translation>
    </message>
    <message>
        <source>Export to this file: everything as .zip, posts as .html or .json, follows as .csv.</source>
        <translation>التصدير إلى هذا الملف: كل شيء بصيغة ⁦.zip⁩، والمنشورات بصيغة ⁦.html⁩ أو ⁦.json⁩، والمتابعات بصيغة ⁦.csv⁩.</translation>
    </message>
    <message>
        <source>--%1 and --%2 can’t be combined. See --help.</source>
        <translation>لا يمكن جمع ‎--%1 مع ‎--%2. انظر ‎--help.</translation>
    </message>
    <message>
        <source>--%1 needs --timeline, --posts, --search or --users. See --help.</source>
        <translation>يتطلّب الخيار ‎--%1 استخدام ‎--timeline أو ‎--posts أو ‎--search أو ‎--users. انظر ‎--help.</translation>
    </message>
    <message>
        <source>--limit takes a number from 1 up. See --help.</source>
        <translation>يأخذ الخيار ‎--limit عددًا لا يقل عن ١. انظر ‎--help.</translation>
    </message>
    <message>
        <source>--user needs --search or --export. See --help.</source>
        <translation>يتطلّب الخيار ‎--user استخدام ‎--search أو ‎--export. انظر ‎--help.</translation>
    </message>
    <message>
        <source>The name of an export ends in .zip, .html, .json or .csv. See --help.</source>
        <translation>يجب أن ينتهي اسم ملف التصدير باللاحقة ⁦.zip⁩ أو ⁦.html⁩ أو ⁦.json⁩ أو ⁦.csv⁩. انظر ‎--help.</translation>
    </message>
    <message>
        <source>--with-passwords needs --export to a .zip file of the whole database. See --help.</source>
        <translation>يتطلّب الخيار ‎--with-passwords استخدام ‎--export لتصدير قاعدة البيانات كلها إلى ملف ⁦.zip⁩. انظر ‎--help.</translation>
    </message>
    <message>
        <source>This database doesn’t have exactly one user. Say whose with --user.</source>
        <translation>عدد المستخدمين في قاعدة البيانات هذه ليس واحدًا. حدّد المستخدم باستخدام ‎--user.</translation>
    </message>
    <message>
        <source>The export has no passwords, so nobody can sign in yet. Set one with --set-password.</source>
        <translation>لا يحتوي ملف التصدير على كلمات مرور، لذا لا يمكن لأحد تسجيل الدخول بعد. عيّن كلمة مرور باستخدام ‎--set-password.</translation>
    </message>
    <message>
        <source>With --import: posts, too, that were deleted where they were published.</source>
        <translation>مع ‎--import: يشمل أيضًا المنشورات التي حُذفت من مكان نشرها.</translation>
    </message>
    <message>
        <source>--with-deleted needs --import. See --help.</source>
        <translation>يتطلّب الخيار ‎--with-deleted استخدام ‎--import. انظر ‎--help.</translation>
    </message>
</context>
<context>
    <name>MessageActions</name>
    <message>
        <source>Copy Text</source>
        <translation>نسخ النص</translation>
    </message>
    <message>
        <source>Remove for Me</source>
        <translation>حذف لديّ فقط</translation>
    </message>
</context>
<context>
    <name>MessageTexts</name>
    <message>
        <source>Notes to yourself</source>
        <translation>ملاحظات لنفسك</translation>
    </message>
    <message>
        <source>You: %1</source>
        <extracomment>The last message of a thread, written by the user themselves.</extracomment>
        <translation>أنت: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unread message(s)</source>
        <translation>
            <numerusform>%Ln رسالة غير مقروءة</numerusform>
            <numerusform>رسالة واحدة غير مقروءة</numerusform>
            <numerusform>رسالتان غير مقروءتين</numerusform>
            <numerusform>%Ln رسائل غير مقروءة</numerusform>
            <numerusform>%Ln رسالة غير مقروءة</numerusform>
            <numerusform>%Ln رسالة غير مقروءة</numerusform>
        </translation>
    </message>
    <message>
        <source>last: %1</source>
        <extracomment>The last message of a thread, as a screen reader says it.</extracomment>
        <translation>آخر رسالة: %1</translation>
    </message>
    <message>
        <source>You</source>
        <translation>أنت</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <extracomment>A message as a screen reader says it: sender, time, text.</extracomment>
        <translation>%1، %2: %3</translation>
    </message>
    <message>
        <source>You to %1</source>
        <extracomment>Before a message that the user has sent to someone, as a screen reader says it.</extracomment>
        <translation>منك إلى %1</translation>
    </message>
    <message>
        <source>%1 to you</source>
        <extracomment>Before a message that someone has sent to the user, as a screen reader says it.</extracomment>
        <translation>من %1 إليك</translation>
    </message>
</context>
<context>
    <name>MicroblogImport</name>
    <message>
        <source>The import was canceled. Nothing was imported.</source>
        <translation>أُلغي الاستيراد. لم يُستورد شيء.</translation>
    </message>
</context>
<context>
    <name>MuteOperations</name>
    <message>
        <source>Posts by %1 no longer appear in your timeline.</source>
        <translation>لن تظهر منشورات %1 في خطك الزمني بعد الآن.</translation>
    </message>
    <message>
        <source>Mute %1</source>
        <translation>كتم %1</translation>
    </message>
    <message>
        <source>%1 is no longer muted.</source>
        <translation>لم يعد %1 مكتومًا.</translation>
    </message>
    <message>
        <source>Unmute %1</source>
        <translation>إلغاء كتم %1</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>مكتوم</translation>
    </message>
    <message>
        <source>Muted until %1</source>
        <translation>مكتوم حتى %1</translation>
    </message>
</context>
<context>
    <name>NoteDialog</name>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Why you saved this. Only you can see it.</source>
        <translation>سبب حفظك لهذا المنشور. لا يراه أحد سواك.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
</context>
<context>
    <name>NotificationText</name>
    <message>
        <source>%1 followed you</source>
        <translation>تابعك %1</translation>
    </message>
    <message>
        <source>%1 and %2 followed you</source>
        <translation>تابعك %1 و%2</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %2 other(s) followed you</source>
        <extracomment>%2 is how many others, such as &quot;3&quot; or &quot;99+&quot;.</extracomment>
        <translation>
            <numerusform>تابعك %1 و%2 شخص آخر</numerusform>
            <numerusform>تابعك %1 و%2 شخص آخر</numerusform>
            <numerusform>تابعك %1 وآخران (%2)</numerusform>
            <numerusform>تابعك %1 و%2 أشخاص آخرين</numerusform>
            <numerusform>تابعك %1 و%2 شخصًا آخر</numerusform>
            <numerusform>تابعك %1 و%2 شخص آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 replied to you</source>
        <translation>رد عليك %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 reply(s), the latest from %2</source>
        <extracomment>%1 is the number, such as &quot;3&quot; or &quot;99+&quot;, and %2 who wrote the latest.</extracomment>
        <translation>
            <numerusform>%1 رد، آخرها من %2</numerusform>
            <numerusform>%1 رد، آخرها من %2</numerusform>
            <numerusform>عدد الردود: %1، آخرها من %2</numerusform>
            <numerusform>%1 ردود، آخرها من %2</numerusform>
            <numerusform>%1 ردًا، آخرها من %2</numerusform>
            <numerusform>%1 رد، آخرها من %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 mentioned you</source>
        <translation>أشار إليك %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 mention(s), the latest from %2</source>
        <extracomment>%1 is the number, such as &quot;3&quot; or &quot;99+&quot;, and %2 who wrote the latest.</extracomment>
        <translation>
            <numerusform>%1 إشارة، آخرها من %2</numerusform>
            <numerusform>%1 إشارة، آخرها من %2</numerusform>
            <numerusform>عدد الإشارات: %1، آخرها من %2</numerusform>
            <numerusform>%1 إشارات، آخرها من %2</numerusform>
            <numerusform>%1 إشارة، آخرها من %2</numerusform>
            <numerusform>%1 إشارة، آخرها من %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>What has happened, and when.</extracomment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>What has happened, and the post it is about.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>New: %1</source>
        <extracomment>A notification that hasn&apos;t been read.</extracomment>
        <translation>جديد: %1</translation>
    </message>
    <message>
        <source>Show Each</source>
        <translation>عرض منفصل</translation>
    </message>
</context>
<context>
    <name>OpenSource</name>
    <message>
        <source>Roost can’t import this. It reads Microblog databases, archives of Mastodon and X, repositories of Bluesky, and lists of follows.</source>
        <translation>لا يستطيع Roost استيراد هذا. يقرأ Roost قواعد بيانات Microblog، وأرشيفات Mastodon وX، ومستودعات Bluesky، وقوائم المتابعات.</translation>
    </message>
</context>
<context>
    <name>OpenTrouble</name>
    <message>
        <source>&amp;Open Anyway</source>
        <translation>فتح على أي حال</translation>
    </message>
    <message>
        <source>&amp;Recover…</source>
        <translation>استرجاع…</translation>
    </message>
</context>
<context>
    <name>PageTable</name>
    <message>
        <source>&amp;Home</source>
        <translation>الرئيسية</translation>
    </message>
    <message>
        <source>&amp;All Posts</source>
        <translation>كل المنشورات</translation>
    </message>
    <message>
        <source>&amp;People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>P&amp;rofile</source>
        <translation>الملف الشخصي</translation>
    </message>
    <message>
        <source>No&amp;tifications</source>
        <translation>الإشعارات</translation>
    </message>
    <message>
        <source>&amp;Messages</source>
        <translation>الرسائل</translation>
    </message>
    <message>
        <source>Sa&amp;ved</source>
        <translation>المحفوظات</translation>
    </message>
</context>
<context>
    <name>PasswordPrompt</name>
    <message>
        <source>No password was entered. Nothing was changed.</source>
        <translation>لم تُدخَل كلمة مرور. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>The password isn’t valid UTF-8. Nothing was changed.</source>
        <translation>كلمة المرور ليست بترميز ⁦UTF-8⁩ صالح. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>New password for %1:</source>
        <translation>كلمة المرور الجديدة للمستخدم ⁨%1⁩:</translation>
    </message>
    <message>
        <source>Repeat the new password:</source>
        <translation>تأكيد كلمة المرور الجديدة:</translation>
    </message>
    <message>
        <source>The passwords don’t match. Nothing was changed.</source>
        <translation>كلمتا المرور غير متطابقتين. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>The password is too long. Nothing was changed.</source>
        <translation>كلمة المرور طويلة جدًا. لم يتغيّر شيء.</translation>
    </message>
</context>
<context>
    <name>PeopleHeader</name>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Filter by name</source>
        <translation>تصفية حسب الاسم</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>ترتيب حسب</translation>
    </message>
</context>
<context>
    <name>PictureDrawing</name>
    <message>
        <source>This drawing is damaged or too complex. Choose another.</source>
        <translation>هذا الرسم تالف أو معقّد جدًا. اختر رسمًا آخر.</translation>
    </message>
</context>
<context>
    <name>PictureFile</name>
    <message>
        <source>This isn’t a readable file. Choose a picture.</source>
        <translation>هذا ليس ملفًا قابلًا للقراءة. اختر صورة.</translation>
    </message>
    <message>
        <source>The file can’t be opened. Check that you have permission to read it.</source>
        <translation>تعذّر فتح الملف. تحقّق من أن لديك إذنًا بقراءته.</translation>
    </message>
    <message>
        <source>The picture is damaged and can’t be read. Choose another.</source>
        <translation>الصورة تالفة وتتعذّر قراءتها. اختر صورة أخرى.</translation>
    </message>
    <message>
        <source>The picture is too large. Choose one of 50 megapixels or less.</source>
        <translation>الصورة كبيرة جدًا. اختر صورة لا تتجاوز ٥٠ ميغابكسل.</translation>
    </message>
    <message>
        <source>Roost can’t read this picture. Choose a PNG, JPEG, WebP or SVG file.</source>
        <translation>لا يستطيع Roost قراءة هذه الصورة. اختر ملف PNG أو JPEG أو WebP أو SVG.</translation>
    </message>
    <message>
        <source>WebP pictures can’t be read on this computer. Choose a PNG, JPEG or SVG file.</source>
        <translation>لا يمكن قراءة صور WebP على هذا الحاسوب. اختر ملف PNG أو JPEG أو SVG.</translation>
    </message>
    <message>
        <source>The file is too large. Choose one of %1 MB or less.</source>
        <translation>الملف كبير جدًا. اختر ملفًا لا يتجاوز %1 ميغابايت.</translation>
    </message>
</context>
<context>
    <name>PostActions</name>
    <message>
        <source>Copy Text</source>
        <translation>نسخ النص</translation>
    </message>
    <message>
        <source>Show More or Less</source>
        <translation>عرض المزيد أو أقل</translation>
    </message>
    <message>
        <source>Delete Post</source>
        <translation>حذف المنشور</translation>
    </message>
    <message>
        <source>Open Conversation</source>
        <translation>فتح المحادثة</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>رد</translation>
    </message>
    <message>
        <source>Save or Unsave Post</source>
        <translation>حفظ المنشور أو إلغاء حفظه</translation>
    </message>
    <message>
        <source>Remove from Saved</source>
        <translation>إزالة من المحفوظات</translation>
    </message>
    <message>
        <source>Save Post</source>
        <translation>حفظ المنشور</translation>
    </message>
    <message>
        <source>View Pictures</source>
        <translation>عرض الصور</translation>
    </message>
    <message>
        <source>View Picture</source>
        <translation>عرض الصورة</translation>
    </message>
    <message>
        <source>Open Original</source>
        <translation>فتح المنشور الأصلي</translation>
    </message>
    <message>
        <source>Copy Link to Original</source>
        <translation>نسخ رابط المنشور الأصلي</translation>
    </message>
</context>
<context>
    <name>PostDelegate</name>
    <message>
        <source>Delete Post</source>
        <translation>حذف المنشور</translation>
    </message>
    <message>
        <source>Remove from Saved</source>
        <translation>إزالة من المحفوظات</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>رد</translation>
    </message>
</context>
<context>
    <name>PostPictureFile</name>
    <message>
        <source>Roost can’t read this picture. Choose a JPEG, PNG, GIF or WebP file.</source>
        <translation>لا يستطيع Roost قراءة هذه الصورة. اختر ملف JPEG أو PNG أو GIF أو WebP.</translation>
    </message>
    <message>
        <source>%1 pictures can’t be read on this computer. Choose a JPEG or PNG file.</source>
        <translation>لا يمكن قراءة صور %1 على هذا الحاسوب. اختر ملف JPEG أو PNG.</translation>
    </message>
</context>
<context>
    <name>PostRowLayout</name>
    <message>
        <source>Show More</source>
        <translation>عرض المزيد</translation>
    </message>
    <message>
        <source>Show Less</source>
        <translation>عرض أقل</translation>
    </message>
    <message>
        <source>Only the beginning is shown. Use “Copy Text” to get all of it.</source>
        <translation>تظهر البداية فقط. استخدم «نسخ النص» للحصول على النص كاملًا.</translation>
    </message>
    <message>
        <source>Show Post</source>
        <translation>إظهار المنشور</translation>
    </message>
    <message>
        <source>Hide Post</source>
        <translation>إخفاء المنشور</translation>
    </message>
    <message>
        <source>Show Post · %1</source>
        <comment>Show Post · 2 pictures</comment>
        <translation>إظهار المنشور · %1</translation>
    </message>
</context>
<context>
    <name>ProfileHeader</name>
    <message>
        <source>Edit Profile</source>
        <translation>تعديل الملف الشخصي</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>مراسلة</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>إلغاء الكتم</translation>
    </message>
</context>
<context>
    <name>ProfilePicture</name>
    <message>
        <source>Roost can’t read this picture.</source>
        <translation>لا يستطيع Roost قراءة هذه الصورة.</translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>Nothing in this file can be recovered.</source>
        <translation>لا يمكن استرجاع أي شيء من هذا الملف.</translation>
    </message>
    <message>
        <source>The recovery was canceled. Nothing was changed.</source>
        <translation>أُلغي الاسترجاع. لم يتغيّر شيء.</translation>
    </message>
</context>
<context>
    <name>RelativeTime</name>
    <message>
        <source>d MMM</source>
        <extracomment>A date in this year, as QDate::toString writes it.</extracomment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>A date in another year, as QDate::toString writes it.</extracomment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>The date and the time of a post.</extracomment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>now</source>
        <translation>الآن</translation>
    </message>
    <message numerus="yes">
        <source>%Ln min</source>
        <translation>
            <numerusform>%Ln د</numerusform>
            <numerusform>%Ln د</numerusform>
            <numerusform>%Ln د</numerusform>
            <numerusform>%Ln د</numerusform>
            <numerusform>%Ln د</numerusform>
            <numerusform>%Ln د</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln h</source>
        <translation>
            <numerusform>%Ln س</numerusform>
            <numerusform>%Ln س</numerusform>
            <numerusform>%Ln س</numerusform>
            <numerusform>%Ln س</numerusform>
            <numerusform>%Ln س</numerusform>
            <numerusform>%Ln س</numerusform>
        </translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>أمس</translation>
    </message>
    <message numerus="yes">
        <source>%Ln d</source>
        <translation>
            <numerusform>%Ln ي</numerusform>
            <numerusform>%Ln ي</numerusform>
            <numerusform>%Ln ي</numerusform>
            <numerusform>%Ln ي</numerusform>
            <numerusform>%Ln ي</numerusform>
            <numerusform>%Ln ي</numerusform>
        </translation>
    </message>
    <message>
        <source>just now</source>
        <translation>قبل لحظات</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) ago</source>
        <translation>
            <numerusform>منذ %Ln دقيقة</numerusform>
            <numerusform>منذ دقيقة</numerusform>
            <numerusform>منذ دقيقتين</numerusform>
            <numerusform>منذ %Ln دقائق</numerusform>
            <numerusform>منذ %Ln دقيقة</numerusform>
            <numerusform>منذ %Ln دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s) ago</source>
        <translation>
            <numerusform>منذ %Ln ساعة</numerusform>
            <numerusform>منذ ساعة</numerusform>
            <numerusform>منذ ساعتين</numerusform>
            <numerusform>منذ %Ln ساعات</numerusform>
            <numerusform>منذ %Ln ساعة</numerusform>
            <numerusform>منذ %Ln ساعة</numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>أمس</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <translation>
            <numerusform>منذ %Ln يوم</numerusform>
            <numerusform>منذ يوم</numerusform>
            <numerusform>منذ يومين</numerusform>
            <numerusform>منذ %Ln أيام</numerusform>
            <numerusform>منذ %Ln يومًا</numerusform>
            <numerusform>منذ %Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>في %1</translation>
    </message>
    <message>
        <source>h:mm ap</source>
        <extracomment>A time of the 12-hour clock, as QTime::toString writes it.</extracomment>
        <translation>h:mm ap</translation>
    </message>
    <message>
        <source>%1 BCE</source>
        <extracomment>A date before the year 1.</extracomment>
        <translation>%1 ق.م</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln min</source>
        <extracomment>How long until the time of a post that is dated in the future; minutes.</extracomment>
        <translation>
            <numerusform>بعد %Ln د</numerusform>
            <numerusform>بعد %Ln د</numerusform>
            <numerusform>بعد %Ln د</numerusform>
            <numerusform>بعد %Ln د</numerusform>
            <numerusform>بعد %Ln د</numerusform>
            <numerusform>بعد %Ln د</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln h</source>
        <extracomment>How long until the time of a post that is dated in the future; hours.</extracomment>
        <translation>
            <numerusform>بعد %Ln س</numerusform>
            <numerusform>بعد %Ln س</numerusform>
            <numerusform>بعد %Ln س</numerusform>
            <numerusform>بعد %Ln س</numerusform>
            <numerusform>بعد %Ln س</numerusform>
            <numerusform>بعد %Ln س</numerusform>
        </translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>غدًا</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln d</source>
        <extracomment>How long until the time of a post that is dated in the future; days.</extracomment>
        <translation>
            <numerusform>بعد %Ln ي</numerusform>
            <numerusform>بعد %Ln ي</numerusform>
            <numerusform>بعد %Ln ي</numerusform>
            <numerusform>بعد %Ln ي</numerusform>
            <numerusform>بعد %Ln ي</numerusform>
            <numerusform>بعد %Ln ي</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln minute(s)</source>
        <translation>
            <numerusform>بعد %Ln دقيقة</numerusform>
            <numerusform>بعد دقيقة</numerusform>
            <numerusform>بعد دقيقتين</numerusform>
            <numerusform>بعد %Ln دقائق</numerusform>
            <numerusform>بعد %Ln دقيقة</numerusform>
            <numerusform>بعد %Ln دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln hour(s)</source>
        <translation>
            <numerusform>بعد %Ln ساعة</numerusform>
            <numerusform>بعد ساعة</numerusform>
            <numerusform>بعد ساعتين</numerusform>
            <numerusform>بعد %Ln ساعات</numerusform>
            <numerusform>بعد %Ln ساعة</numerusform>
            <numerusform>بعد %Ln ساعة</numerusform>
        </translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>غدًا</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln day(s)</source>
        <translation>
            <numerusform>بعد %Ln يوم</numerusform>
            <numerusform>بعد يوم</numerusform>
            <numerusform>بعد يومين</numerusform>
            <numerusform>بعد %Ln أيام</numerusform>
            <numerusform>بعد %Ln يومًا</numerusform>
            <numerusform>بعد %Ln يوم</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Report a problem</source>
        <translation>الإبلاغ عن مشكلة</translation>
    </message>
    <message>
        <source>This report helps find out what went wrong. It contains no posts, names or passwords, and nothing is sent. Copy it, then add what you did and what you expected.</source>
        <translation>يساعد هذا التقرير على معرفة سبب المشكلة. لا يحتوي على منشورات أو أسماء أو كلمات مرور، ولا يُرسَل شيء. انسخه، ثم أضف ما فعلته وما كنت تتوقعه.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>التقرير</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>تم النسخ.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
</context>
<context>
    <name>ReportLines</name>
    <message>
        <source>The report can’t be saved: %1</source>
        <translation>تعذّر حفظ التقرير: ⁨%1⁩</translation>
    </message>
    <message>
        <source>… and more that didn’t fit on the disk</source>
        <translation>… وأسطر أخرى لم تتسع لها مساحة القرص</translation>
    </message>
</context>
<context>
    <name>SavedImport</name>
    <message>
        <source>The entry has no address, or nobody saved it.</source>
        <translation>ليس له عنوان، أو لا يوجد من حفظه.</translation>
    </message>
    <message>
        <source>One of the two users isn’t in the imported data.</source>
        <translation>أحد المستخدمَين غير موجود في البيانات المستوردة.</translation>
    </message>
</context>
<context>
    <name>SavedOperations</name>
    <message>
        <source>The post was saved.</source>
        <translation>حُفظ المنشور.</translation>
    </message>
    <message>
        <source>Save Post</source>
        <translation>حفظ المنشور</translation>
    </message>
    <message>
        <source>The post is no longer saved.</source>
        <translation>لم يعد المنشور محفوظًا.</translation>
    </message>
    <message>
        <source>Remove from Saved</source>
        <translation>إزالة من المحفوظات</translation>
    </message>
    <message>
        <source>The note was removed.</source>
        <translation>أُزيلت الملاحظة.</translation>
    </message>
    <message>
        <source>The note was saved.</source>
        <translation>حُفظت الملاحظة.</translation>
    </message>
    <message>
        <source>Edit Note</source>
        <translation>تعديل الملاحظة</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>“%1” has no letters or digits to search for.</source>
        <translation>لا يحتوي «⁨%1⁩» على أحرف أو أرقام للبحث عنها.</translation>
    </message>
    <message>
        <source>No user is named @%1.</source>
        <translation>لا يوجد مستخدم باسم ⁨@%1⁩.</translation>
    </message>
    <message>
        <source>The start date %1 is after the end date %2.</source>
        <translation>تاريخ البداية ⁦%1⁩ بعد تاريخ النهاية ⁦%2⁩.</translation>
    </message>
    <message>
        <source>Add a word, or from: and a username, to search between these dates.</source>
        <translation>أضف كلمة، أو ⁦from:⁩ يليها اسم مستخدم، للبحث بين هذه التواريخ.</translation>
    </message>
    <message>
        <source>The closing quotation mark is missing, so “%1” is searched as one phrase.</source>
        <translation>علامة الاقتباس الختامية مفقودة، لذا يُبحث عن «⁨%1⁩» كعبارة واحدة.</translation>
    </message>
    <message>
        <source>Type the start of a word before “*”, such as gard*.</source>
        <translation>اكتب بداية كلمة قبل «*»، مثل حديق*.</translation>
    </message>
    <message>
        <source>Type a tag after “#”, such as #garden.</source>
        <translation>اكتب وسمًا بعد «#»، مثل #حديقة.</translation>
    </message>
    <message>
        <source>Type a username after “@”, such as @susan.</source>
        <translation>اكتب اسم مستخدم بعد «@»، مثل ⁦@susan⁩.</translation>
    </message>
    <message>
        <source>Type a date after “%1:”, such as %1:2024-01-31.</source>
        <translation>اكتب تاريخًا بعد «⁦%1:⁩»، مثل ⁦%1:2024-01-31⁩.</translation>
    </message>
    <message>
        <source>“%1” isn’t a date. Type it like %2:2024-01-31.</source>
        <translation>«⁨%1⁩» ليس تاريخًا. اكتبه هكذا: ⁦%2:2024-01-31⁩.</translation>
    </message>
    <message>
        <source>Add a word to search for. Words after “-” are only excluded.</source>
        <translation>أضف كلمة للبحث عنها. الكلمات المسبوقة بـ «-» تُستبعد فحسب.</translation>
    </message>
    <message>
        <source>Type a word to exclude right after “-”, such as -garden.</source>
        <translation>اكتب كلمة لاستبعادها بعد «-» مباشرة، مثل -حديقة.</translation>
    </message>
    <message>
        <source>Type an exact phrase between the quotation marks.</source>
        <translation>اكتب عبارة بنصها بين علامتي الاقتباس.</translation>
    </message>
    <message>
        <source>Type a username after “%1:”, such as %1:susan.</source>
        <translation>اكتب اسم مستخدم بعد «⁦%1:⁩»، مثل ⁦%1:susan⁩.</translation>
    </message>
    <message>
        <source>Type %1:%2.</source>
        <translation>اكتب ⁦%1:%2⁩.</translation>
    </message>
    <message>
        <source>Only “%2” can follow “%1:”. Type %1:%2.</source>
        <translation>لا يمكن أن يلي «⁦%1:⁩» إلا «⁦%2⁩». اكتب ⁦%1:%2⁩.</translation>
    </message>
    <message>
        <source>Type in:saved or in:messages.</source>
        <translation>اكتب ⁦in:saved⁩ أو ⁦in:messages⁩.</translation>
    </message>
    <message>
        <source>Only “saved” or “messages” can follow “in:”.</source>
        <translation>لا يمكن أن يلي «⁦in:⁩» إلا «⁦saved⁩» أو «⁦messages⁩».</translation>
    </message>
    <message>
        <source>“%1” has no effect, since posts never include private messages.</source>
        <translation>لا أثر لـ«⁦%1⁩»، فالمنشورات لا تشمل الرسائل الخاصة أبدًا.</translation>
    </message>
    <message>
        <source>“%1” is for posts and has no effect with in:messages.</source>
        <translation>«⁦%1⁩» للمنشورات ولا أثر له مع ⁦in:messages⁩.</translation>
    </message>
</context>
<context>
    <name>SearchHeader</name>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Search posts</source>
        <translation>البحث في المنشورات</translation>
    </message>
</context>
<context>
    <name>SignInDelay</name>
    <message numerus="yes">
        <source>Too many failed attempts. Try again in %Ln minute(s).</source>
        <translation>
            <numerusform>محاولات فاشلة كثيرة. أعد المحاولة بعد %Ln دقيقة.</numerusform>
            <numerusform>محاولات فاشلة كثيرة. أعد المحاولة بعد دقيقة واحدة.</numerusform>
            <numerusform>محاولات فاشلة كثيرة. أعد المحاولة بعد دقيقتين.</numerusform>
            <numerusform>محاولات فاشلة كثيرة. أعد المحاولة بعد %Ln دقائق.</numerusform>
            <numerusform>محاولات فاشلة كثيرة. أعد المحاولة بعد %Ln دقيقة.</numerusform>
            <numerusform>محاولات فاشلة كثيرة. أعد المحاولة بعد %Ln دقيقة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too many failed attempts. Try again in %Ln second(s).</source>
        <translation>
            <numerusform>محاولات فاشلة كثيرة. أعد المحاولة بعد %Ln ثانية.</numerusform>
            <numerusform>محاولات فاشلة كثيرة. أعد المحاولة بعد ثانية واحدة.</numerusform>
            <numerusform>محاولات فاشلة كثيرة. أعد المحاولة بعد ثانيتين.</numerusform>
            <numerusform>محاولات فاشلة كثيرة. أعد المحاولة بعد %Ln ثوانٍ.</numerusform>
            <numerusform>محاولات فاشلة كثيرة. أعد المحاولة بعد %Ln ثانية.</numerusform>
            <numerusform>محاولات فاشلة كثيرة. أعد المحاولة بعد %Ln ثانية.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Sign in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Sign In</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>اسم المستخدم</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Stay signed in</source>
        <translation>إبقائي مسجّل الدخول</translation>
    </message>
    <message>
        <source>New here? Create an account</source>
        <translation>جديد هنا؟ أنشئ حسابًا</translation>
    </message>
</context>
<context>
    <name>SignUpPage</name>
    <message>
        <source>Create an account</source>
        <translation>إنشاء حساب</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>اسم المستخدم</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>susan@example.com</source>
        <translation>susan@example.com</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Repeat password</source>
        <translation>تأكيد كلمة المرور</translation>
    </message>
    <message>
        <source>Stay signed in</source>
        <translation>إبقائي مسجّل الدخول</translation>
    </message>
    <message>
        <source>Create Account</source>
        <translation>إنشاء الحساب</translation>
    </message>
    <message>
        <source>Already have an account? Sign in</source>
        <translation>لديك حساب؟ سجّل الدخول</translation>
    </message>
</context>
<context>
    <name>SourceKind</name>
    <message>
        <source>Microblog database</source>
        <translation>قاعدة بيانات Microblog</translation>
    </message>
    <message>
        <source>Mastodon archive</source>
        <translation>أرشيف Mastodon</translation>
    </message>
    <message>
        <source>X archive</source>
        <translation>أرشيف X</translation>
    </message>
    <message>
        <source>Bluesky repository</source>
        <translation>مستودع Bluesky</translation>
    </message>
    <message>
        <source>List of follows</source>
        <translation>قائمة متابعات</translation>
    </message>
</context>
<context>
    <name>SpokenText</name>
    <message numerus="yes">
        <source>%1 follower(s)</source>
        <translation>
            <numerusform>%1 متابِع</numerusform>
            <numerusform>%1 متابِع</numerusform>
            <numerusform>%1 متابِعان</numerusform>
            <numerusform>%1 متابِعين</numerusform>
            <numerusform>%1 متابِعًا</numerusform>
            <numerusform>%1 متابِع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 following</source>
        <translation>
            <numerusform>يتابع %1</numerusform>
            <numerusform>يتابع %1</numerusform>
            <numerusform>يتابع %1</numerusform>
            <numerusform>يتابع %1</numerusform>
            <numerusform>يتابع %1</numerusform>
            <numerusform>يتابع %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Followed by %1</source>
        <translation>يتابعه %1</translation>
    </message>
    <message>
        <source>Followed by %1 and %2</source>
        <translation>يتابعه %1 و%2</translation>
    </message>
    <message>
        <source>Followed by %1 and many others you follow</source>
        <translation>يتابعه %1 وكثيرون غيره ممن تتابعهم</translation>
    </message>
    <message numerus="yes">
        <source>Followed by %1 and %Ln other(s) you follow</source>
        <translation>
            <numerusform>يتابعه %1 و%Ln شخص آخر ممن تتابعهم</numerusform>
            <numerusform>يتابعه %1 وشخص آخر ممن تتابعهم</numerusform>
            <numerusform>يتابعه %1 وشخصان آخران ممن تتابعهم</numerusform>
            <numerusform>يتابعه %1 و%Ln أشخاص آخرين ممن تتابعهم</numerusform>
            <numerusform>يتابعه %1 و%Ln شخصًا آخر ممن تتابعهم</numerusform>
            <numerusform>يتابعه %1 و%Ln شخص آخر ممن تتابعهم</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <extracomment>A post as a screen reader says it: author, time, text.</extracomment>
        <translation>%1، %2: %3</translation>
    </message>
    <message>
        <source>%1 – shown in part</source>
        <extracomment>A long post as a screen reader says it; more of it can be shown.</extracomment>
        <translation>%1 – معروض جزئيًا</translation>
    </message>
    <message>
        <source>you follow them</source>
        <translation>تتابعه</translation>
    </message>
    <message>
        <source>follows you</source>
        <translation>يتابعك</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Between what is said of a user: name, followers, whether they follow.</extracomment>
        <translation>، </translation>
    </message>
    <message numerus="yes">
        <source>%1 reply(s)</source>
        <translation>
            <numerusform>%1 رد</numerusform>
            <numerusform>%1 رد</numerusform>
            <numerusform>%1 ردان</numerusform>
            <numerusform>%1 ردود</numerusform>
            <numerusform>%1 ردًا</numerusform>
            <numerusform>%1 رد</numerusform>
        </translation>
    </message>
    <message>
        <source>Replying to a deleted account</source>
        <translation>ردًا على حساب محذوف</translation>
    </message>
    <message>
        <source>Replying to %1</source>
        <translation>ردًا على %1</translation>
    </message>
    <message>
        <source>%1, %2. %3: %4</source>
        <extracomment>A reply as a screen reader says it: author, time, &quot;Replying to Susan&quot;, text.</extracomment>
        <translation>%1، %2. %3: %4</translation>
    </message>
    <message>
        <source>%1 – saved, with the note: %2</source>
        <extracomment>A post that the user has saved, as a screen reader says it, and their note.</extracomment>
        <translation>%1 – محفوظ، مع الملاحظة: %2</translation>
    </message>
    <message>
        <source>%1 – saved</source>
        <translation>%1 – محفوظ</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>A post as a screen reader says it, and &quot;3 replies&quot;.</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 more picture(s)</source>
        <translation>
            <numerusform>%1 صورة أخرى</numerusform>
            <numerusform>%1 صورة أخرى</numerusform>
            <numerusform>الصور الأخرى: %1</numerusform>
            <numerusform>%1 صور أخرى</numerusform>
            <numerusform>%1 صورة أخرى</numerusform>
            <numerusform>%1 صورة أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>. </source>
        <extracomment>Between a post&apos;s text and its pictures, as a screen reader says them.</extracomment>
        <translation>؛ </translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>Picture: %1</source>
        <translation>صورة: %1</translation>
    </message>
    <message>
        <source>Missing picture</source>
        <translation>صورة مفقودة</translation>
    </message>
    <message>
        <source>Missing picture: %1</source>
        <translation>صورة مفقودة: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 more missing picture(s)</source>
        <translation>
            <numerusform>%1 صورة مفقودة أخرى</numerusform>
            <numerusform>%1 صورة مفقودة أخرى</numerusform>
            <numerusform>الصور المفقودة الأخرى: %1</numerusform>
            <numerusform>%1 صور مفقودة أخرى</numerusform>
            <numerusform>%1 صورة مفقودة أخرى</numerusform>
            <numerusform>%1 صورة مفقودة أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>Content warning: %1</source>
        <translation>تحذير من المحتوى: %1</translation>
    </message>
    <message>
        <source>Content warning</source>
        <translation>تحذير من المحتوى</translation>
    </message>
    <message>
        <source>Reposted from %1</source>
        <translation>إعادة نشر من %1</translation>
    </message>
    <message>
        <source>For followers only</source>
        <translation>للمتابِعين فقط</translation>
    </message>
    <message>
        <source>Unlisted</source>
        <translation>غير مدرج</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>معدَّل</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>what is special about a post, and its text</comment>
        <translation>%1؛ %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 picture(s)</source>
        <translation>
            <numerusform>%1 صورة</numerusform>
            <numerusform>%1 صورة</numerusform>
            <numerusform>عدد الصور: %1</numerusform>
            <numerusform>%1 صور</numerusform>
            <numerusform>%1 صورة</numerusform>
            <numerusform>%1 صورة</numerusform>
        </translation>
    </message>
    <message>
        <source>A picture</source>
        <translation>صورة</translation>
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
        <translation>فتح الملف الشخصي</translation>
    </message>
    <message>
        <source>Show Profile Card</source>
        <translation>إظهار بطاقة الملف الشخصي</translation>
    </message>
    <message>
        <source>Follow or Unfollow</source>
        <translation>متابعة أو إلغاء المتابعة</translation>
    </message>
    <message>
        <source>Copy @Name</source>
        <translation>نسخ @الاسم</translation>
    </message>
    <message>
        <source>Copy @%1</source>
        <translation>نسخ ⁨@%1⁩</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>مراسلة</translation>
    </message>
    <message>
        <source>Message %1</source>
        <translation>مراسلة %1</translation>
    </message>
    <message>
        <source>Mute for a Day</source>
        <translation>كتم لمدة يوم</translation>
    </message>
    <message>
        <source>Mute @%1 for a Day</source>
        <translation>كتم ⁨@%1⁩ لمدة يوم</translation>
    </message>
    <message>
        <source>Mute for a Week</source>
        <translation>كتم لمدة أسبوع</translation>
    </message>
    <message>
        <source>Mute @%1 for a Week</source>
        <translation>كتم ⁨@%1⁩ لمدة أسبوع</translation>
    </message>
    <message>
        <source>Mute or Unmute</source>
        <translation>كتم أو إلغاء الكتم</translation>
    </message>
    <message>
        <source>Unmute @%1</source>
        <translation>إلغاء كتم ⁨@%1⁩</translation>
    </message>
    <message>
        <source>Mute @%1</source>
        <translation>كتم ⁨@%1⁩</translation>
    </message>
    <message>
        <source>Merge Into My Profile…</source>
        <translation>دمج في ملفي الشخصي…</translation>
    </message>
    <message>
        <source>Merge @%1 Into My Profile…</source>
        <translation>دمج ⁨@%1⁩ في ملفي الشخصي…</translation>
    </message>
</context>
<context>
    <name>UserDelegate</name>
    <message>
        <source>%1 · hasn’t posted yet</source>
        <translation>%1 · لا منشورات بعد</translation>
    </message>
    <message>
        <source>%1 · posted %2</source>
        <translation>%1 · آخر منشور %2</translation>
    </message>
    <message>
        <source>%1 · latest post %2</source>
        <extracomment>Followers, and when the latest post is dated, which is in the future.</extracomment>
        <translation>%1 · أحدث منشور %2</translation>
    </message>
</context>
<context>
    <name>UserMerges</name>
    <message>
        <source>You can’t merge a profile into itself.</source>
        <translation>لا يمكن دمج ملف شخصي في نفسه.</translation>
    </message>
    <message>
        <source>This profile no longer exists.</source>
        <translation>لم يعد هذا الملف الشخصي موجودًا.</translation>
    </message>
    <message>
        <source>Only a profile that nobody can sign in to can be merged, and this one has a password.</source>
        <translation>لا يمكن دمج سوى ملف شخصي لا يستطيع أحد تسجيل الدخول إليه، ولهذا الملف الشخصي كلمة مرور.</translation>
    </message>
</context>
<context>
    <name>UserRowLayout</name>
    <message>
        <source>Mutual</source>
        <translation>متابعة متبادلة</translation>
    </message>
    <message>
        <source>Follows you</source>
        <translation>يتابعك</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Welcome to Roost</source>
        <translation>مرحبًا بك في Roost</translation>
    </message>
    <message>
        <source>A microblog that stays on this computer. Everything you write is in a single file you own.</source>
        <translation>مدونة مصغّرة تبقى على هذا الحاسوب. كل ما تكتبه محفوظ في ملف واحد تملكه أنت.</translation>
    </message>
    <message>
        <source>Create an Account</source>
        <translation>إنشاء حساب</translation>
    </message>
    <message>
        <source>Explore the Sample Community</source>
        <translation>استكشاف المجتمع التجريبي</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>استيراد…</translation>
    </message>
</context>
<context>
    <name>XSource</name>
    <message>
        <source>The archive has more long posts than any such archive should have.</source>
        <translation>في الأرشيف منشورات طويلة أكثر مما يُفترض أن يحتويه.</translation>
    </message>
    <message>
        <source>The archive follows more people than any such archive should.</source>
        <translation>يتابع صاحب الأرشيف أشخاصًا أكثر مما يُفترض.</translation>
    </message>
</context>
<context>
    <name>roost::AccountButton</name>
    <message>
        <source>Account of %1</source>
        <translation>حساب %1</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln new in other accounts</source>
        <extracomment>%1 is &quot;Account of Susan&quot;.</extracomment>
        <translation>
            <numerusform>%1، لا جديد في الحسابات الأخرى</numerusform>
            <numerusform>%1، عنصر جديد واحد في الحسابات الأخرى</numerusform>
            <numerusform>%1، عنصران جديدان في الحسابات الأخرى</numerusform>
            <numerusform>%1، %Ln عناصر جديدة في الحسابات الأخرى</numerusform>
            <numerusform>%1، %Ln عنصرًا جديدًا في الحسابات الأخرى</numerusform>
            <numerusform>%1، %Ln عنصر جديد في الحسابات الأخرى</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>roost::AccountSwitcher</name>
    <message>
        <source>You’re still signed in.</source>
        <translation>ما زلت مسجَّل الدخول.</translation>
    </message>
    <message>
        <source>Go Back</source>
        <translation>العودة</translation>
    </message>
    <message numerus="yes">
        <source>%1 – %2 new</source>
        <extracomment>An account in the menu, and how many new notifications and messages it has.</extracomment>
        <translation>
            <numerusform>%1 – الجديد: %2</numerusform>
            <numerusform>%1 – الجديد: %2</numerusform>
            <numerusform>%1 – الجديد: %2</numerusform>
            <numerusform>%1 – الجديد: %2</numerusform>
            <numerusform>%1 – الجديد: %2</numerusform>
            <numerusform>%1 – الجديد: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>roost::Accounts</name>
    <message>
        <source>Invalid username or password</source>
        <translation>اسم المستخدم أو كلمة المرور غير صحيحة</translation>
    </message>
    <message>
        <source>The current password is wrong.</source>
        <translation>كلمة المرور الحالية غير صحيحة.</translation>
    </message>
    <message>
        <source>Some imported accounts need a new password first. Set one in a terminal: roost FILE --set-password USER</source>
        <translation>تحتاج بعض الحسابات المستوردة إلى كلمة مرور جديدة أولًا. عيّنها في الطرفية: ⁦roost ملف --set-password مستخدم⁩</translation>
    </message>
</context>
<context>
    <name>roost::ActionRegistry</name>
    <message>
        <source>&amp;Selection</source>
        <translation>تحديد</translation>
    </message>
</context>
<context>
    <name>roost::AllPostsPage</name>
    <message>
        <source>All posts</source>
        <translation>كل المنشورات</translation>
    </message>
    <message>
        <source>No posts yet</source>
        <translation>لا منشورات بعد</translation>
    </message>
    <message>
        <source>Write the first post on your home page.</source>
        <translation>اكتب أول منشور في صفحتك الرئيسية.</translation>
    </message>
</context>
<context>
    <name>roost::AppearanceSettings</name>
    <message>
        <source>&amp;Colors</source>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>System default</source>
        <translation>حسب النظام</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Text size in percent</source>
        <translation>حجم النص بالنسبة المئوية</translation>
    </message>
    <message>
        <source>Default size</source>
        <translation>الحجم الافتراضي</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>A text size in percent.</extracomment>
        <translation>‏%1٪</translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>Applies to all text in Roost, independent of the system’s text size.</source>
        <translation>ينطبق على كل النصوص في Roost، بصرف النظر عن حجم النص في النظام.</translation>
    </message>
</context>
<context>
    <name>roost::Aside</name>
    <message>
        <source>Profile and suggestions</source>
        <translation>الملف الشخصي والاقتراحات</translation>
    </message>
    <message>
        <source>Suggested for you</source>
        <translation>اقتراحات لك</translation>
    </message>
</context>
<context>
    <name>roost::Avatar</name>
    <message>
        <source>Profile of %1</source>
        <translation>ملف %1 الشخصي</translation>
    </message>
</context>
<context>
    <name>roost::BlueskySource</name>
    <message>
        <source>“%1” isn’t a Bluesky handle. Enter one like susan.bsky.social.</source>
        <translation>«⁨%1⁩» ليس معرّف Bluesky. أدخل معرّفًا مثل ⁦susan.bsky.social⁩.</translation>
    </message>
    <message>
        <source>This repository has a form that Roost can’t read. Look for a newer Roost.</source>
        <translation>لا يستطيع Roost قراءة صيغة هذا المستودع. ابحث عن إصدار أحدث من Roost.</translation>
    </message>
    <message numerus="yes">
        <source>Roost has no blocks (%Ln record(s)).</source>
        <translation>
            <numerusform>لا يوجد حظر في Roost (%Ln سجل).</numerusform>
            <numerusform>لا يوجد حظر في Roost (سجل واحد).</numerusform>
            <numerusform>لا يوجد حظر في Roost (سجلان).</numerusform>
            <numerusform>لا يوجد حظر في Roost (%Ln سجلات).</numerusform>
            <numerusform>لا يوجد حظر في Roost (%Ln سجلًا).</numerusform>
            <numerusform>لا يوجد حظر في Roost (%Ln سجل).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Roost has no lists (%Ln record(s)).</source>
        <translation>
            <numerusform>لا توجد قوائم في Roost (%Ln سجل).</numerusform>
            <numerusform>لا توجد قوائم في Roost (سجل واحد).</numerusform>
            <numerusform>لا توجد قوائم في Roost (سجلان).</numerusform>
            <numerusform>لا توجد قوائم في Roost (%Ln سجلات).</numerusform>
            <numerusform>لا توجد قوائم في Roost (%Ln سجلًا).</numerusform>
            <numerusform>لا توجد قوائم في Roost (%Ln سجل).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Roost has nothing of this kind (%Ln record(s)).</source>
        <translation>
            <numerusform>لا يوجد شيء من هذا النوع في Roost (%Ln سجل).</numerusform>
            <numerusform>لا يوجد شيء من هذا النوع في Roost (سجل واحد).</numerusform>
            <numerusform>لا يوجد شيء من هذا النوع في Roost (سجلان).</numerusform>
            <numerusform>لا يوجد شيء من هذا النوع في Roost (%Ln سجلات).</numerusform>
            <numerusform>لا يوجد شيء من هذا النوع في Roost (%Ln سجلًا).</numerusform>
            <numerusform>لا يوجد شيء من هذا النوع في Roost (%Ln سجل).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It isn’t known who was followed (%Ln record(s)).</source>
        <translation>
            <numerusform>لا يُعرف من تمت متابعته (%Ln سجل).</numerusform>
            <numerusform>لا يُعرف من تمت متابعته (سجل واحد).</numerusform>
            <numerusform>لا يُعرف من تمت متابعته (سجلان).</numerusform>
            <numerusform>لا يُعرف من تمت متابعته (%Ln سجلات).</numerusform>
            <numerusform>لا يُعرف من تمت متابعته (%Ln سجلًا).</numerusform>
            <numerusform>لا يُعرف من تمت متابعته (%Ln سجل).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It isn’t known what was liked (%Ln record(s)).</source>
        <translation>
            <numerusform>لا يُعرف ما الذي نال الإعجاب (%Ln سجل).</numerusform>
            <numerusform>لا يُعرف ما الذي نال الإعجاب (سجل واحد).</numerusform>
            <numerusform>لا يُعرف ما الذي نال الإعجاب (سجلان).</numerusform>
            <numerusform>لا يُعرف ما الذي نال الإعجاب (%Ln سجلات).</numerusform>
            <numerusform>لا يُعرف ما الذي نال الإعجاب (%Ln سجلًا).</numerusform>
            <numerusform>لا يُعرف ما الذي نال الإعجاب (%Ln سجل).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>roost::BusNotices</name>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
</context>
<context>
    <name>roost::CommandPalette</name>
    <message>
        <source>No matching commands</source>
        <translation>لا أوامر مطابقة</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>الأوامر</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>البحث عن أمر</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>ماذا تريد أن تفعل؟</translation>
    </message>
</context>
<context>
    <name>roost::Composer</name>
    <message>
        <source>Post (%1)</source>
        <translation>نشر (⁦%1⁩)</translation>
    </message>
    <message>
        <source>What’s new, %1?</source>
        <translation>ما الجديد يا %1؟</translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s) too long</source>
        <translation>
            <numerusform>عدد الأحرف الزائدة: %Ln</numerusform>
            <numerusform>عدد الأحرف الزائدة: %Ln</numerusform>
            <numerusform>عدد الأحرف الزائدة: %Ln</numerusform>
            <numerusform>عدد الأحرف الزائدة: %Ln</numerusform>
            <numerusform>عدد الأحرف الزائدة: %Ln</numerusform>
            <numerusform>عدد الأحرف الزائدة: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Write something first</source>
        <translation>اكتب شيئًا أولًا</translation>
    </message>
    <message>
        <source>Waiting for the database</source>
        <translation>في انتظار قاعدة البيانات</translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s) left</source>
        <translation>
            <numerusform>عدد الأحرف المتبقية: %Ln</numerusform>
            <numerusform>عدد الأحرف المتبقية: %Ln</numerusform>
            <numerusform>عدد الأحرف المتبقية: %Ln</numerusform>
            <numerusform>عدد الأحرف المتبقية: %Ln</numerusform>
            <numerusform>عدد الأحرف المتبقية: %Ln</numerusform>
            <numerusform>عدد الأحرف المتبقية: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Send</source>
        <translation>إرسال</translation>
    </message>
    <message>
        <source>Write your reply…</source>
        <translation>اكتب ردك…</translation>
    </message>
    <message>
        <source>Reply to %1</source>
        <translation>الرد على %1</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>رد</translation>
    </message>
    <message>
        <source>Send (%1)</source>
        <translation>إرسال (⁦%1⁩)</translation>
    </message>
    <message>
        <source>Reply (%1)</source>
        <translation>رد (⁦%1⁩)</translation>
    </message>
    <message>
        <source>Add Pictures</source>
        <translation>إضافة صور</translation>
    </message>
    <message>
        <source>Pictures (%1)</source>
        <translation>الصور (%1)</translation>
    </message>
    <message numerus="yes">
        <source>A picture’s description is %Ln character(s) too long</source>
        <translation>
            <numerusform>عدد الأحرف الزائدة في وصف إحدى الصور: %Ln</numerusform>
            <numerusform>عدد الأحرف الزائدة في وصف إحدى الصور: %Ln</numerusform>
            <numerusform>عدد الأحرف الزائدة في وصف إحدى الصور: %Ln</numerusform>
            <numerusform>عدد الأحرف الزائدة في وصف إحدى الصور: %Ln</numerusform>
            <numerusform>عدد الأحرف الزائدة في وصف إحدى الصور: %Ln</numerusform>
            <numerusform>عدد الأحرف الزائدة في وصف إحدى الصور: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>The pictures are still being read</source>
        <translation>لا تزال قراءة الصور جارية</translation>
    </message>
</context>
<context>
    <name>roost::ComposerPanel</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Close (%1)</source>
        <translation>إغلاق (⁦%1⁩)</translation>
    </message>
    <message>
        <source>Replying to %1</source>
        <translation>ردًا على %1</translation>
    </message>
    <message>
        <source>New post</source>
        <translation>منشور جديد</translation>
    </message>
</context>
<context>
    <name>roost::ConversationPage</name>
    <message>
        <source>Conversation</source>
        <translation>محادثة</translation>
    </message>
    <message>
        <source>Go Back</source>
        <translation>العودة</translation>
    </message>
    <message>
        <source>See All Posts</source>
        <translation>عرض كل المنشورات</translation>
    </message>
    <message>
        <source>This post was deleted</source>
        <translation>حُذف هذا المنشور</translation>
    </message>
</context>
<context>
    <name>roost::ConversationRows</name>
    <message>
        <source>Show More or Fewer Replies</source>
        <translation>عرض ردود أكثر أو أقل</translation>
    </message>
    <message>
        <source>Show More Replies</source>
        <translation>عرض ردود أكثر</translation>
    </message>
    <message>
        <source>Show Fewer Replies</source>
        <translation>عرض ردود أقل</translation>
    </message>
    <message>
        <source>Continue Conversation</source>
        <translation>مواصلة المحادثة</translation>
    </message>
    <message>
        <source>Opened post. %1</source>
        <extracomment>The post of which the conversation is shown, as a screen reader says it.</extracomment>
        <translation>المنشور المفتوح. %1</translation>
    </message>
    <message>
        <source>Reply to %1, level %2. %3</source>
        <extracomment>A reply in a conversation, as a screen reader says it; its level is 1 for replies to the opened post.</extracomment>
        <translation>رد على %1، المستوى %2. %3</translation>
    </message>
</context>
<context>
    <name>roost::CopyDialog</name>
    <message>
        <source>Save a copy</source>
        <translation>حفظ نسخة</translation>
    </message>
    <message>
        <source>Saving %1…</source>
        <translation>جارٍ حفظ ⁨%1⁩…</translation>
    </message>
    <message>
        <source>The copy wasn’t saved</source>
        <translation>لم تُحفظ النسخة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>roost::DatabaseClaims</name>
    <message>
        <source>This database is open in another Roost window that isn’t responding. Close it and try again.</source>
        <translation>قاعدة البيانات هذه مفتوحة في نافذة أخرى من Roost لا تستجيب. أغلقها ثم أعد المحاولة.</translation>
    </message>
</context>
<context>
    <name>roost::DatabaseRestore</name>
    <message>
        <source>The export is damaged: pictures are missing.</source>
        <translation>ملف التصدير تالف: هناك صور ناقصة.</translation>
    </message>
    <message>
        <source>The export is damaged: %1 makes no sense.</source>
        <translation>ملف التصدير تالف: ⁨%1⁩ غير صالح.</translation>
    </message>
</context>
<context>
    <name>roost::DatabaseSettings</name>
    <message>
        <source>&amp;File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Schema version</source>
        <translation>إصدار المخطط</translation>
    </message>
    <message>
        <source>Show in Folder</source>
        <translation>إظهار في المجلد</translation>
    </message>
</context>
<context>
    <name>roost::DesktopNotifier</name>
    <message>
        <source>Message from %1</source>
        <translation>رسالة من %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 new notification(s)</source>
        <translation>
            <numerusform>%1 إشعار جديد</numerusform>
            <numerusform>%1 إشعار جديد</numerusform>
            <numerusform>الإشعارات الجديدة: %1</numerusform>
            <numerusform>%1 إشعارات جديدة</numerusform>
            <numerusform>%1 إشعارًا جديدًا</numerusform>
            <numerusform>%1 إشعار جديد</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>roost::DesktopSettings</name>
    <message>
        <source>Shown by your desktop while Roost’s window isn’t active.</source>
        <translation>يعرضها سطح المكتب حين لا تكون نافذة Roost نشطة.</translation>
    </message>
    <message>
        <source>New &amp;followers</source>
        <translation>المتابِعون الجدد</translation>
    </message>
    <message>
        <source>Mentio&amp;ns</source>
        <translation>الإشارات</translation>
    </message>
    <message>
        <source>&amp;Messages</source>
        <translation>الرسائل</translation>
    </message>
    <message>
        <source>&amp;Hide the text</source>
        <translation>إخفاء النص</translation>
    </message>
    <message>
        <source>Re&amp;plies</source>
        <translation>الردود</translation>
    </message>
</context>
<context>
    <name>roost::DraftKeeper</name>
    <message>
        <source>Your draft replaced one written in another window.</source>
        <translation>حلّت مسودتك محل مسودة كُتبت في نافذة أخرى.</translation>
    </message>
    <message>
        <source>Copy the Other Draft</source>
        <translation>نسخ المسودة الأخرى</translation>
    </message>
</context>
<context>
    <name>roost::EditProfileDialog</name>
    <message>
        <source>Drop a picture here to use it</source>
        <translation>أفلت صورة هنا لاستخدامها</translation>
    </message>
    <message>
        <source>Your picture</source>
        <translation>صورتك</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>اختيار صورة</translation>
    </message>
    <message>
        <source>Pictures (%1);;All files (*)</source>
        <translation>الصور (%1);;كل الملفات (*)</translation>
    </message>
    <message numerus="yes">
        <source>“About me” is %Ln character(s) too long</source>
        <translation>
            <numerusform>عدد الأحرف الزائدة في «نبذة عني»: %Ln</numerusform>
            <numerusform>عدد الأحرف الزائدة في «نبذة عني»: %Ln</numerusform>
            <numerusform>عدد الأحرف الزائدة في «نبذة عني»: %Ln</numerusform>
            <numerusform>عدد الأحرف الزائدة في «نبذة عني»: %Ln</numerusform>
            <numerusform>عدد الأحرف الزائدة في «نبذة عني»: %Ln</numerusform>
            <numerusform>عدد الأحرف الزائدة في «نبذة عني»: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s) left</source>
        <translation>
            <numerusform>عدد الأحرف المتبقية: %Ln</numerusform>
            <numerusform>عدد الأحرف المتبقية: %Ln</numerusform>
            <numerusform>عدد الأحرف المتبقية: %Ln</numerusform>
            <numerusform>عدد الأحرف المتبقية: %Ln</numerusform>
            <numerusform>عدد الأحرف المتبقية: %Ln</numerusform>
            <numerusform>عدد الأحرف المتبقية: %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>roost::ExportDialog</name>
    <message>
        <source>my-roost.zip</source>
        <translation>بياناتي في Roost.zip</translation>
    </message>
    <message>
        <source>my-posts.html</source>
        <translation>منشوراتي.html</translation>
    </message>
    <message>
        <source>conversation.html</source>
        <translation>محادثة.html</translation>
    </message>
    <message>
        <source>roost-database.zip</source>
        <translation>قاعدة بيانات Roost.zip</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
</context>
<context>
    <name>roost::ExportFile</name>
    <message>
        <source>%1 can’t be written: %2</source>
        <translation>تعذّرت كتابة ⁨%1⁩: %2</translation>
    </message>
    <message>
        <source>The export was canceled. Nothing was written.</source>
        <translation>أُلغي التصدير. لم يُكتب شيء.</translation>
    </message>
</context>
<context>
    <name>roost::ExportJobDialog</name>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Exporting %1…</source>
        <translation>جارٍ تصدير ⁨%1⁩…</translation>
    </message>
    <message>
        <source>If you cancel or something fails, no file is written.</source>
        <translation>إذا ألغيت التصدير أو حدث خطأ، فلن يُكتب أي ملف.</translation>
    </message>
    <message>
        <source>Nothing was exported</source>
        <translation>لم يُصدَّر شيء</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Export complete</source>
        <translation>اكتمل التصدير</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>حُفظ باسم ⁨%1⁩.</translation>
    </message>
</context>
<context>
    <name>roost::ExportManifest</name>
    <message>
        <source>The export is damaged: %1 makes no sense.</source>
        <translation>ملف التصدير تالف: ⁨%1⁩ غير صالح.</translation>
    </message>
    <message>
        <source>This export was created by a newer version of Roost. Update Roost to read it.</source>
        <translation>أُنشئ ملف التصدير هذا بإصدار أحدث من Roost. حدّث Roost لقراءته.</translation>
    </message>
    <message>
        <source>The export is damaged: %1 is missing.</source>
        <translation>ملف التصدير تالف: ⁨%1⁩ غير موجود.</translation>
    </message>
</context>
<context>
    <name>roost::FollowButton</name>
    <message>
        <source>Unfollow</source>
        <translation>إلغاء المتابعة</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Unfollow %1</source>
        <translation>إلغاء متابعة %1</translation>
    </message>
    <message>
        <source>Follow %1</source>
        <translation>متابعة %1</translation>
    </message>
</context>
<context>
    <name>roost::FollowImport</name>
    <message>
        <source>One of the two users isn’t in the imported data.</source>
        <translation>أحد المستخدمَين غير موجود في البيانات المستوردة.</translation>
    </message>
    <message>
        <source>Users can’t follow themselves.</source>
        <translation>لا يمكن للمستخدم متابعة نفسه.</translation>
    </message>
    <message>
        <source>It duplicates another follow.</source>
        <translation>تكرار لمتابعة أخرى.</translation>
    </message>
</context>
<context>
    <name>roost::FollowListSource</name>
    <message>
        <source>This list has no accounts like susan@mastodon.example.</source>
        <translation>لا توجد في هذه القائمة حسابات مثل ⁦susan@mastodon.example⁩.</translation>
    </message>
    <message>
        <source>This is a list of muted accounts. Choose following_accounts.csv.</source>
        <translation>هذه قائمة حسابات مكتومة. اختر ⁦following_accounts.csv⁩.</translation>
    </message>
    <message>
        <source>The list is too long to be genuine. Roost didn’t open it.</source>
        <translation>القائمة أطول من أي قائمة سليمة. لذا رُفضت.</translation>
    </message>
    <message numerus="yes">
        <source>The account’s server isn’t named (%Ln row(s)).</source>
        <translation>
            <numerusform>خادم الحساب غير مذكور (%Ln صف).</numerusform>
            <numerusform>خادم الحساب غير مذكور (صف واحد).</numerusform>
            <numerusform>خادم الحساب غير مذكور (صفان).</numerusform>
            <numerusform>خادم الحساب غير مذكور (%Ln صفوف).</numerusform>
            <numerusform>خادم الحساب غير مذكور (%Ln صفًا).</numerusform>
            <numerusform>خادم الحساب غير مذكور (%Ln صف).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>roost::Follows</name>
    <message>
        <source>This user no longer exists.</source>
        <translation>لم يعد هذا المستخدم موجودًا.</translation>
    </message>
    <message>
        <source>You cannot follow yourself!</source>
        <translation>لا يمكنك متابعة نفسك!</translation>
    </message>
    <message>
        <source>You cannot unfollow yourself!</source>
        <translation>لا يمكنك إلغاء متابعة نفسك!</translation>
    </message>
</context>
<context>
    <name>roost::GeneralSettings</name>
    <message>
        <source>System default</source>
        <translation>حسب النظام</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>&amp;Times</source>
        <translation>الأوقات</translation>
    </message>
    <message>
        <source>Relative (3 h)</source>
        <translation>الوقت المنقضي (٣ س)</translation>
    </message>
    <message>
        <source>Exact (14:05)</source>
        <translation>الوقت الفعلي (١٤:٠٥)</translation>
    </message>
    <message>
        <source>&amp;Clock</source>
        <translation>تنسيق الساعة</translation>
    </message>
    <message>
        <source>Language default</source>
        <translation>حسب اللغة</translation>
    </message>
    <message>
        <source>24-hour (14:05)</source>
        <translation>٢٤ ساعة (١٤:٠٥)</translation>
    </message>
    <message>
        <source>12-hour (2:05 pm)</source>
        <translation>١٢ ساعة (٢:٠٥ م)</translation>
    </message>
    <message>
        <source>&amp;Start page</source>
        <translation>صفحة البداية</translation>
    </message>
    <message>
        <source>Last page</source>
        <translation>آخر صفحة</translation>
    </message>
    <message>
        <source>Home, at my last position</source>
        <translation>الرئيسية، حيث توقفت</translation>
    </message>
    <message>
        <source>Home, newest posts</source>
        <translation>الرئيسية، أحدث المنشورات</translation>
    </message>
    <message>
        <source>&amp;Replies</source>
        <translation>الردود</translation>
    </message>
    <message>
        <source>All in the timeline</source>
        <translation>كلها في الخط الزمني</translation>
    </message>
    <message>
        <source>Only to people I follow</source>
        <translation>الردود على من أتابعهم فقط</translation>
    </message>
</context>
<context>
    <name>roost::GoToDateDialog</name>
    <message>
        <source>Previous month</source>
        <translation>الشهر السابق</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>الشهر التالي</translation>
    </message>
</context>
<context>
    <name>roost::GoToField</name>
    <message>
        <source>Search posts or go to a user</source>
        <translation>البحث في المنشورات أو الانتقال إلى مستخدم</translation>
    </message>
    <message>
        <source>Search or go to @name</source>
        <translation>ابحث أو انتقل إلى @اسم</translation>
    </message>
    <message>
        <source>Search suggestions</source>
        <translation>اقتراحات البحث</translation>
    </message>
</context>
<context>
    <name>roost::GoToMatches</name>
    <message>
        <source>Search posts for “%1”</source>
        <translation>البحث في المنشورات عن «⁨%1⁩»</translation>
    </message>
</context>
<context>
    <name>roost::HtmlPage</name>
    <message>
        <source>Saved from Roost on %1</source>
        <translation>حُفظ من Roost في %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln post(s)</source>
        <translation>
            <numerusform>%Ln منشور</numerusform>
            <numerusform>%Ln منشور</numerusform>
            <numerusform>%Ln منشوران</numerusform>
            <numerusform>%Ln منشورات</numerusform>
            <numerusform>%Ln منشورًا</numerusform>
            <numerusform>%Ln منشور</numerusform>
        </translation>
    </message>
    <message>
        <source>Posts by %1</source>
        <translation>منشورات ⁨%1⁩</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>محادثة</translation>
    </message>
    <message>
        <source>a deleted user</source>
        <translation>مستخدم محذوف</translation>
    </message>
    <message>
        <source>In reply to %1</source>
        <translation>رد على %1</translation>
    </message>
    <message>
        <source>Reposted from %1</source>
        <translation>إعادة نشر من %1</translation>
    </message>
    <message>
        <source>For followers only</source>
        <translation>للمتابِعين فقط</translation>
    </message>
    <message>
        <source>Edited on %1</source>
        <translation>عُدِّل في %1</translation>
    </message>
</context>
<context>
    <name>roost::ImportDialog</name>
    <message>
        <source>Importing %1…</source>
        <translation>جارٍ استيراد ⁨%1⁩…</translation>
    </message>
    <message>
        <source>If you cancel or something fails, nothing is imported.</source>
        <translation>إذا ألغيت الاستيراد أو حدث خطأ، فلن يُستورد شيء.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Nothing was imported</source>
        <translation>لم يُستورد شيء</translation>
    </message>
    <message>
        <source>Import complete</source>
        <translation>اكتمل الاستيراد</translation>
    </message>
    <message>
        <source>Everyone can sign in with their old username and password.</source>
        <translation>يمكن للجميع تسجيل الدخول باسم المستخدم وكلمة المرور السابقين.</translation>
    </message>
    <message>
        <source>Everyone except the users listed below can sign in with their old username and password.</source>
        <translation>يمكن للجميع، باستثناء المستخدمين المذكورين أدناه، تسجيل الدخول باسم المستخدم وكلمة المرور السابقين.</translation>
    </message>
    <message>
        <source>import-report.txt</source>
        <translation>تقرير الاستيراد.txt</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>جارٍ قراءة ⁨%1⁩…</translation>
    </message>
    <message>
        <source>Nothing is imported yet.</source>
        <translation>لم يُستورد شيء بعد.</translation>
    </message>
    <message>
        <source>Follow as:</source>
        <translation>من يتابعهم:</translation>
    </message>
    <message>
        <source>Import as:</source>
        <translation>الاستيراد باسم:</translation>
    </message>
    <message>
        <source>The import history keeps this report, and can undo the import: File ▸ Import History.</source>
        <translation>يحتفظ سجل الاستيراد بهذا التقرير، ويمكنك التراجع عن الاستيراد منه: ملف ◂ سجل الاستيراد.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختر…</translation>
    </message>
    <message>
        <source>My account, %1</source>
        <comment>Susan (@susan)</comment>
        <translation>حسابي، %1</translation>
    </message>
    <message>
        <source>A separate person, %1</source>
        <translation>شخص آخر، %1</translation>
    </message>
    <message numerus="yes">
        <source>Also import %Ln deleted post(s)</source>
        <translation>
            <numerusform>استيراد %Ln منشور محذوف أيضًا</numerusform>
            <numerusform>استيراد منشور محذوف واحد أيضًا</numerusform>
            <numerusform>استيراد منشورين محذوفين أيضًا</numerusform>
            <numerusform>استيراد %Ln منشورات محذوفة أيضًا</numerusform>
            <numerusform>استيراد %Ln منشورًا محذوفًا أيضًا</numerusform>
            <numerusform>استيراد %Ln منشور محذوف أيضًا</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>roost::ImportFlow</name>
    <message>
        <source>Import an archive or a Microblog database</source>
        <translation>استيراد أرشيف أو قاعدة بيانات Microblog</translation>
    </message>
    <message>
        <source>Archives and databases (*.zip *.gz *.tgz *.tar *.car *.csv *.json *.db *.sqlite *.sqlite3);;All files (*)</source>
        <translation>الأرشيفات وقواعد البيانات (*.zip *.gz *.tgz *.tar *.car *.csv *.json *.db *.sqlite *.sqlite3);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Import an unpacked archive</source>
        <translation>استيراد أرشيف مفكوك الضغط</translation>
    </message>
    <message>
        <source>Drop to import %1</source>
        <translation>أفلِت هنا لاستيراد %1</translation>
    </message>
    <message>
        <source>Only one file can be imported at a time.</source>
        <translation>لا يمكن استيراد أكثر من ملف واحد في المرة الواحدة.</translation>
    </message>
</context>
<context>
    <name>roost::ImportReport</name>
    <message numerus="yes">
        <source>%Ln user(s)</source>
        <translation>
            <numerusform>%Ln مستخدم</numerusform>
            <numerusform>%Ln مستخدم</numerusform>
            <numerusform>%Ln مستخدمان</numerusform>
            <numerusform>%Ln مستخدمين</numerusform>
            <numerusform>%Ln مستخدمًا</numerusform>
            <numerusform>%Ln مستخدم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln post(s)</source>
        <translation>
            <numerusform>%Ln منشور</numerusform>
            <numerusform>%Ln منشور</numerusform>
            <numerusform>%Ln منشوران</numerusform>
            <numerusform>%Ln منشورات</numerusform>
            <numerusform>%Ln منشورًا</numerusform>
            <numerusform>%Ln منشور</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln follow(s)</source>
        <translation>
            <numerusform>%Ln متابعة</numerusform>
            <numerusform>%Ln متابعة</numerusform>
            <numerusform>%Ln متابعتان</numerusform>
            <numerusform>%Ln متابعات</numerusform>
            <numerusform>%Ln متابعة</numerusform>
            <numerusform>%Ln متابعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) changed or left out:</source>
        <translation>
            <numerusform>الصفوف المعدّلة أو المستبعدة (%Ln):</numerusform>
            <numerusform>الصفوف المعدّلة أو المستبعدة (%Ln):</numerusform>
            <numerusform>الصفوف المعدّلة أو المستبعدة (%Ln):</numerusform>
            <numerusform>الصفوف المعدّلة أو المستبعدة (%Ln):</numerusform>
            <numerusform>الصفوف المعدّلة أو المستبعدة (%Ln):</numerusform>
            <numerusform>الصفوف المعدّلة أو المستبعدة (%Ln):</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2, changed: %3</source>
        <translation>تعديل ⁦%1 %2⁩: %3</translation>
    </message>
    <message>
        <source>%1 %2, left out: %3</source>
        <translation>استبعاد ⁦%1 %2⁩: %3</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a row’s number and what happened to it</comment>
        <translation>⁨%1⁩ (⁨%2⁩)</translation>
    </message>
    <message>
        <source>%1 %2, kept unchanged: %3</source>
        <translation>إبقاء ⁦%1 %2⁩ كما هو: %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other(s)</source>
        <translation>
            <numerusform>%Ln مستخدم آخر</numerusform>
            <numerusform>مستخدم آخر</numerusform>
            <numerusform>مستخدمان آخران</numerusform>
            <numerusform>%Ln مستخدمين آخرين</numerusform>
            <numerusform>%Ln مستخدمًا آخر</numerusform>
            <numerusform>%Ln مستخدم آخر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) need a new password, because Roost can’t check the old one. Set one in a terminal: roost FILE --set-password USER</source>
        <translation>
            <numerusform>يحتاج %Ln مستخدم إلى كلمة مرور جديدة، لأن Roost لا يستطيع التحقق من القديمة. عيّنها في الطرفية: ⁦roost ملف --set-password مستخدم⁩</numerusform>
            <numerusform>يحتاج مستخدم واحد إلى كلمة مرور جديدة، لأن Roost لا يستطيع التحقق من القديمة. عيّنها في الطرفية: ⁦roost ملف --set-password مستخدم⁩</numerusform>
            <numerusform>يحتاج مستخدمان إلى كلمتي مرور جديدتين، لأن Roost لا يستطيع التحقق من القديمتين. عيّنهما في الطرفية: ⁦roost ملف --set-password مستخدم⁩</numerusform>
            <numerusform>يحتاج %Ln مستخدمين إلى كلمات مرور جديدة، لأن Roost لا يستطيع التحقق من القديمة. عيّنها في الطرفية: ⁦roost ملف --set-password مستخدم⁩</numerusform>
            <numerusform>يحتاج %Ln مستخدمًا إلى كلمات مرور جديدة، لأن Roost لا يستطيع التحقق من القديمة. عيّنها في الطرفية: ⁦roost ملف --set-password مستخدم⁩</numerusform>
            <numerusform>يحتاج %Ln مستخدم إلى كلمات مرور جديدة، لأن Roost لا يستطيع التحقق من القديمة. عيّنها في الطرفية: ⁦roost ملف --set-password مستخدم⁩</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln username(s) don’t follow the rules for new ones or look like someone else’s. They were kept unchanged:</source>
        <translation>
            <numerusform>%Ln اسم مستخدم تخالف قواعد الأسماء الجديدة أو تشبه أسماء مستخدمين آخرين. أُبقيت كما هي:</numerusform>
            <numerusform>اسم مستخدم واحد يخالف قواعد الأسماء الجديدة أو يشبه اسم مستخدم آخر. أُبقي كما هو:</numerusform>
            <numerusform>اسما مستخدمَين يخالفان قواعد الأسماء الجديدة أو يشبهان أسماء مستخدمين آخرين. أُبقيا كما هما:</numerusform>
            <numerusform>%Ln أسماء مستخدمين تخالف قواعد الأسماء الجديدة أو تشبه أسماء مستخدمين آخرين. أُبقيت كما هي:</numerusform>
            <numerusform>%Ln اسم مستخدم تخالف قواعد الأسماء الجديدة أو تشبه أسماء مستخدمين آخرين. أُبقيت كما هي:</numerusform>
            <numerusform>%Ln اسم مستخدم تخالف قواعد الأسماء الجديدة أو تشبه أسماء مستخدمين آخرين. أُبقيت كما هي:</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept unchanged:</source>
        <translation>الصفوف المُبقاة كما هي:</translation>
    </message>
    <message>
        <source>%1 × %2: %3</source>
        <comment>540 × post: why they are noted</comment>
        <translation>⁦%1 × %2⁩: %3</translation>
    </message>
    <message>
        <source>%1 × %2, changed: %3</source>
        <comment>540 × post, changed: why</comment>
        <translation>تعديل ⁦%1 × %2⁩: %3</translation>
    </message>
    <message>
        <source>%1 × %2, left out: %3</source>
        <comment>540 × post, left out: why</comment>
        <translation>استبعاد ⁦%1 × %2⁩: %3</translation>
    </message>
    <message>
        <source>for example %1</source>
        <translation>مثلًا: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation>
            <numerusform>%Ln رسالة</numerusform>
            <numerusform>%Ln رسالة</numerusform>
            <numerusform>%Ln رسالتان</numerusform>
            <numerusform>%Ln رسائل</numerusform>
            <numerusform>%Ln رسالة</numerusform>
            <numerusform>%Ln رسالة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s)</source>
        <translation>
            <numerusform>%Ln صورة</numerusform>
            <numerusform>%Ln صورة</numerusform>
            <numerusform>%Ln صورتان</numerusform>
            <numerusform>%Ln صور</numerusform>
            <numerusform>%Ln صورة</numerusform>
            <numerusform>%Ln صورة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln saved address(es)</source>
        <translation>
            <numerusform>%Ln عنوان محفوظ</numerusform>
            <numerusform>%Ln عنوان محفوظ</numerusform>
            <numerusform>%Ln عنوانان محفوظان</numerusform>
            <numerusform>%Ln عناوين محفوظة</numerusform>
            <numerusform>%Ln عنوانًا محفوظًا</numerusform>
            <numerusform>%Ln عنوان محفوظ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mute(s)</source>
        <translation>
            <numerusform>%Ln حالة كتم</numerusform>
            <numerusform>%Ln حالة كتم</numerusform>
            <numerusform>%Ln حالتا كتم</numerusform>
            <numerusform>%Ln حالات كتم</numerusform>
            <numerusform>%Ln حالة كتم</numerusform>
            <numerusform>%Ln حالة كتم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln edit(s) of posts</source>
        <translation>
            <numerusform>%Ln تعديل على المنشورات</numerusform>
            <numerusform>%Ln تعديل على المنشورات</numerusform>
            <numerusform>%Ln تعديلان على المنشورات</numerusform>
            <numerusform>%Ln تعديلات على المنشورات</numerusform>
            <numerusform>%Ln تعديلًا على المنشورات</numerusform>
            <numerusform>%Ln تعديل على المنشورات</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was added.</source>
        <translation>لم يُضف شيء.</translation>
    </message>
    <message>
        <source>Added: %1.</source>
        <translation>أُضيف: %1.</translation>
    </message>
    <message>
        <source>Already in Roost: %1.</source>
        <translation>موجود في Roost بالفعل: %1.</translation>
    </message>
    <message>
        <source>Read from the same folder, too: %1.</source>
        <comment>files</comment>
        <translation>قُرئ من المجلد نفسه أيضًا: %1.</translation>
    </message>
</context>
<context>
    <name>roost::ImportsDialog</name>
    <message>
        <source>Import History</source>
        <translation>سجل الاستيراد</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>التقرير</translation>
    </message>
    <message>
        <source>Undo This Import…</source>
        <translation>التراجع عن هذا الاستيراد…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>Mastodon archive of @susan</comment>
        <translation>%1 لـ ⁨%2⁩</translation>
    </message>
    <message numerus="yes">
        <source>%Ln post(s)</source>
        <translation>
            <numerusform>%Ln منشور</numerusform>
            <numerusform>%Ln منشور</numerusform>
            <numerusform>%Ln منشوران</numerusform>
            <numerusform>%Ln منشورات</numerusform>
            <numerusform>%Ln منشورًا</numerusform>
            <numerusform>%Ln منشور</numerusform>
        </translation>
    </message>
    <message>
        <source>No imports yet.</source>
        <translation>لا عمليات استيراد بعد.</translation>
    </message>
</context>
<context>
    <name>roost::JobDialog</name>
    <message>
        <source>Save Report…</source>
        <translation>حفظ التقرير…</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>حفظ التقرير</translation>
    </message>
    <message>
        <source>The report was saved as %1.</source>
        <translation>حُفظ التقرير باسم ⁨%1⁩.</translation>
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
        <translation>التقدم</translation>
    </message>
</context>
<context>
    <name>roost::KeyRecorder</name>
    <message>
        <source>Add a shortcut for %1</source>
        <translation>إضافة اختصار للأمر «%1»</translation>
    </message>
    <message>
        <source>Add shortcut</source>
        <translation>إضافة اختصار</translation>
    </message>
    <message>
        <source>Shortcut for %1: %2</source>
        <translation>اختصار الأمر «%1»: ⁦%2⁩</translation>
    </message>
    <message>
        <source>Change shortcut (Backspace removes it)</source>
        <translation>تغيير الاختصار (مفتاح Backspace يزيله)</translation>
    </message>
    <message>
        <source>Press the new shortcut</source>
        <translation>اضغط مفاتيح الاختصار الجديد</translation>
    </message>
    <message>
        <source>Press keys…</source>
        <translation>اضغط المفاتيح…</translation>
    </message>
</context>
<context>
    <name>roost::Launcher</name>
    <message>
        <source>Save a copy of the database</source>
        <translation>حفظ نسخة من قاعدة البيانات</translation>
    </message>
</context>
<context>
    <name>roost::ListExport</name>
    <message>
        <source>The list can’t be written: %1</source>
        <translation>تعذّرت كتابة القائمة: %1</translation>
    </message>
    <message>
        <source>Messages can only be searched in the window.</source>
        <translation>لا يمكن البحث في الرسائل إلا في النافذة.</translation>
    </message>
    <message>
        <source>in:saved needs --user, as everyone has their own list.</source>
        <translation>يتطلّب ⁦in:saved⁩ استخدام ‎--user، لأن لكل مستخدم محفوظاته.</translation>
    </message>
    <message>
        <source>There is nothing to search for. Give a word, a #tag, a @name, or from:name.</source>
        <translation>لا يوجد ما يُبحث عنه. اكتب كلمة، أو #وسم، أو @اسم، أو ⁦from:⁩ يليها اسم مستخدم.</translation>
    </message>
    <message>
        <source>“%1” is no cursor. --before takes the field “cursor” of a row.</source>
        <translation>«⁨%1⁩» ليست قيمة cursor صالحة. يأخذ الخيار ‎--before قيمة الحقل «cursor» من أحد الأسطر.</translation>
    </message>
</context>
<context>
    <name>roost::ListPage</name>
    <message>
        <source>Try Again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>This list can’t be loaded</source>
        <translation>تعذّر تحميل هذه القائمة</translation>
    </message>
    <message>
        <source>Recover…</source>
        <translation>استرجاع…</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>جارٍ التحميل…</translation>
    </message>
</context>
<context>
    <name>roost::MainWindow</name>
    <message>
        <source>Congratulations, you are now a registered user!</source>
        <translation>تهانينا، اكتمل تسجيلك!</translation>
    </message>
    <message>
        <source>%1 – Roost (sample)</source>
        <translation>%1 – Roost (تجريبي)</translation>
    </message>
    <message>
        <source>%1 – Roost</source>
        <translation>%1 – Roost</translation>
    </message>
    <message>
        <source>Your changes have been saved.</source>
        <translation>حُفظت تغييراتك.</translation>
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
        <translation>في الأرشيف قائمة أطول مما يُفترض أن تكون عليه.</translation>
    </message>
    <message numerus="yes">
        <source>Roost has no blocks; %Ln account(s) are on this list.</source>
        <translation>
            <numerusform>لا يوجد حظر في Roost؛ في هذه القائمة %Ln حساب.</numerusform>
            <numerusform>لا يوجد حظر في Roost؛ في هذه القائمة حساب واحد.</numerusform>
            <numerusform>لا يوجد حظر في Roost؛ في هذه القائمة حسابان.</numerusform>
            <numerusform>لا يوجد حظر في Roost؛ في هذه القائمة %Ln حسابات.</numerusform>
            <numerusform>لا يوجد حظر في Roost؛ في هذه القائمة %Ln حسابًا.</numerusform>
            <numerusform>لا يوجد حظر في Roost؛ في هذه القائمة %Ln حساب.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Roost has no blocks; %Ln server(s) are on this list.</source>
        <translation>
            <numerusform>لا يوجد حظر في Roost؛ في هذه القائمة %Ln خادم.</numerusform>
            <numerusform>لا يوجد حظر في Roost؛ في هذه القائمة خادم واحد.</numerusform>
            <numerusform>لا يوجد حظر في Roost؛ في هذه القائمة خادمان.</numerusform>
            <numerusform>لا يوجد حظر في Roost؛ في هذه القائمة %Ln خوادم.</numerusform>
            <numerusform>لا يوجد حظر في Roost؛ في هذه القائمة %Ln خادمًا.</numerusform>
            <numerusform>لا يوجد حظر في Roost؛ في هذه القائمة %Ln خادم.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Roost has no lists of people (%Ln in the archive).</source>
        <translation>
            <numerusform>لا توجد قوائم أشخاص في Roost؛ في الأرشيف %Ln قائمة.</numerusform>
            <numerusform>لا توجد قوائم أشخاص في Roost؛ في الأرشيف قائمة واحدة.</numerusform>
            <numerusform>لا توجد قوائم أشخاص في Roost؛ في الأرشيف قائمتان.</numerusform>
            <numerusform>لا توجد قوائم أشخاص في Roost؛ في الأرشيف %Ln قوائم.</numerusform>
            <numerusform>لا توجد قوائم أشخاص في Roost؛ في الأرشيف %Ln قائمة.</numerusform>
            <numerusform>لا توجد قوائم أشخاص في Roost؛ في الأرشيف %Ln قائمة.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>roost::MastodonNotes</name>
    <message>
        <source>The archive doesn’t have its text.</source>
        <translation>نصه غير موجود في الأرشيف.</translation>
    </message>
    <message>
        <source>It isn’t a post.</source>
        <translation>ليس منشورًا.</translation>
    </message>
    <message>
        <source>It is a direct message.</source>
        <translation>رسالة مباشرة.</translation>
    </message>
    <message>
        <source>The archive doesn’t say which post it repeats.</source>
        <translation>لا يذكر الأرشيف المنشور المعاد نشره.</translation>
    </message>
    <message>
        <source>Its text isn’t in the expected format.</source>
        <translation>لا يطابق نصه ما يكتبه أي خادم.</translation>
    </message>
    <message>
        <source>Sensitive</source>
        <translation>محتوى حساس</translation>
    </message>
    <message>
        <source>Its ID is too long to be genuine.</source>
        <translation>معرّفه أطول من أن يكون حقيقيًا.</translation>
    </message>
</context>
<context>
    <name>roost::MastodonSource</name>
    <message>
        <source>The archive doesn’t say whose it is. Request a new one from your server.</source>
        <translation>لا يذكر الأرشيف صاحبه. اطلب أرشيفًا جديدًا من خادمك.</translation>
    </message>
    <message numerus="yes">
        <source>“About me” has no room for %Ln field(s) of the profile.</source>
        <translation>
            <numerusform>لا تتسع «نبذة عني» لحقول الملف الشخصي (%Ln).</numerusform>
            <numerusform>لا تتسع «نبذة عني» لأحد حقول الملف الشخصي.</numerusform>
            <numerusform>لا تتسع «نبذة عني» لحقلين من حقول الملف الشخصي.</numerusform>
            <numerusform>لا تتسع «نبذة عني» لـ %Ln حقول من الملف الشخصي.</numerusform>
            <numerusform>لا تتسع «نبذة عني» لـ %Ln حقلًا من الملف الشخصي.</numerusform>
            <numerusform>لا تتسع «نبذة عني» لـ %Ln حقل من الملف الشخصي.</numerusform>
        </translation>
    </message>
    <message>
        <source>The archive is damaged: %1 can’t be read. Download it again.</source>
        <translation>الأرشيف تالف: تعذّرت قراءة ⁨%1⁩. نزّله مجددًا.</translation>
    </message>
    <message>
        <source>The file has no entries.</source>
        <translation>لا يحتوي الملف على أي عناصر.</translation>
    </message>
</context>
<context>
    <name>roost::MergeDialog</name>
    <message numerus="yes">
        <source>%Ln post(s)</source>
        <translation>
            <numerusform>%Ln منشور</numerusform>
            <numerusform>منشور واحد</numerusform>
            <numerusform>منشوران</numerusform>
            <numerusform>%Ln منشورات</numerusform>
            <numerusform>%Ln منشورًا</numerusform>
            <numerusform>%Ln منشور</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln follower(s)</source>
        <translation>
            <numerusform>%Ln متابِع</numerusform>
            <numerusform>متابِع واحد</numerusform>
            <numerusform>متابِعان</numerusform>
            <numerusform>%Ln متابِعين</numerusform>
            <numerusform>%Ln متابِعًا</numerusform>
            <numerusform>%Ln متابِع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln follow(s)</source>
        <translation>
            <numerusform>%Ln متابعة</numerusform>
            <numerusform>متابعة واحدة</numerusform>
            <numerusform>متابعتان</numerusform>
            <numerusform>%Ln متابعات</numerusform>
            <numerusform>%Ln متابعة</numerusform>
            <numerusform>%Ln متابعة</numerusform>
        </translation>
    </message>
    <message>
        <source>This removes a profile that has no posts, no followers and follows nobody.</source>
        <translation>سيُزال ملف شخصي لا منشورات له ولا متابِعين، ولا يتابع أحدًا.</translation>
    </message>
    <message>
        <source>This moves %1 to your profile and removes the other one.</source>
        <translation>سيُنقل إلى ملفك الشخصي %1، وسيُزال الملف الشخصي الآخر.</translation>
    </message>
    <message>
        <source>Merge a profile</source>
        <translation>دمج ملف شخصي</translation>
    </message>
    <message>
        <source>Merge Into My Profile</source>
        <translation>دمج في ملفي الشخصي</translation>
    </message>
    <message>
        <source>Merge @%1 into your profile?</source>
        <translation>أتريد دمج ⁨@%1⁩ في ملفك الشخصي؟</translation>
    </message>
    <message>
        <source>You can undo this until you close the window or sign out.</source>
        <translation>يمكنك التراجع عن ذلك إلى أن تغلق النافذة أو تسجّل الخروج.</translation>
    </message>
    <message>
        <source>Merging the profile…</source>
        <translation>جارٍ دمج الملف الشخصي…</translation>
    </message>
    <message>
        <source>If you cancel, nothing changes.</source>
        <translation>إذا ألغيت، فلن يتغيّر شيء.</translation>
    </message>
    <message>
        <source>The profile wasn’t merged</source>
        <translation>لم يتم دمج الملف الشخصي</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>roost::MergeFlow</name>
    <message>
        <source>@%1 is now part of your profile.</source>
        <translation>أصبح ⁨@%1⁩ جزءًا من ملفك الشخصي.</translation>
    </message>
    <message>
        <source>Merge %1</source>
        <translation>دمج %1</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>تم التراجع عن «%1»</translation>
    </message>
    <message>
        <source>This can no longer be undone.</source>
        <translation>لم يعد التراجع عن هذا ممكنًا.</translation>
    </message>
</context>
<context>
    <name>roost::MessageImport</name>
    <message>
        <source>The sender or the recipient isn’t in the imported data.</source>
        <translation>المرسِل أو المستلِم غير موجود في البيانات المستوردة.</translation>
    </message>
    <message>
        <source>The message has no text.</source>
        <translation>الرسالة بلا نص.</translation>
    </message>
    <message numerus="yes">
        <source>The message is longer than %Ln character(s).</source>
        <translation>
            <numerusform>الرسالة أطول من %Ln حرف.</numerusform>
            <numerusform>الرسالة أطول من حرف واحد.</numerusform>
            <numerusform>الرسالة أطول من حرفين.</numerusform>
            <numerusform>الرسالة أطول من %Ln أحرف.</numerusform>
            <numerusform>الرسالة أطول من %Ln حرفًا.</numerusform>
            <numerusform>الرسالة أطول من %Ln حرف.</numerusform>
        </translation>
    </message>
    <message>
        <source>Invalid characters in the message were replaced with “�”.</source>
        <translation>وُضع الرمز «�» مكان الأحرف غير الصالحة في الرسالة.</translation>
    </message>
    <message>
        <source>Control characters were removed from the message.</source>
        <translation>أُزيلت أحرف التحكم من الرسالة.</translation>
    </message>
    <message>
        <source>The time can’t be read; the previous message’s time was used instead.</source>
        <translation>تعذّرت قراءة الوقت؛ استُخدم بدلًا منه وقت الرسالة السابقة.</translation>
    </message>
    <message>
        <source>The time can’t be read; the next message’s time was used instead.</source>
        <translation>تعذّرت قراءة الوقت؛ استُخدم بدلًا منه وقت الرسالة التالية.</translation>
    </message>
    <message>
        <source>The time can’t be read; the start of 1970 was used instead.</source>
        <translation>تعذّرت قراءة الوقت؛ استُخدمت بدلًا منه بداية عام ١٩٧٠.</translation>
    </message>
</context>
<context>
    <name>roost::MessageThreadPage</name>
    <message>
        <source>New note</source>
        <translation>ملاحظة جديدة</translation>
    </message>
    <message>
        <source>Message to %1</source>
        <translation>رسالة إلى %1</translation>
    </message>
    <message>
        <source>Write a note to yourself</source>
        <translation>اكتب ملاحظة لنفسك</translation>
    </message>
    <message>
        <source>Message %1</source>
        <translation>مراسلة %1</translation>
    </message>
    <message>
        <source>Messages with %1</source>
        <translation>الرسائل مع %1</translation>
    </message>
    <message>
        <source>No messages yet</source>
        <translation>لا رسائل بعد</translation>
    </message>
    <message>
        <source>Write the first one below.</source>
        <translation>اكتب أول رسالة في الأسفل.</translation>
    </message>
</context>
<context>
    <name>roost::Messages</name>
    <message>
        <source>Write something first.</source>
        <translation>اكتب شيئًا أولًا.</translation>
    </message>
    <message numerus="yes">
        <source>The message is %Ln character(s) too long.</source>
        <translation>
            <numerusform>عدد الأحرف الزائدة في الرسالة: %Ln.</numerusform>
            <numerusform>عدد الأحرف الزائدة في الرسالة: %Ln.</numerusform>
            <numerusform>عدد الأحرف الزائدة في الرسالة: %Ln.</numerusform>
            <numerusform>عدد الأحرف الزائدة في الرسالة: %Ln.</numerusform>
            <numerusform>عدد الأحرف الزائدة في الرسالة: %Ln.</numerusform>
            <numerusform>عدد الأحرف الزائدة في الرسالة: %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>This message was already removed.</source>
        <translation>سبق حذف هذه الرسالة.</translation>
    </message>
</context>
<context>
    <name>roost::MessagesPage</name>
    <message>
        <source>Find People</source>
        <translation>البحث عن أشخاص</translation>
    </message>
    <message>
        <source>Muted People</source>
        <translation>الأشخاص المكتومون</translation>
    </message>
    <message>
        <source>Muted messages</source>
        <translation>رسائل الأشخاص المكتومين</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>الرسائل</translation>
    </message>
    <message>
        <source>No messages from muted people</source>
        <translation>لا رسائل من أشخاص مكتومين</translation>
    </message>
    <message>
        <source>No messages yet</source>
        <translation>لا رسائل بعد</translation>
    </message>
    <message>
        <source>Open someone’s profile and choose Message to write to them in private.</source>
        <translation>افتح الملف الشخصي لأي شخص واختر «مراسلة» لتكتب إليه على انفراد.</translation>
    </message>
</context>
<context>
    <name>roost::MicroblogSource</name>
    <message>
        <source>This is already a Roost database. Open it instead of importing it.</source>
        <translation>هذه قاعدة بيانات Roost أصلًا. افتحها بدلًا من استيرادها.</translation>
    </message>
    <message>
        <source>This Microblog database is older than the tutorial’s chapter 8 and has no followers. Upgrade it with “flask db upgrade”, then import it again.</source>
        <translation>قاعدة بيانات Microblog هذه أقدم من الفصل ٨ من الدرس التعليمي ولا متابِعين فيها. حدّثها بالأمر «flask db upgrade»، ثم استوردها مجددًا.</translation>
    </message>
    <message>
        <source>This isn’t a Microblog database. Choose the file in which Microblog keeps its data, usually app.db.</source>
        <translation>هذه ليست قاعدة بيانات Microblog. اختر الملف الذي يحفظ فيه Microblog بياناته، وهو عادةً app.db.</translation>
    </message>
    <message>
        <source>Columns of Microblog’s messages are missing.</source>
        <translation>هناك أعمدة ناقصة في رسائل Microblog.</translation>
    </message>
    <message>
        <source>Only the running web application needs these.</source>
        <translation>لا يحتاج إلى هذه البيانات سوى تطبيق الويب أثناء تشغيله.</translation>
    </message>
</context>
<context>
    <name>roost::MuteSettings</name>
    <message>
        <source>Sign in to see whom you mute.</source>
        <translation>سجّل الدخول لرؤية من كتمتهم.</translation>
    </message>
    <message>
        <source>You don’t mute anyone.</source>
        <translation>لم تكتم أحدًا.</translation>
    </message>
    <message>
        <source>Posts by these people don’t appear in your timeline. They aren’t told.</source>
        <translation>لا تظهر منشورات هؤلاء الأشخاص في خطك الزمني، ولا يُخطَرون بذلك.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>إلغاء الكتم</translation>
    </message>
    <message>
        <source>Unmute: %1</source>
        <translation>إلغاء الكتم: %1</translation>
    </message>
    <message>
        <source>Mute Again</source>
        <translation>إعادة الكتم</translation>
    </message>
    <message>
        <source>Mute Again: %1</source>
        <translation>إعادة الكتم: %1</translation>
    </message>
</context>
<context>
    <name>roost::Mutes</name>
    <message>
        <source>You can’t mute yourself.</source>
        <translation>لا يمكنك كتم نفسك.</translation>
    </message>
    <message>
        <source>This user no longer exists.</source>
        <translation>لم يعد هذا المستخدم موجودًا.</translation>
    </message>
</context>
<context>
    <name>roost::NewPostsButton</name>
    <message numerus="yes">
        <source>%Ln new post(s)</source>
        <translation>
            <numerusform>%Ln منشور جديد</numerusform>
            <numerusform>منشور جديد</numerusform>
            <numerusform>منشوران جديدان</numerusform>
            <numerusform>%Ln منشورات جديدة</numerusform>
            <numerusform>%Ln منشورًا جديدًا</numerusform>
            <numerusform>%Ln منشور جديد</numerusform>
        </translation>
    </message>
    <message>
        <source>%1+ new posts</source>
        <translation>أكثر من %1 منشورًا جديدًا</translation>
    </message>
</context>
<context>
    <name>roost::NoteDialog</name>
    <message numerus="yes">
        <source>%Ln character(s) too long</source>
        <translation>
            <numerusform>عدد الأحرف الزائدة: %Ln</numerusform>
            <numerusform>عدد الأحرف الزائدة: %Ln</numerusform>
            <numerusform>عدد الأحرف الزائدة: %Ln</numerusform>
            <numerusform>عدد الأحرف الزائدة: %Ln</numerusform>
            <numerusform>عدد الأحرف الزائدة: %Ln</numerusform>
            <numerusform>عدد الأحرف الزائدة: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s) left</source>
        <translation>
            <numerusform>عدد الأحرف المتبقية: %Ln</numerusform>
            <numerusform>عدد الأحرف المتبقية: %Ln</numerusform>
            <numerusform>عدد الأحرف المتبقية: %Ln</numerusform>
            <numerusform>عدد الأحرف المتبقية: %Ln</numerusform>
            <numerusform>عدد الأحرف المتبقية: %Ln</numerusform>
            <numerusform>عدد الأحرف المتبقية: %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>roost::NotificationRows</name>
    <message>
        <source>Show Follower</source>
        <translation>إظهار المتابِع</translation>
    </message>
    <message>
        <source>Open Conversation</source>
        <translation>فتح المحادثة</translation>
    </message>
    <message>
        <source>Show Each or Together</source>
        <translation>عرض منفصل أو مجمّع</translation>
    </message>
    <message>
        <source>Show Together</source>
        <translation>عرض مجمّع</translation>
    </message>
</context>
<context>
    <name>roost::NotificationsHeader</name>
    <message>
        <source>Mark All as Read</source>
        <translation>تحديد الكل كمقروء</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>الإشعارات</translation>
    </message>
    <message numerus="yes">
        <source>%1 unread message(s)</source>
        <translation>
            <numerusform>%1 رسالة غير مقروءة</numerusform>
            <numerusform>%1 رسالة غير مقروءة</numerusform>
            <numerusform>الرسائل غير المقروءة: %1</numerusform>
            <numerusform>%1 رسائل غير مقروءة</numerusform>
            <numerusform>%1 رسالة غير مقروءة</numerusform>
            <numerusform>%1 رسالة غير مقروءة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>roost::NotificationsPage</name>
    <message>
        <source>Notifications</source>
        <translation>الإشعارات</translation>
    </message>
    <message>
        <source>Nothing new yet</source>
        <translation>لا جديد بعد</translation>
    </message>
    <message>
        <source>When someone follows you, replies to you or mentions you, it shows up here.</source>
        <translation>عندما يتابعك أحد أو يرد عليك أو يشير إليك، يظهر ذلك هنا.</translation>
    </message>
</context>
<context>
    <name>roost::Operations</name>
    <message>
        <source>Try Again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message numerus="yes">
        <source>Another program is using the database. %Ln change(s) will be saved when it’s free.</source>
        <translation>
            <numerusform>يستخدم برنامج آخر قاعدة البيانات. ستُحفظ التغييرات (%Ln) عندما تتاح.</numerusform>
            <numerusform>يستخدم برنامج آخر قاعدة البيانات. سيُحفظ تغيير واحد عندما تتاح.</numerusform>
            <numerusform>يستخدم برنامج آخر قاعدة البيانات. سيُحفظ تغييران عندما تتاح.</numerusform>
            <numerusform>يستخدم برنامج آخر قاعدة البيانات. ستُحفظ %Ln تغييرات عندما تتاح.</numerusform>
            <numerusform>يستخدم برنامج آخر قاعدة البيانات. سيُحفظ %Ln تغييرًا عندما تتاح.</numerusform>
            <numerusform>يستخدم برنامج آخر قاعدة البيانات. سيُحفظ %Ln تغيير عندما تتاح.</numerusform>
        </translation>
    </message>
    <message>
        <source>Don’t Wait</source>
        <translation>عدم الانتظار</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) weren’t saved.</source>
        <translation>
            <numerusform>التغييرات التي لم تُحفظ: %Ln.</numerusform>
            <numerusform>تغيير واحد لم يُحفظ.</numerusform>
            <numerusform>تغييران لم يُحفظا.</numerusform>
            <numerusform>%Ln تغييرات لم تُحفظ.</numerusform>
            <numerusform>%Ln تغييرًا لم يُحفظ.</numerusform>
            <numerusform>%Ln تغيير لم يُحفظ.</numerusform>
        </translation>
    </message>
    <message>
        <source>You are following %1!</source>
        <translation>أنت تتابع %1 الآن!</translation>
    </message>
    <message>
        <source>You are not following %1.</source>
        <translation>لم تعد تتابع %1.</translation>
    </message>
    <message>
        <source>Unfollow %1</source>
        <translation>إلغاء متابعة %1</translation>
    </message>
    <message>
        <source>Your post was deleted.</source>
        <translation>حُذف منشورك.</translation>
    </message>
    <message>
        <source>Delete Post</source>
        <translation>حذف المنشور</translation>
    </message>
    <message>
        <source>Your picture has been changed.</source>
        <translation>تم تغيير صورتك.</translation>
    </message>
    <message>
        <source>Change Picture</source>
        <translation>تغيير الصورة</translation>
    </message>
    <message>
        <source>Your post is now live!</source>
        <translation>تم نشر منشورك!</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Save a Copy…</source>
        <translation>حفظ نسخة…</translation>
    </message>
    <message>
        <source>Recover…</source>
        <translation>استرجاع…</translation>
    </message>
    <message>
        <source>Follow %1</source>
        <translation>متابعة %1</translation>
    </message>
    <message>
        <source>This can no longer be undone.</source>
        <translation>لم يعد التراجع عن هذا ممكنًا.</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>تم التراجع عن «%1»</translation>
    </message>
    <message numerus="yes">
        <source>Another program is still using the database, and %Ln change(s) aren’t saved. Do this again to discard them.</source>
        <translation>
            <numerusform>لا يزال برنامج آخر يستخدم قاعدة البيانات، وهناك تغييرات لم تُحفظ (%Ln). كرّر ذلك لتجاهلها.</numerusform>
            <numerusform>لا يزال برنامج آخر يستخدم قاعدة البيانات، وهناك تغيير واحد لم يُحفظ. كرّر ذلك لتجاهله.</numerusform>
            <numerusform>لا يزال برنامج آخر يستخدم قاعدة البيانات، وهناك تغييران لم يُحفظا. كرّر ذلك لتجاهلهما.</numerusform>
            <numerusform>لا يزال برنامج آخر يستخدم قاعدة البيانات، وهناك %Ln تغييرات لم تُحفظ. كرّر ذلك لتجاهلها.</numerusform>
            <numerusform>لا يزال برنامج آخر يستخدم قاعدة البيانات، وهناك %Ln تغييرًا لم يُحفظ. كرّر ذلك لتجاهلها.</numerusform>
            <numerusform>لا يزال برنامج آخر يستخدم قاعدة البيانات، وهناك %Ln تغيير لم يُحفظ. كرّر ذلك لتجاهلها.</numerusform>
        </translation>
    </message>
    <message>
        <source>All notifications are marked as read.</source>
        <translation>حُدّدت كل الإشعارات كمقروءة.</translation>
    </message>
    <message>
        <source>Mark All as Read</source>
        <translation>تحديد الكل كمقروء</translation>
    </message>
    <message>
        <source>Your message has been sent.</source>
        <translation>أُرسلت رسالتك.</translation>
    </message>
    <message>
        <source>The message was removed for you.</source>
        <translation>حُذفت الرسالة لديك فقط.</translation>
    </message>
    <message>
        <source>Remove Message</source>
        <translation>حذف الرسالة</translation>
    </message>
</context>
<context>
    <name>roost::OwnerButton</name>
    <message>
        <source>Continue as %1</source>
        <extracomment>%1 is the name of somebody whose archive was imported.</extracomment>
        <translation>الاستمرار باسم %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1 is &quot;Mastodon archive&quot;, %2 is &quot;1,234 posts&quot;.</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln post(s)</source>
        <translation>
            <numerusform>%Ln منشور</numerusform>
            <numerusform>منشور واحد</numerusform>
            <numerusform>منشوران</numerusform>
            <numerusform>%Ln منشورات</numerusform>
            <numerusform>%Ln منشورًا</numerusform>
            <numerusform>%Ln منشور</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>roost::PageButton</name>
    <message numerus="yes">
        <source>%1, %Ln new</source>
        <translation>
            <numerusform>%1، لا جديد</numerusform>
            <numerusform>%1، عنصر جديد واحد</numerusform>
            <numerusform>%1، عنصران جديدان</numerusform>
            <numerusform>%1، %Ln عناصر جديدة</numerusform>
            <numerusform>%1، %Ln عنصرًا جديدًا</numerusform>
            <numerusform>%1، %Ln عنصر جديد</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>roost::PeoplePage</name>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Last post</source>
        <translation>آخر منشور</translation>
    </message>
    <message>
        <source>Followers</source>
        <translation>المتابِعون</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>No people yet</source>
        <translation>لا أشخاص بعد</translation>
    </message>
    <message>
        <source>No names start with “%1”</source>
        <translation>لا يوجد اسم يبدأ بـ «⁨%1⁩»</translation>
    </message>
    <message>
        <source>Matches the start of each word in usernames and display names.</source>
        <translation>يطابق بداية كل كلمة في أسماء المستخدمين والأسماء المعروضة.</translation>
    </message>
</context>
<context>
    <name>roost::PictureFields</name>
    <message>
        <source>Reading…</source>
        <translation>جارٍ القراءة…</translation>
    </message>
    <message numerus="yes">
        <source>A post can have up to %Ln picture(s), so not all of them were added.</source>
        <translation>
            <numerusform>الحد الأقصى للصور في المنشور: %Ln، لذا لم تُضَف كل الصور.</numerusform>
            <numerusform>الحد الأقصى صورة واحدة في المنشور، لذا لم تُضَف كل الصور.</numerusform>
            <numerusform>الحد الأقصى صورتان في المنشور، لذا لم تُضَف كل الصور.</numerusform>
            <numerusform>الحد الأقصى %Ln صور في المنشور، لذا لم تُضَف كل الصور.</numerusform>
            <numerusform>الحد الأقصى %Ln صورة في المنشور، لذا لم تُضَف كل الصور.</numerusform>
            <numerusform>الحد الأقصى %Ln صورة في المنشور، لذا لم تُضَف كل الصور.</numerusform>
        </translation>
    </message>
    <message>
        <source>Describe this picture for people who can’t see it</source>
        <translation>صف هذه الصورة لمن لا يستطيعون رؤيتها</translation>
    </message>
    <message>
        <source>Remove Picture</source>
        <translation>إزالة الصورة</translation>
    </message>
    <message>
        <source>Picture %1</source>
        <translation>الصورة %1</translation>
    </message>
    <message>
        <source>Description of picture %1</source>
        <translation>وصف الصورة %1</translation>
    </message>
    <message>
        <source>Remove picture %1</source>
        <translation>إزالة الصورة %1</translation>
    </message>
</context>
<context>
    <name>roost::PictureImport</name>
    <message>
        <source>The archive doesn’t have this picture. Its description was kept.</source>
        <translation>هذه الصورة غير موجودة في الأرشيف. احتُفظ بوصفها.</translation>
    </message>
    <message>
        <source>The picture’s file is larger than 50 MB.</source>
        <translation>ملف الصورة أكبر من ٥٠ ميغابايت.</translation>
    </message>
    <message>
        <source>The picture is damaged, too large or of an unknown kind. Its description was kept.</source>
        <translation>الصورة تالفة أو كبيرة جدًا أو من نوع غير معروف. احتُفظ بوصفها.</translation>
    </message>
    <message>
        <source>The profile picture is damaged, too large or of an unknown kind.</source>
        <translation>صورة الملف الشخصي تالفة أو كبيرة جدًا أو من نوع غير معروف.</translation>
    </message>
</context>
<context>
    <name>roost::PictureViewer</name>
    <message>
        <source>Picture</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>The tooltip of a button: what it does, and its key.</extracomment>
        <translation>⁨%1⁩ (⁨%2⁩)</translation>
    </message>
    <message>
        <source>Previous Picture</source>
        <translation>الصورة السابقة</translation>
    </message>
    <message>
        <source>Next Picture</source>
        <translation>الصورة التالية</translation>
    </message>
    <message>
        <source>Zoom Out</source>
        <translation>تصغير</translation>
    </message>
    <message>
        <source>Zoom In</source>
        <translation>تكبير</translation>
    </message>
    <message>
        <source>Fit to Window</source>
        <translation>ملاءمة النافذة</translation>
    </message>
    <message>
        <source>Actual Size</source>
        <translation>الحجم الفعلي</translation>
    </message>
    <message>
        <source>Copy Picture</source>
        <translation>نسخ الصورة</translation>
    </message>
    <message>
        <source>Save Picture As…</source>
        <translation>حفظ الصورة باسم…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Move Left</source>
        <translation>تحريك إلى اليسار</translation>
    </message>
    <message>
        <source>Move Right</source>
        <translation>تحريك إلى اليمين</translation>
    </message>
    <message>
        <source>Move Up</source>
        <translation>تحريك إلى الأعلى</translation>
    </message>
    <message>
        <source>Move Down</source>
        <translation>تحريك إلى الأسفل</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>A zoom factor in percent.</extracomment>
        <translation>‏%1٪</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Picture %1</source>
        <extracomment>The title of a window that shows a picture.</extracomment>
        <translation>الصورة %1</translation>
    </message>
    <message>
        <source>This picture can’t be shown. Its data is damaged or missing.</source>
        <translation>تعذّر عرض هذه الصورة. بياناتها تالفة أو مفقودة.</translation>
    </message>
    <message>
        <source>The picture was copied.</source>
        <translation>نُسخت الصورة.</translation>
    </message>
    <message>
        <source>Save Picture</source>
        <translation>حفظ الصورة</translation>
    </message>
    <message>
        <source>JPEG pictures (*.jpg *.jpeg)</source>
        <translation>صور JPEG (*.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>صور PNG (*.png)</translation>
    </message>
    <message>
        <source>The picture was saved.</source>
        <translation>حُفظت الصورة.</translation>
    </message>
    <message>
        <source>The picture couldn’t be saved there. Check that you have permission to write to this folder, and that the disk isn’t full.</source>
        <translation>تعذّر حفظ الصورة هناك. تحقّق من أن لديك إذنًا بالكتابة في هذا المجلد، ومن أن القرص ليس ممتلئًا.</translation>
    </message>
    <message>
        <source>Scroll the Description Up</source>
        <translation>تمرير الوصف إلى الأعلى</translation>
    </message>
    <message>
        <source>Scroll the Description Down</source>
        <translation>تمرير الوصف إلى الأسفل</translation>
    </message>
</context>
<context>
    <name>roost::Pictures</name>
    <message>
        <source>The picture is too large to save.</source>
        <translation>الصورة أكبر من أن تُحفظ.</translation>
    </message>
</context>
<context>
    <name>roost::PostImport</name>
    <message>
        <source>The author isn’t in the imported data.</source>
        <translation>الكاتب غير موجود في البيانات المستوردة.</translation>
    </message>
    <message>
        <source>The post has no text.</source>
        <translation>المنشور بلا نص.</translation>
    </message>
    <message numerus="yes">
        <source>The post is longer than %Ln character(s).</source>
        <translation>
            <numerusform>المنشور أطول من %Ln حرف.</numerusform>
            <numerusform>المنشور أطول من حرف واحد.</numerusform>
            <numerusform>المنشور أطول من حرفين.</numerusform>
            <numerusform>المنشور أطول من %Ln أحرف.</numerusform>
            <numerusform>المنشور أطول من %Ln حرفًا.</numerusform>
            <numerusform>المنشور أطول من %Ln حرف.</numerusform>
        </translation>
    </message>
    <message>
        <source>Control characters were removed from the post.</source>
        <translation>أُزيلت أحرف التحكم من المنشور.</translation>
    </message>
    <message>
        <source>The time can’t be read; the previous post’s time was used instead.</source>
        <translation>تعذّرت قراءة الوقت؛ استُخدم بدلًا منه وقت المنشور السابق.</translation>
    </message>
    <message>
        <source>The time can’t be read; the next post’s time was used instead.</source>
        <translation>تعذّرت قراءة الوقت؛ استُخدم بدلًا منه وقت المنشور التالي.</translation>
    </message>
    <message>
        <source>The time can’t be read; the time its author was last seen was used instead.</source>
        <translation>تعذّرت قراءة الوقت؛ استُخدم بدلًا منه وقت آخر ظهور لكاتب المنشور.</translation>
    </message>
    <message>
        <source>The time can’t be read; the start of 1970 was used instead.</source>
        <translation>تعذّرت قراءة الوقت؛ استُخدمت بدلًا منه بداية عام ١٩٧٠.</translation>
    </message>
    <message>
        <source>Invalid characters in the post were replaced with “�”.</source>
        <translation>وُضع الرمز «�» مكان الأحرف غير الصالحة في المنشور.</translation>
    </message>
    <message>
        <source>The post was deleted in Roost.</source>
        <translation>سبق حذفه في Roost.</translation>
    </message>
    <message>
        <source>The post is in the archive twice.</source>
        <translation>يتكرر في الأرشيف.</translation>
    </message>
    <message>
        <source>Pictures that were removed when the post was edited.</source>
        <translation>صور أُزيلت عند تعديل المنشور.</translation>
    </message>
    <message>
        <source>Videos and sounds became lines of text.</source>
        <translation>تحوّلت مقاطع الفيديو والصوت إلى أسطر نصية.</translation>
    </message>
</context>
<context>
    <name>roost::PostPictures</name>
    <message numerus="yes">
        <source>A post can have up to %Ln picture(s).</source>
        <translation>
            <numerusform>الحد الأقصى للصور في المنشور: %Ln.</numerusform>
            <numerusform>الحد الأقصى صورة واحدة في المنشور.</numerusform>
            <numerusform>الحد الأقصى صورتان في المنشور.</numerusform>
            <numerusform>الحد الأقصى %Ln صور في المنشور.</numerusform>
            <numerusform>الحد الأقصى %Ln صورة في المنشور.</numerusform>
            <numerusform>الحد الأقصى %Ln صورة في المنشور.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A picture’s description is %Ln character(s) too long.</source>
        <translation>
            <numerusform>عدد الأحرف الزائدة في وصف إحدى الصور: %Ln.</numerusform>
            <numerusform>عدد الأحرف الزائدة في وصف إحدى الصور: %Ln.</numerusform>
            <numerusform>عدد الأحرف الزائدة في وصف إحدى الصور: %Ln.</numerusform>
            <numerusform>عدد الأحرف الزائدة في وصف إحدى الصور: %Ln.</numerusform>
            <numerusform>عدد الأحرف الزائدة في وصف إحدى الصور: %Ln.</numerusform>
            <numerusform>عدد الأحرف الزائدة في وصف إحدى الصور: %Ln.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>roost::Posts</name>
    <message>
        <source>Write something first.</source>
        <translation>اكتب شيئًا أولًا.</translation>
    </message>
    <message numerus="yes">
        <source>The post is %Ln character(s) too long.</source>
        <translation>
            <numerusform>المنشور أطول من المسموح. عدد الأحرف الزائدة: %Ln.</numerusform>
            <numerusform>المنشور أطول من المسموح. عدد الأحرف الزائدة: %Ln.</numerusform>
            <numerusform>المنشور أطول من المسموح. عدد الأحرف الزائدة: %Ln.</numerusform>
            <numerusform>المنشور أطول من المسموح. عدد الأحرف الزائدة: %Ln.</numerusform>
            <numerusform>المنشور أطول من المسموح. عدد الأحرف الزائدة: %Ln.</numerusform>
            <numerusform>المنشور أطول من المسموح. عدد الأحرف الزائدة: %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>This post was already deleted.</source>
        <translation>سبق حذف هذا المنشور.</translation>
    </message>
    <message>
        <source>The post you are replying to was deleted. Your text is kept.</source>
        <translation>حُذف المنشور الذي ترد عليه. نصك محفوظ.</translation>
    </message>
</context>
<context>
    <name>roost::ProfileCard</name>
    <message>
        <source>Message %1</source>
        <translation>مراسلة %1</translation>
    </message>
</context>
<context>
    <name>roost::ProfileHeader</name>
    <message>
        <source>Profile</source>
        <translation>الملف الشخصي</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>المنشورات</translation>
    </message>
    <message>
        <source>Followers</source>
        <translation>المتابِعون</translation>
    </message>
    <message>
        <source>Following</source>
        <translation>يتابعهم</translation>
    </message>
    <message>
        <source>Drop a picture here to use it</source>
        <translation>أفلت صورة هنا لاستخدامها</translation>
    </message>
    <message>
        <source>Last seen %1</source>
        <translation>آخر ظهور %1</translation>
    </message>
    <message>
        <source>Never signed in</source>
        <translation>لم يسجّل الدخول بعد</translation>
    </message>
    <message>
        <source>Posts &amp;&amp; Replies (%1)</source>
        <extracomment>All that a user has posted, in a tab; the number is how much that is.</extracomment>
        <translation>المنشورات والردود (%1)</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>All that a user has posted, where there is little room.</extracomment>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Posts &amp;&amp; Replies</source>
        <translation>المنشورات والردود</translation>
    </message>
    <message>
        <source>Message %1</source>
        <translation>مراسلة %1</translation>
    </message>
    <message>
        <source>Unmute %1</source>
        <translation>إلغاء كتم %1</translation>
    </message>
    <message>
        <source>Imported from: %1</source>
        <extracomment>%1 is one or several of &quot;Mastodon archive&quot;, &quot;X archive&quot;.</extracomment>
        <translation>مستورد من: %1</translation>
    </message>
    <message>
        <source>Active now</source>
        <translation>نشط الآن</translation>
    </message>
</context>
<context>
    <name>roost::ProfilePage</name>
    <message>
        <source>Posts</source>
        <translation>المنشورات</translation>
    </message>
    <message>
        <source>Followers</source>
        <translation>المتابِعون</translation>
    </message>
    <message>
        <source>Following</source>
        <translation>يتابعهم</translation>
    </message>
    <message>
        <source>You haven’t posted yet</source>
        <translation>لم تنشر شيئًا بعد</translation>
    </message>
    <message>
        <source>%1 hasn’t posted yet</source>
        <translation>لم ينشر %1 شيئًا بعد</translation>
    </message>
    <message>
        <source>No followers yet</source>
        <translation>لا متابِعين بعد</translation>
    </message>
    <message>
        <source>No one follows %1 yet</source>
        <translation>لا أحد يتابع %1 بعد</translation>
    </message>
    <message>
        <source>You don’t follow anyone yet</source>
        <translation>لا تتابع أحدًا بعد</translation>
    </message>
    <message>
        <source>%1 doesn’t follow anyone yet</source>
        <translation>لا يتابع %1 أحدًا بعد</translation>
    </message>
    <message>
        <source>Posts and replies</source>
        <translation>المنشورات والردود</translation>
    </message>
    <message>
        <source>You have only posted replies</source>
        <translation>لم تنشر سوى ردود</translation>
    </message>
    <message>
        <source>%1 has only posted replies</source>
        <translation>لم ينشر %1 سوى ردود</translation>
    </message>
</context>
<context>
    <name>roost::RecoveryDialog</name>
    <message>
        <source>Recover %1</source>
        <translation>استرجاع ⁨%1⁩</translation>
    </message>
    <message>
        <source>Roost builds a new database from everything that can still be read and keeps the damaged file beside it. This can take a few minutes.</source>
        <translation>ينشئ Roost قاعدة بيانات جديدة من كل ما لا تزال قراءته ممكنة، ويحتفظ بالملف التالف بجانبها. قد يستغرق ذلك بضع دقائق.</translation>
    </message>
    <message>
        <source>Recovering %1…</source>
        <translation>جارٍ استرجاع ⁨%1⁩…</translation>
    </message>
    <message>
        <source>Rows read: %1</source>
        <translation>الصفوف المقروءة: %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Nothing was recovered</source>
        <translation>لم يُسترجع شيء</translation>
    </message>
    <message>
        <source>The database was recovered</source>
        <translation>تم استرجاع قاعدة البيانات</translation>
    </message>
    <message>
        <source>The damaged file was kept as %1.</source>
        <translation>احتُفظ بالملف التالف باسم ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Recover a damaged database</source>
        <translation>استرجاع قاعدة بيانات تالفة</translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>استرجاع</translation>
    </message>
    <message>
        <source>recovery-report.txt</source>
        <translation>تقرير الاسترجاع.txt</translation>
    </message>
</context>
<context>
    <name>roost::RecoveryReport</name>
    <message>
        <source>Recovered: %1, %2, %3, %4.</source>
        <translation>استُرجع: %1، %2، %3، %4.</translation>
    </message>
    <message>
        <source>Missing: %1, %2.</source>
        <translation>مفقود: %1، %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln post(s)</source>
        <translation>
            <numerusform>%Ln منشور</numerusform>
            <numerusform>%Ln منشور</numerusform>
            <numerusform>%Ln منشوران</numerusform>
            <numerusform>%Ln منشورات</numerusform>
            <numerusform>%Ln منشورًا</numerusform>
            <numerusform>%Ln منشور</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln follow(s)</source>
        <translation>
            <numerusform>%Ln متابعة</numerusform>
            <numerusform>%Ln متابعة</numerusform>
            <numerusform>%Ln متابعتان</numerusform>
            <numerusform>%Ln متابعات</numerusform>
            <numerusform>%Ln متابعة</numerusform>
            <numerusform>%Ln متابعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln post(s) were left out because their author is missing or they are incomplete.</source>
        <translation>
            <numerusform>لم يُستبعد أي منشور (%Ln).</numerusform>
            <numerusform>استُبعد منشور واحد لأن كاتبه مفقود أو لأنه غير مكتمل.</numerusform>
            <numerusform>استُبعد منشوران لأن كاتبهما مفقود أو لأنهما غير مكتملين.</numerusform>
            <numerusform>استُبعدت %Ln منشورات لأن كاتبها مفقود أو لأنها غير مكتملة.</numerusform>
            <numerusform>استُبعد %Ln منشورًا لأن كاتبها مفقود أو لأنها غير مكتملة.</numerusform>
            <numerusform>استُبعد %Ln منشور لأن كاتبها مفقود أو لأنها غير مكتملة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the username of %Ln user(s) was recovered. They can’t sign in: %1.</source>
        <translation>
            <numerusform>لم يُسترجع من %Ln مستخدم سوى الاسم، ولا يمكنهم تسجيل الدخول: %1.</numerusform>
            <numerusform>لم يُسترجع من مستخدم واحد سوى اسمه، ولا يمكنه تسجيل الدخول: %1.</numerusform>
            <numerusform>لم يُسترجع من مستخدمَين سوى اسميهما، ولا يمكنهما تسجيل الدخول: %1.</numerusform>
            <numerusform>لم يُسترجع من %Ln مستخدمين سوى أسمائهم، ولا يمكنهم تسجيل الدخول: %1.</numerusform>
            <numerusform>لم يُسترجع من %Ln مستخدمًا سوى أسمائهم، ولا يمكنهم تسجيل الدخول: %1.</numerusform>
            <numerusform>لم يُسترجع من %Ln مستخدم سوى أسمائهم، ولا يمكنهم تسجيل الدخول: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>لا شيء مفقود.</translation>
    </message>
    <message>
        <source>Part of the file can’t be read, so something may be missing.</source>
        <translation>تتعذّر قراءة جزء من الملف، لذا قد تكون هناك بيانات مفقودة.</translation>
    </message>
    <message>
        <source>Everyone has to sign in again.</source>
        <translation>على الجميع تسجيل الدخول مجددًا.</translation>
    </message>
    <message>
        <source>%1: %2 and %3 missing</source>
        <translation>%1: %2 و%3 مفقودة</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln other(s)</source>
        <translation>
            <numerusform>… و%Ln مستخدم آخر</numerusform>
            <numerusform>… ومستخدم آخر</numerusform>
            <numerusform>… ومستخدمان آخران</numerusform>
            <numerusform>… و%Ln مستخدمين آخرين</numerusform>
            <numerusform>… و%Ln مستخدمًا آخر</numerusform>
            <numerusform>… و%Ln مستخدم آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: only the username was recovered</source>
        <translation>⁨%1⁩: استُرجع اسم المستخدم فقط</translation>
    </message>
    <message>
        <source>for example %1</source>
        <translation>منهم مثلًا %1</translation>
    </message>
</context>
<context>
    <name>roost::RemainingTime</name>
    <message>
        <source>a few seconds left</source>
        <translation>تتبقّى بضع ثوانٍ</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln second(s) left</source>
        <translation>
            <numerusform>يتبقّى نحو %Ln ثانية</numerusform>
            <numerusform>يتبقّى نحو ثانية</numerusform>
            <numerusform>يتبقّى نحو ثانيتين</numerusform>
            <numerusform>يتبقّى نحو %Ln ثوانٍ</numerusform>
            <numerusform>يتبقّى نحو %Ln ثانية</numerusform>
            <numerusform>يتبقّى نحو %Ln ثانية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s) left</source>
        <translation>
            <numerusform>يتبقّى نحو %Ln دقيقة</numerusform>
            <numerusform>يتبقّى نحو دقيقة</numerusform>
            <numerusform>يتبقّى نحو دقيقتين</numerusform>
            <numerusform>يتبقّى نحو %Ln دقائق</numerusform>
            <numerusform>يتبقّى نحو %Ln دقيقة</numerusform>
            <numerusform>يتبقّى نحو %Ln دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln hour(s) left</source>
        <translation>
            <numerusform>يتبقّى نحو %Ln ساعة</numerusform>
            <numerusform>يتبقّى نحو ساعة</numerusform>
            <numerusform>يتبقّى نحو ساعتين</numerusform>
            <numerusform>يتبقّى نحو %Ln ساعات</numerusform>
            <numerusform>يتبقّى نحو %Ln ساعة</numerusform>
            <numerusform>يتبقّى نحو %Ln ساعة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>roost::RememberedSignIns</name>
    <message>
        <source>You’re signed in, but only until you close Roost, because its settings can’t be saved. Free up disk space, or make %1 writable.</source>
        <translation>سُجّل دخولك، ولكن حتى تغلق Roost فقط، لأن حفظ إعداداته متعذّر. أفرغ مساحة على القرص، أو اجعل ⁨%1⁩ قابلًا للكتابة.</translation>
    </message>
</context>
<context>
    <name>roost::RestoreDialog</name>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>Importing %1…</source>
        <translation>جارٍ استيراد ⁨%1⁩…</translation>
    </message>
    <message>
        <source>If you cancel or something fails, nothing is imported.</source>
        <translation>إذا ألغيت الاستيراد أو حدث خطأ، فلن يُستورد شيء.</translation>
    </message>
    <message>
        <source>Nothing was imported</source>
        <translation>لم يُستورد شيء</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Import complete</source>
        <translation>اكتمل الاستيراد</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>جارٍ قراءة ⁨%1⁩…</translation>
    </message>
    <message>
        <source>Nothing is imported yet.</source>
        <translation>لم يُستورد شيء بعد.</translation>
    </message>
    <message>
        <source>Created on %1.</source>
        <translation>أُنشئ في %1.</translation>
    </message>
    <message>
        <source>It has %1.</source>
        <comment>It has 3 posts.</comment>
        <translation>فيه %1.</translation>
    </message>
    <message>
        <source>Roost export of %1</source>
        <extracomment>%1 is the name of the user.</extracomment>
        <translation>ملف تصدير Roost لـ %1</translation>
    </message>
    <message>
        <source>Roost export of a whole database</source>
        <translation>ملف تصدير Roost لقاعدة بيانات كاملة</translation>
    </message>
    <message>
        <source>The export has no passwords. To sign in, choose “Continue as …” on the next page and set one.</source>
        <translation>لا يحتوي ملف التصدير على كلمات مرور. لتسجيل الدخول، اختر «الاستمرار باسم …» في الصفحة التالية وعيّن كلمة مرور.</translation>
    </message>
</context>
<context>
    <name>roost::RestoreReport</name>
    <message numerus="yes">
        <source>%Ln post(s)</source>
        <translation>
            <numerusform>%Ln منشور</numerusform>
            <numerusform>منشور واحد</numerusform>
            <numerusform>منشوران</numerusform>
            <numerusform>%Ln منشورات</numerusform>
            <numerusform>%Ln منشورًا</numerusform>
            <numerusform>%Ln منشور</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s)</source>
        <translation>
            <numerusform>%Ln مستخدم</numerusform>
            <numerusform>مستخدم واحد</numerusform>
            <numerusform>مستخدمان</numerusform>
            <numerusform>%Ln مستخدمين</numerusform>
            <numerusform>%Ln مستخدمًا</numerusform>
            <numerusform>%Ln مستخدم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln follow(s)</source>
        <translation>
            <numerusform>%Ln متابعة</numerusform>
            <numerusform>متابعة واحدة</numerusform>
            <numerusform>متابعتان</numerusform>
            <numerusform>%Ln متابعات</numerusform>
            <numerusform>%Ln متابعة</numerusform>
            <numerusform>%Ln متابعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation>
            <numerusform>%Ln رسالة</numerusform>
            <numerusform>رسالة واحدة</numerusform>
            <numerusform>رسالتان</numerusform>
            <numerusform>%Ln رسائل</numerusform>
            <numerusform>%Ln رسالة</numerusform>
            <numerusform>%Ln رسالة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s)</source>
        <translation>
            <numerusform>%Ln صورة</numerusform>
            <numerusform>صورة واحدة</numerusform>
            <numerusform>صورتان</numerusform>
            <numerusform>%Ln صور</numerusform>
            <numerusform>%Ln صورة</numerusform>
            <numerusform>%Ln صورة</numerusform>
        </translation>
    </message>
    <message>
        <source>The export is empty.</source>
        <translation>ملف التصدير فارغ.</translation>
    </message>
    <message>
        <source>Imported %1.</source>
        <comment>Imported 3 posts and 1 user.</comment>
        <translation>استُورد: %1.</translation>
    </message>
</context>
<context>
    <name>roost::SampleBanner</name>
    <message>
        <source>Sample community. Try anything; your own data isn’t affected.</source>
        <translation>مجتمع تجريبي. جرّب ما تشاء، فبياناتك لن تتأثر.</translation>
    </message>
    <message>
        <source>Leave the Sample</source>
        <translation>مغادرة المجتمع التجريبي</translation>
    </message>
</context>
<context>
    <name>roost::SavedPage</name>
    <message>
        <source>Saved</source>
        <translation>المحفوظات</translation>
    </message>
    <message>
        <source>Edit Note…</source>
        <translation>تعديل الملاحظة…</translation>
    </message>
    <message>
        <source>Add Note…</source>
        <translation>إضافة ملاحظة…</translation>
    </message>
    <message>
        <source>Nothing saved yet</source>
        <translation>لا محفوظات بعد</translation>
    </message>
    <message>
        <source>Choose “Save Post” in a post’s menu, and find it here again.</source>
        <translation>اختر «حفظ المنشور» من قائمة أي منشور لتجده هنا لاحقًا.</translation>
    </message>
    <message>
        <source>Press %1 on a post, or choose “Save Post” in its menu, to keep it here.</source>
        <translation>اضغط %1 على أي منشور، أو اختر «حفظ المنشور» من قائمته، لتحتفظ به هنا.</translation>
    </message>
</context>
<context>
    <name>roost::SavedPosts</name>
    <message>
        <source>This post was deleted.</source>
        <translation>حُذف هذا المنشور.</translation>
    </message>
    <message numerus="yes">
        <source>The note is %Ln character(s) too long.</source>
        <translation>
            <numerusform>عدد الأحرف الزائدة في الملاحظة: %Ln.</numerusform>
            <numerusform>عدد الأحرف الزائدة في الملاحظة: %Ln.</numerusform>
            <numerusform>عدد الأحرف الزائدة في الملاحظة: %Ln.</numerusform>
            <numerusform>عدد الأحرف الزائدة في الملاحظة: %Ln.</numerusform>
            <numerusform>عدد الأحرف الزائدة في الملاحظة: %Ln.</numerusform>
            <numerusform>عدد الأحرف الزائدة في الملاحظة: %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is no longer saved.</source>
        <translation>لم يعد هذا المنشور محفوظًا.</translation>
    </message>
</context>
<context>
    <name>roost::SearchExamples</name>
    <message>
        <source>gard*</source>
        <translation>حديق*</translation>
    </message>
    <message>
        <source>words starting with this</source>
        <translation>كلمات تبدأ بهذا</translation>
    </message>
    <message>
        <source>&quot;the garden&quot;</source>
        <translation>&quot;في الحديقة&quot;</translation>
    </message>
    <message>
        <source>an exact phrase</source>
        <translation>عبارة بنصها</translation>
    </message>
    <message>
        <source>#garden</source>
        <translation>#حديقة</translation>
    </message>
    <message>
        <source>posts with this tag</source>
        <translation>منشورات بهذا الوسم</translation>
    </message>
    <message>
        <source>posts mentioning someone</source>
        <translation>منشورات تذكر شخصًا</translation>
    </message>
    <message>
        <source>posts by someone</source>
        <translation>منشورات شخص</translation>
    </message>
    <message>
        <source>from this day on; until: up to this day</source>
        <translation>في هذا اليوم أو بعده؛ ⁦until:⁩ فيه أو قبله</translation>
    </message>
    <message>
        <source>garden -rose</source>
        <translation>حديقة -وردة</translation>
    </message>
    <message>
        <source>posts without the word after “-”</source>
        <translation>منشورات من دون الكلمة التي تلي «-»</translation>
    </message>
    <message>
        <source>replies to someone</source>
        <translation>ردود على شخص</translation>
    </message>
    <message>
        <source>posts you saved</source>
        <translation>منشورات حفظتها</translation>
    </message>
    <message>
        <source>your private messages</source>
        <translation>رسائلك الخاصة</translation>
    </message>
    <message>
        <source>only replies</source>
        <translation>الردود فقط</translation>
    </message>
</context>
<context>
    <name>roost::SearchPage</name>
    <message>
        <source>Search results</source>
        <translation>نتائج البحث</translation>
    </message>
    <message>
        <source>Search every post</source>
        <translation>البحث في كل المنشورات</translation>
    </message>
    <message>
        <source>Finds posts with every word, newest first.</source>
        <translation>يعثر على المنشورات التي تحتوي على كل الكلمات، الأحدث أولًا.</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>جارٍ البحث…</translation>
    </message>
    <message>
        <source>Nothing found for “%1”</source>
        <translation>لا نتائج عن «⁨%1⁩»</translation>
    </message>
    <message>
        <source>No post contains all of this. Try fewer words.</source>
        <translation>لا يحتوي أي منشور على كل هذا. جرّب كلمات أقل.</translation>
    </message>
    <message>
        <source>Find People Named “%1”</source>
        <translation>البحث عن أشخاص باسم «⁨%1⁩»</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>No messages found</source>
        <translation>لم يُعثر على رسائل</translation>
    </message>
    <message>
        <source>None of your messages contains all of this. Try fewer words.</source>
        <translation>لا تحتوي أي من رسائلك على كل هذا. جرّب كلمات أقل.</translation>
    </message>
</context>
<context>
    <name>roost::Session</name>
    <message>
        <source>This sign-in has already ended.</source>
        <translation>انتهت هذه الجلسة من قبل.</translation>
    </message>
</context>
<context>
    <name>roost::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>General</source>
        <translation>عام</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>الاختصارات</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>قاعدة البيانات</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Active sign-ins</source>
        <translation>الجلسات النشطة</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>المكتومون</translation>
    </message>
    <message>
        <source>Desktop notifications</source>
        <translation>إشعارات سطح المكتب</translation>
    </message>
</context>
<context>
    <name>roost::ShortcutRow</name>
    <message>
        <source>Restore</source>
        <translation>استعادة</translation>
    </message>
    <message>
        <source>Restore the shortcuts for %1</source>
        <translation>استعادة اختصارات «%1»</translation>
    </message>
    <message>
        <source>%1 is needed to move in lists and press buttons.</source>
        <translation>يُستخدم ⁦%1⁩ للتنقل في القوائم والضغط على الأزرار.</translation>
    </message>
    <message>
        <source>%1 is already used for %2.</source>
        <translation>الاختصار ⁦%1⁩ مستخدَم بالفعل للأمر «%2».</translation>
    </message>
    <message>
        <source>Choose Another</source>
        <translation>اختيار غيره</translation>
    </message>
    <message>
        <source>Reassign</source>
        <translation>إعادة إسناده</translation>
    </message>
</context>
<context>
    <name>roost::ShortcutSettings</name>
    <message>
        <source>Restore All</source>
        <translation>استعادة الكل</translation>
    </message>
</context>
<context>
    <name>roost::ShortcutsDialog</name>
    <message>
        <source>In lists</source>
        <translation>في القوائم</translation>
    </message>
    <message>
        <source>Next, previous</source>
        <translation>العنصر التالي، العنصر السابق</translation>
    </message>
    <message>
        <source>Page down, page up</source>
        <translation>الصفحة التالية، الصفحة السابقة</translation>
    </message>
    <message>
        <source>Top, bottom</source>
        <translation>البداية، النهاية</translation>
    </message>
    <message>
        <source>While writing</source>
        <translation>أثناء الكتابة</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>نشر</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>العودة إلى القائمة</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Open the row</source>
        <translation>فتح العنصر</translation>
    </message>
</context>
<context>
    <name>roost::SignInPage</name>
    <message>
        <source>In the sample community, every password is “sample”.</source>
        <translation>كل كلمات المرور في المجتمع التجريبي هي «sample».</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>تسجيل الدخول</translation>
    </message>
</context>
<context>
    <name>roost::SignInSettings</name>
    <message>
        <source>Sign in to see your active sign-ins.</source>
        <translation>سجّل الدخول لرؤية جلساتك النشطة.</translation>
    </message>
    <message>
        <source>None. Roost asks for your password at startup.</source>
        <translation>لا جلسات. يطلب Roost كلمة المرور عند بدء التشغيل.</translation>
    </message>
    <message>
        <source>Sign Out Everywhere Else</source>
        <translation>تسجيل الخروج من الجلسات الأخرى</translation>
    </message>
    <message>
        <source>This computer, since %1</source>
        <translation>هذا الحاسوب، منذ %1</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>منذ %1</translation>
    </message>
    <message>
        <source>Sign Out</source>
        <translation>تسجيل الخروج</translation>
    </message>
    <message>
        <source>Sign out: %1</source>
        <translation>تسجيل الخروج: %1</translation>
    </message>
    <message>
        <source>Roost no longer remembers this sign-in. It lasts until you close Roost.</source>
        <translation>لن يتذكّر Roost هذه الجلسة بعد الآن. تبقى مسجّل الدخول هنا حتى تغلق Roost.</translation>
    </message>
    <message>
        <source>Signed out. The next sign-in there needs your password.</source>
        <translation>سُجّل الخروج. سيتطلّب تسجيل الدخول هناك كلمة المرور من جديد.</translation>
    </message>
    <message numerus="yes">
        <source>Signed out of %Ln other sign-in(s).</source>
        <translation>
            <numerusform>لم يُسجَّل الخروج من أي جلسة أخرى (%Ln).</numerusform>
            <numerusform>سُجّل الخروج من جلسة أخرى واحدة.</numerusform>
            <numerusform>سُجّل الخروج من جلستين أخريين.</numerusform>
            <numerusform>سُجّل الخروج من %Ln جلسات أخرى.</numerusform>
            <numerusform>سُجّل الخروج من %Ln جلسة أخرى.</numerusform>
            <numerusform>سُجّل الخروج من %Ln جلسة أخرى.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>roost::SignUpPage</name>
    <message>
        <source>Create an account</source>
        <translation>إنشاء حساب</translation>
    </message>
    <message>
        <source>Continue as %1</source>
        <translation>الاستمرار باسم %1</translation>
    </message>
    <message numerus="yes">
        <source>Choose how you will sign in. Your %Ln imported post(s) stay as they are.</source>
        <translation>
            <numerusform>اختر كيف ستسجّل الدخول. تبقى منشوراتك المستوردة (%Ln) كما هي.</numerusform>
            <numerusform>اختر كيف ستسجّل الدخول. يبقى منشورك المستورد كما هو.</numerusform>
            <numerusform>اختر كيف ستسجّل الدخول. يبقى منشوراك المستوردان كما هما.</numerusform>
            <numerusform>اختر كيف ستسجّل الدخول. تبقى منشوراتك المستوردة (%Ln) كما هي.</numerusform>
            <numerusform>اختر كيف ستسجّل الدخول. تبقى منشوراتك المستوردة (%Ln) كما هي.</numerusform>
            <numerusform>اختر كيف ستسجّل الدخول. تبقى منشوراتك المستوردة (%Ln) كما هي.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>roost::SourceCopy</name>
    <message>
        <source>This database must be copied before it can be read, but there isn’t enough free space in %1. Free up %2 and try again.</source>
        <translation>يجب نسخ قاعدة البيانات هذه قبل قراءتها، ولكن لا توجد مساحة كافية في ⁨%1⁩. أفرغ ⁨%2⁩ ثم أعد المحاولة.</translation>
    </message>
</context>
<context>
    <name>roost::SuggestionRow</name>
    <message>
        <source>Follows you</source>
        <translation>يتابعك</translation>
    </message>
</context>
<context>
    <name>roost::TextTargets</name>
    <message>
        <source>Open Profile of @%1</source>
        <translation>فتح ملف ⁨@%1⁩ الشخصي</translation>
    </message>
    <message>
        <source>Copy @%1</source>
        <translation>نسخ ⁨@%1⁩</translation>
    </message>
    <message>
        <source>Search for #%1</source>
        <translation>البحث عن ⁨#%1⁩</translation>
    </message>
    <message>
        <source>Copy #%1</source>
        <translation>نسخ ⁨#%1⁩</translation>
    </message>
    <message>
        <source>Open Link</source>
        <translation>فتح الرابط</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>فتح %1</translation>
    </message>
    <message>
        <source>Copy Link</source>
        <translation>نسخ الرابط</translation>
    </message>
</context>
<context>
    <name>roost::TimelinePage</name>
    <message>
        <source>Timeline</source>
        <translation>الخط الزمني</translation>
    </message>
    <message>
        <source>Find People to Follow</source>
        <translation>البحث عن أشخاص لمتابعتهم</translation>
    </message>
    <message>
        <source>See All Posts</source>
        <translation>عرض كل المنشورات</translation>
    </message>
    <message>
        <source>Your timeline is empty</source>
        <translation>خطك الزمني فارغ</translation>
    </message>
    <message>
        <source>Posts from you and the people you follow appear here. Follow someone, or write your first post above.</source>
        <translation>تظهر هنا منشوراتك ومنشورات من تتابعهم. تابِع أحدًا، أو اكتب أول منشور لك في الأعلى.</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>الرئيسية</translation>
    </message>
    <message>
        <source>Explore the Sample</source>
        <translation>استكشاف المجتمع التجريبي</translation>
    </message>
    <message>
        <source>It’s just you so far</source>
        <translation>أنت وحدك هنا حتى الآن</translation>
    </message>
    <message>
        <source>Write your first post above, import your posts from Mastodon, X or Bluesky, or explore the sample community.</source>
        <translation>اكتب أول منشور لك في الأعلى، أو استورد منشوراتك من Mastodon أو X أو Bluesky، أو استكشف المجتمع التجريبي.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>استيراد…</translation>
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
        <translation>التراجع عن استيراد</translation>
    </message>
    <message>
        <source>Undo This Import</source>
        <translation>التراجع عن هذا الاستيراد</translation>
    </message>
    <message>
        <source>Undo the import of %1?</source>
        <translation>أتريد التراجع عن استيراد ⁨%1⁩؟</translation>
    </message>
    <message numerus="yes">
        <source>%Ln post(s) and everything else that this import added will be removed. What was added later stays.</source>
        <translation>
            <numerusform>ستُزال المنشورات التي أضافها (%Ln)، وكل ما جلبه معها. أما ما أضافه آخرون منذ ذلك الحين فيبقى.</numerusform>
            <numerusform>سيُزال المنشور الوحيد الذي أضافه، وكل ما جلبه معه. أما ما أضافه آخرون منذ ذلك الحين فيبقى.</numerusform>
            <numerusform>سيُزال المنشوران اللذان أضافهما، وكل ما جلبه معهما. أما ما أضافه آخرون منذ ذلك الحين فيبقى.</numerusform>
            <numerusform>ستُزال %Ln منشورات أضافها، وكل ما جلبه معها. أما ما أضافه آخرون منذ ذلك الحين فيبقى.</numerusform>
            <numerusform>سيُزال %Ln منشورًا أضافها، وكل ما جلبه معها. أما ما أضافه آخرون منذ ذلك الحين فيبقى.</numerusform>
            <numerusform>سيُزال %Ln منشور أضافها، وكل ما جلبه معها. أما ما أضافه آخرون منذ ذلك الحين فيبقى.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undoing the import…</source>
        <translation>جارٍ التراجع عن الاستيراد…</translation>
    </message>
    <message>
        <source>If you cancel, the import stays.</source>
        <translation>إذا ألغيت، فسيبقى الاستيراد كما هو.</translation>
    </message>
    <message>
        <source>The import wasn’t undone</source>
        <translation>لم يتم التراجع عن الاستيراد</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>The import was undone</source>
        <translation>تم التراجع عن الاستيراد</translation>
    </message>
</context>
<context>
    <name>roost::UndoMergeDialog</name>
    <message>
        <source>Undo a merge</source>
        <translation>التراجع عن دمج</translation>
    </message>
    <message>
        <source>Giving @%1 back what moved…</source>
        <translation>جارٍ إعادة ما نُقل من ⁨@%1⁩…</translation>
    </message>
    <message>
        <source>If you cancel, nothing changes.</source>
        <translation>إذا ألغيت، فلن يتغيّر شيء.</translation>
    </message>
    <message>
        <source>The merge wasn’t undone</source>
        <translation>لم يتم التراجع عن الدمج</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>roost::UpgradeDialog</name>
    <message>
        <source>Update the database</source>
        <translation>تحديث قاعدة البيانات</translation>
    </message>
    <message>
        <source>Updating %1…</source>
        <translation>جارٍ تحديث ⁨%1⁩…</translation>
    </message>
    <message>
        <source>A copy is saved first. If you cancel, the database isn’t changed.</source>
        <translation>تُحفظ نسخة أولًا. إذا ألغيت التحديث، فلن تتغيّر قاعدة البيانات.</translation>
    </message>
    <message>
        <source>Step %1 of %2. If you cancel, the database isn’t changed.</source>
        <translation>الخطوة %1 من %2. إذا ألغيت التحديث، فلن تتغيّر قاعدة البيانات.</translation>
    </message>
</context>
<context>
    <name>roost::UserImport</name>
    <message>
        <source>Spaces and control characters were removed from the username.</source>
        <translation>أُزيلت المسافات وأحرف التحكم من اسم المستخدم.</translation>
    </message>
    <message numerus="yes">
        <source>The username is longer than %Ln character(s).</source>
        <translation>
            <numerusform>اسم المستخدم أطول من %Ln حرف.</numerusform>
            <numerusform>اسم المستخدم أطول من حرف واحد.</numerusform>
            <numerusform>اسم المستخدم أطول من حرفين.</numerusform>
            <numerusform>اسم المستخدم أطول من %Ln أحرف.</numerusform>
            <numerusform>اسم المستخدم أطول من %Ln حرفًا.</numerusform>
            <numerusform>اسم المستخدم أطول من %Ln حرف.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The email address is longer than %Ln character(s).</source>
        <translation>
            <numerusform>عنوان البريد الإلكتروني أطول من %Ln حرف.</numerusform>
            <numerusform>عنوان البريد الإلكتروني أطول من حرف واحد.</numerusform>
            <numerusform>عنوان البريد الإلكتروني أطول من حرفين.</numerusform>
            <numerusform>عنوان البريد الإلكتروني أطول من %Ln أحرف.</numerusform>
            <numerusform>عنوان البريد الإلكتروني أطول من %Ln حرفًا.</numerusform>
            <numerusform>عنوان البريد الإلكتروني أطول من %Ln حرف.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“About me” is longer than %Ln character(s).</source>
        <translation>
            <numerusform>نص «نبذة عني» أطول من %Ln حرف.</numerusform>
            <numerusform>نص «نبذة عني» أطول من حرف واحد.</numerusform>
            <numerusform>نص «نبذة عني» أطول من حرفين.</numerusform>
            <numerusform>نص «نبذة عني» أطول من %Ln أحرف.</numerusform>
            <numerusform>نص «نبذة عني» أطول من %Ln حرفًا.</numerusform>
            <numerusform>نص «نبذة عني» أطول من %Ln حرف.</numerusform>
        </translation>
    </message>
    <message>
        <source>Control characters were removed from “About me”.</source>
        <translation>أُزيلت أحرف التحكم من «نبذة عني».</translation>
    </message>
    <message>
        <source>The time the user was last seen can’t be read; it was left out.</source>
        <translation>تعذّرت قراءة وقت آخر ظهور للمستخدم؛ فاستُبعد.</translation>
    </message>
    <message>
        <source>Another user has the same email address, so this user was imported without one.</source>
        <translation>لمستخدم آخر عنوان البريد الإلكتروني نفسه، لذا استُورد هذا المستخدم من دون عنوان.</translation>
    </message>
    <message>
        <source>The user had no username and was named after their ID.</source>
        <translation>لم يكن لهذا المستخدم اسم مستخدم، فسُمّي بمعرّفه.</translation>
    </message>
    <message>
        <source>Invalid characters in the username were replaced with “�”.</source>
        <translation>وُضع الرمز «�» مكان الأحرف غير الصالحة في اسم المستخدم.</translation>
    </message>
    <message>
        <source>Invalid characters in the email address were replaced with “�”.</source>
        <translation>وُضع الرمز «�» مكان الأحرف غير الصالحة في عنوان البريد الإلكتروني.</translation>
    </message>
    <message>
        <source>Invalid characters in “About me” were replaced with “�”.</source>
        <translation>وُضع الرمز «�» مكان الأحرف غير الصالحة في «نبذة عني».</translation>
    </message>
    <message>
        <source>The username was taken, so the user was renamed.</source>
        <translation>كان اسم المستخدم محجوزًا، لذا أُعيدت تسمية المستخدم.</translation>
    </message>
    <message>
        <source>“%1” is now “%2”.</source>
        <translation>أصبح اسم «⁨%1⁩» الآن «⁨%2⁩».</translation>
    </message>
    <message>
        <source>This archive was imported as another user before. Import it as that user again, or undo the earlier import first.</source>
        <translation>سبق استيراد هذا الأرشيف باسم مستخدم آخر. استورده مجددًا باسم ذلك المستخدم، أو تراجع أولًا عن الاستيراد السابق.</translation>
    </message>
</context>
<context>
    <name>roost::UserMenuButton</name>
    <message>
        <source>More actions for @%1</source>
        <translation>إجراءات أخرى بشأن ⁨@%1⁩</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>إلغاء الكتم</translation>
    </message>
    <message>
        <source>Mute for a Day</source>
        <translation>كتم لمدة يوم</translation>
    </message>
    <message>
        <source>Mute for a Week</source>
        <translation>كتم لمدة أسبوع</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>كتم</translation>
    </message>
    <message>
        <source>Copy @%1</source>
        <translation>نسخ ⁨@%1⁩</translation>
    </message>
    <message>
        <source>Merge Into My Profile…</source>
        <translation>دمج في ملفي الشخصي…</translation>
    </message>
</context>
<context>
    <name>roost::Users</name>
    <message>
        <source>User %1 not found.</source>
        <translation>لم يُعثر على المستخدم ⁨%1⁩.</translation>
    </message>
</context>
<context>
    <name>roost::WelcomePage</name>
    <message>
        <source>Welcome</source>
        <translation>مرحبًا</translation>
    </message>
    <message>
        <source>Create a New Account</source>
        <translation>إنشاء حساب جديد</translation>
    </message>
    <message>
        <source>Create an Account</source>
        <translation>إنشاء حساب</translation>
    </message>
    <message>
        <source>Roost export</source>
        <translation>ملف تصدير Roost</translation>
    </message>
</context>
<context>
    <name>roost::WindowActions</name>
    <message>
        <source>&amp;New Post</source>
        <translation>منشور جديد</translation>
    </message>
    <message>
        <source>Explore the &amp;Sample Community</source>
        <translation>استكشاف المجتمع التجريبي</translation>
    </message>
    <message>
        <source>&amp;Leave the Sample Community</source>
        <translation>مغادرة المجتمع التجريبي</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>&amp;Undo “%1”</source>
        <translation>تراجع عن «%1»</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>الإعدادات…</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>إلى الأمام</translation>
    </message>
    <message>
        <source>&amp;Go to User…</source>
        <translation>الانتقال إلى مستخدم…</translation>
    </message>
    <message>
        <source>&amp;Search Posts</source>
        <translation>البحث في المنشورات</translation>
    </message>
    <message>
        <source>N&amp;ext Row</source>
        <translation>العنصر التالي</translation>
    </message>
    <message>
        <source>Previo&amp;us Row</source>
        <translation>العنصر السابق</translation>
    </message>
    <message>
        <source>&amp;Newest Posts</source>
        <translation>أحدث المنشورات</translation>
    </message>
    <message>
        <source>Go to &amp;Date…</source>
        <translation>الانتقال إلى تاريخ…</translation>
    </message>
    <message>
        <source>&amp;Edit Profile…</source>
        <translation>تعديل الملف الشخصي…</translation>
    </message>
    <message>
        <source>Add A&amp;ccount…</source>
        <translation>إضافة حساب…</translation>
    </message>
    <message>
        <source>Sign &amp;Out</source>
        <translation>تسجيل الخروج</translation>
    </message>
    <message>
        <source>&amp;System Default</source>
        <translation>حسب النظام</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Show &amp;Menu Bar</source>
        <translation>إظهار شريط القوائم</translation>
    </message>
    <message>
        <source>&amp;Find a Command…</source>
        <translation>البحث عن أمر…</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>&amp;Report a Problem…</source>
        <translation>الإبلاغ عن مشكلة…</translation>
    </message>
    <message>
        <source>&amp;About Roost</source>
        <translation>حول Roost</translation>
    </message>
    <message>
        <source>S&amp;witch Account</source>
        <translation>تبديل الحساب</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ملف</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>تحرير</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>انتقال</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>مساعدة</translation>
    </message>
    <message>
        <source>&amp;Recover a Damaged Database…</source>
        <translation>استرجاع قاعدة بيانات تالفة…</translation>
    </message>
    <message>
        <source>&amp;Larger Text</source>
        <translation>نص أكبر</translation>
    </message>
    <message>
        <source>&amp;Smaller Text</source>
        <translation>نص أصغر</translation>
    </message>
    <message>
        <source>&amp;Reset Text Size</source>
        <translation>إعادة تعيين حجم النص</translation>
    </message>
    <message>
        <source>&amp;Mark All Notifications as Read</source>
        <translation>تحديد كل الإشعارات كمقروءة</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>استيراد…</translation>
    </message>
    <message>
        <source>Import a &amp;Folder…</source>
        <translation>استيراد مجلد…</translation>
    </message>
    <message>
        <source>I&amp;mport History…</source>
        <translation>سجل الاستيراد…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>تصدير…</translation>
    </message>
</context>
<context>
    <name>roost::XSource</name>
    <message>
        <source>The archive doesn’t say whose it is: account.js is missing in it. Download it again.</source>
        <translation>لا يذكر الأرشيف صاحبه: ملف ⁦account.js⁩ غير موجود فيه. نزّله مجددًا.</translation>
    </message>
    <message>
        <source>Private messages from X aren’t imported.</source>
        <translation>لا تُستورد الرسائل الخاصة من X.</translation>
    </message>
    <message>
        <source>Roost doesn’t block people. Mute them instead.</source>
        <translation>لا يوجد حظر في Roost. اكتم الأشخاص بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>Only a few chosen people could read these posts.</source>
        <translation>لم يكن بإمكان سوى قلة مختارة من الأشخاص قراءة هذه المنشورات.</translation>
    </message>
    <message>
        <source>The archive only has the numbers of followers’ accounts.</source>
        <translation>لا يحتوي الأرشيف إلا على أرقام حسابات المتابِعين.</translation>
    </message>
    <message>
        <source>This isn’t in the format of X: it has no ID.</source>
        <translation>ليس هذا منشورًا كما يكتبه X، إذ لا رقم له.</translation>
    </message>
    <message>
        <source>No post belongs to these long texts.</source>
        <translation>لا ينتمي أي منشور إلى هذه النصوص الطويلة.</translation>
    </message>
    <message>
        <source>The file has no entries.</source>
        <translation>لا يحتوي الملف على أي عناصر.</translation>
    </message>
    <message>
        <source>The post was deleted on X.</source>
        <translation>حُذف المنشور من X.</translation>
    </message>
</context>
</TS>
