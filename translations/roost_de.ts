<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>About</name>
    <message>
        <source>About Roost</source>
        <translation>Über Roost</translation>
    </message>
    <message>
        <source>A desktop microblog that stays on this computer. Nothing is sent or fetched.

Free software under the MIT license. Made with Qt, SQLite, ICU and libsodium.</source>
        <translation>Ein Mikroblog für den Desktop, das auf diesem Computer bleibt. Es wird nichts gesendet und nichts abgerufen.

Freie Software unter der MIT-Lizenz. Entwickelt mit Qt, SQLite, ICU und libsodium.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>AccountForm</name>
    <message>
        <source>This field is required.</source>
        <translation>Dieses Feld ist erforderlich.</translation>
    </message>
    <message numerus="yes">
        <source>Use %Ln character(s) or fewer.</source>
        <translation>
            <numerusform>Verwende höchstens %Ln Zeichen.</numerusform>
            <numerusform>Verwende höchstens %Ln Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter a valid email address, such as susan@example.com.</source>
        <translation>Gib eine gültige E-Mail-Adresse ein, zum Beispiel susan@example.com.</translation>
    </message>
    <message>
        <source>Please use a different username.</source>
        <translation>Bitte wähle einen anderen Benutzernamen.</translation>
    </message>
    <message>
        <source>Please use a different email address.</source>
        <translation>Bitte wähle eine andere E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>The passwords don’t match.</source>
        <translation>Die Passwörter stimmen nicht überein.</translation>
    </message>
    <message>
        <source>Please use a different display name.</source>
        <translation>Bitte wähle einen anderen Anzeigenamen.</translation>
    </message>
    <message>
        <source>Use letters and digits, with “.”, “-” or “_” only between them.</source>
        <translation>Verwende Buchstaben und Ziffern; „.“, „-“ und „_“ sind nur dazwischen erlaubt.</translation>
    </message>
    <message>
        <source>Don’t mix letters from different alphabets.</source>
        <translation>Mische keine Buchstaben aus verschiedenen Alphabeten.</translation>
    </message>
</context>
<context>
    <name>Addresses</name>
    <message>
        <source>This link leads to a different address than it shows. Open it?</source>
        <translation>Dieser Link führt zu einer anderen Adresse als angezeigt. Möchtest du sie öffnen?</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Öffnen</translation>
    </message>
    <message>
        <source>No application can open this address.</source>
        <translation>Es gibt keine Anwendung, die diese Adresse öffnen kann.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
</context>
<context>
    <name>ArchiveFile</name>
    <message>
        <source>The archive is damaged or incomplete. Download it again.</source>
        <translation>Das Archiv ist beschädigt oder unvollständig. Lade es erneut herunter.</translation>
    </message>
    <message>
        <source>%1 can’t be read. Check that you have permission to open it.</source>
        <translation>%1 kann nicht gelesen werden. Prüfe, ob du Zugriff darauf hast.</translation>
    </message>
    <message>
        <source>The archive is far larger when unpacked. Roost didn’t open it.</source>
        <translation>Das Archiv ist entpackt um ein Vielfaches größer. Es wurde abgelehnt.</translation>
    </message>
    <message>
        <source>The archive contains links to other files. Roost didn’t open it.</source>
        <translation>Das Archiv enthält Verknüpfungen. Es wurde abgelehnt.</translation>
    </message>
    <message>
        <source>The archive contains file names that point outside it. Roost didn’t open it.</source>
        <translation>Das Archiv enthält Dateinamen, die aus ihm hinausführen. Es wurde abgelehnt.</translation>
    </message>
    <message>
        <source>The archive has a password. Unpack it and import the folder.</source>
        <translation>Das Archiv ist mit einem Passwort geschützt. Entpacke es und importiere den Ordner.</translation>
    </message>
    <message>
        <source>A file in the archive is too large to be genuine. Roost didn’t open it.</source>
        <translation>Eine Datei im Archiv ist größer, als eine solche Datei sein sollte.</translation>
    </message>
    <message>
        <source>The archive has more files than any such archive should have.</source>
        <translation>Das Archiv enthält mehr Dateien, als ein solches Archiv enthalten sollte.</translation>
    </message>
    <message>
        <source>The folder contains links to other files. Roost didn’t open it.</source>
        <translation>Der Ordner enthält Verknüpfungen. Er wurde abgelehnt.</translation>
    </message>
    <message>
        <source>A file is missing in the archive.</source>
        <translation>Im Archiv fehlt eine Datei.</translation>
    </message>
    <message>
        <source>The archive contains file names that can’t be genuine. Roost didn’t open it.</source>
        <translation>Das Archiv enthält Dateinamen, die nicht echt sein können. Roost hat es nicht geöffnet.</translation>
    </message>
</context>
<context>
    <name>BackgroundJob</name>
    <message>
        <source>Checking usernames…</source>
        <translation>Benutzernamen werden geprüft&#xa0;…</translation>
    </message>
    <message>
        <source>Preparing people search…</source>
        <translation>Personensuche wird vorbereitet&#xa0;…</translation>
    </message>
    <message>
        <source>Updating the search index…</source>
        <translation>Suchindex wird aktualisiert&#xa0;…</translation>
    </message>
    <message>
        <source>Looking for mentions…</source>
        <translation>Erwähnungen werden gesucht&#xa0;…</translation>
    </message>
</context>
<context>
    <name>BlueskySource</name>
    <message>
        <source>The repository has something else in place of this post.</source>
        <translation>Das Repository enthält an der Stelle dieses Beitrags etwas anderes.</translation>
    </message>
    <message>
        <source>The repository is damaged or incomplete. Download it again.</source>
        <translation>Das Repository ist beschädigt oder unvollständig. Lade es erneut herunter.</translation>
    </message>
    <message>
        <source>The repository is too large to be genuine. Roost didn’t open it.</source>
        <translation>Das Repository ist zu groß, um echt zu sein. Es wurde abgelehnt.</translation>
    </message>
</context>
<context>
    <name>CarFile</name>
    <message>
        <source>This isn’t a Bluesky repository. Choose the .car file that Bluesky’s settings export.</source>
        <translation>Das ist kein Bluesky-Repository. Wähle die .car-Datei, die du in den Einstellungen von Bluesky exportieren kannst.</translation>
    </message>
    <message>
        <source>This file holds a server’s error message instead of a repository. Download it again.</source>
        <translation>Diese Datei enthält die Fehlermeldung eines Servers statt eines Repositorys. Lade es erneut herunter.</translation>
    </message>
    <message>
        <source>This repository has a form that Roost can’t read. Look for a newer Roost.</source>
        <translation>Dieses Repository hat ein Format, das Roost nicht lesen kann. Suche nach einer neueren Version von Roost.</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>New post</source>
        <translation>Neuer Beitrag</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Posten</translation>
    </message>
    <message>
        <source>Add pictures</source>
        <translation>Bilder hinzufügen</translation>
    </message>
    <message>
        <source>Add Pictures…</source>
        <translation>Bilder hinzufügen&#xa0;…</translation>
    </message>
</context>
<context>
    <name>ContentWarning</name>
    <message>
        <source>Adult content</source>
        <translation>Inhalte für Erwachsene</translation>
    </message>
    <message>
        <source>Sexually suggestive</source>
        <translation>Sexuell anzüglich</translation>
    </message>
    <message>
        <source>Nudity</source>
        <translation>Nacktheit</translation>
    </message>
    <message>
        <source>Graphic media</source>
        <translation>Drastische Inhalte</translation>
    </message>
    <message>
        <source>Sensitive content</source>
        <translation>Sensible Inhalte</translation>
    </message>
</context>
<context>
    <name>ConversationText</name>
    <message numerus="yes">
        <source>Show %Ln more reply(ies)</source>
        <translation>
            <numerusform>%Ln weitere Antwort anzeigen</numerusform>
            <numerusform>%Ln weitere Antworten anzeigen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln reply(ies)</source>
        <translation>
            <numerusform>%Ln Antwort anzeigen</numerusform>
            <numerusform>%Ln Antworten anzeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Show fewer replies</source>
        <translation>Weniger Antworten anzeigen</translation>
    </message>
    <message numerus="yes">
        <source>Continue conversation (%Ln reply(ies))</source>
        <extracomment>Opens a conversation of its own; the number is that of the replies in it.</extracomment>
        <translation>
            <numerusform>Unterhaltung fortsetzen (%Ln Antwort)</numerusform>
            <numerusform>Unterhaltung fortsetzen (%Ln Antworten)</numerusform>
        </translation>
    </message>
    <message>
        <source>This post was deleted</source>
        <translation>Dieser Beitrag wurde gelöscht</translation>
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
        <translation>Das ist keine lesbare Liste. Speichere sie als kommagetrennte Werte (CSV) in UTF-8.</translation>
    </message>
    <message>
        <source>The list is incomplete. Download it again.</source>
        <translation>Die Liste ist unvollständig. Lade sie erneut herunter.</translation>
    </message>
</context>
<context>
    <name>DagValue</name>
    <message>
        <source>The repository is damaged or incomplete. Download it again.</source>
        <translation>Das Repository ist beschädigt oder unvollständig. Lade es erneut herunter.</translation>
    </message>
    <message>
        <source>The repository has a record that can’t be genuine. Roost didn’t open it.</source>
        <translation>Das Repository enthält einen Datensatz, den es in einem echten Repository nicht gibt. Es wurde abgelehnt.</translation>
    </message>
</context>
<context>
    <name>DatabaseRestore</name>
    <message>
        <source>An export can only be read into an empty database. Choose a new file.</source>
        <translation>Ein Export kann nur in eine leere Datenbank eingelesen werden. Wähle eine neue Datei.</translation>
    </message>
    <message>
        <source>Reading the export was canceled. Nothing was changed.</source>
        <translation>Das Einlesen des Exports wurde abgebrochen. Es wurde nichts geändert.</translation>
    </message>
</context>
<context>
    <name>EditProfileDialog</name>
    <message>
        <source>Edit profile</source>
        <translation>Profil bearbeiten</translation>
    </message>
    <message>
        <source>Display name</source>
        <translation>Anzeigename</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>About me</source>
        <translation>Über mich</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Change Password…</source>
        <translation>Passwort ändern&#xa0;…</translation>
    </message>
    <message>
        <source>Current password</source>
        <translation>Aktuelles Passwort</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Neues Passwort</translation>
    </message>
    <message>
        <source>Repeat new password</source>
        <translation>Neues Passwort wiederholen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Choose Picture…</source>
        <translation>Bild wählen&#xa0;…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove picture</source>
        <translation>Bild entfernen</translation>
    </message>
</context>
<context>
    <name>Engine</name>
    <message>
        <source>SQLite %1 on this computer lacks a feature that Roost needs. Install your system’s SQLite package, or a newer version.</source>
        <translation>SQLite %1 auf diesem Computer fehlt eine Funktion, die Roost benötigt. Installiere das SQLite-Paket deines Systems oder eine neuere Version.</translation>
    </message>
    <message>
        <source>Qt’s SQLite driver is missing. Install it to open databases; on Debian and Ubuntu the package is libqt6sql6-sqlite.</source>
        <translation>Der SQLite-Treiber von Qt fehlt. Installiere ihn, um Datenbanken öffnen zu können; unter Debian und Ubuntu heißt das Paket libqt6sql6-sqlite.</translation>
    </message>
    <message>
        <source>Qt’s SQLite driver uses a different SQLite than Roost, which can damage databases. Install both from the same source.</source>
        <translation>Der SQLite-Treiber von Qt verwendet ein anderes SQLite als Roost, was Datenbanken beschädigen kann. Installiere beide aus derselben Quelle.</translation>
    </message>
    <message>
        <source>SQLite %1 is too old. Update your system’s SQLite to %2 or later.</source>
        <translation>SQLite %1 ist zu alt. Aktualisiere das SQLite deines Systems auf Version %2 oder neuer.</translation>
    </message>
    <message>
        <source>This SQLite was built without full-text search (FTS5), which Roost needs. Install your system’s SQLite package.</source>
        <translation>Dieses SQLite wurde ohne die Volltextsuche (FTS5) kompiliert, die Roost benötigt. Installiere das SQLite-Paket deines Systems.</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>The file can’t be opened. Check that it exists and that you have permission to open it.</source>
        <translation>Die Datei kann nicht geöffnet werden. Prüfe, ob sie existiert und ob du sie öffnen darfst.</translation>
    </message>
    <message>
        <source>This file isn’t a database. Choose another file.</source>
        <translation>Diese Datei ist keine Datenbank. Wähle eine andere Datei.</translation>
    </message>
    <message>
        <source>This database belongs to another application. Choose another file.</source>
        <translation>Diese Datenbank gehört zu einer anderen Anwendung. Wähle eine andere Datei.</translation>
    </message>
    <message>
        <source>This database was created by a newer version of Roost. Update Roost to open it.</source>
        <translation>Diese Datenbank wurde mit einer neueren Version von Roost erstellt. Aktualisiere Roost, um sie zu öffnen.</translation>
    </message>
    <message>
        <source>This database or its folder is read-only. Make it writable, or copy it to a folder of your own.</source>
        <translation>Diese Datenbank oder ihr Ordner ist schreibgeschützt. Hebe den Schreibschutz auf oder kopiere die Datenbank in einen eigenen Ordner.</translation>
    </message>
    <message>
        <source>The disk is full and nothing was saved. Free up some space and try again.</source>
        <translation>Der Datenträger ist voll, es wurde nichts gespeichert. Gib Speicherplatz frei und versuche es erneut.</translation>
    </message>
    <message>
        <source>Another program is using the database. Try again in a moment.</source>
        <translation>Ein anderes Programm verwendet gerade die Datenbank. Versuche es gleich noch einmal.</translation>
    </message>
    <message>
        <source>You don’t have permission to do that.</source>
        <translation>Dazu fehlt dir die Berechtigung.</translation>
    </message>
    <message>
        <source>This no longer exists.</source>
        <translation>Das gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>Something went wrong and nothing was changed. See the log for details.</source>
        <translation>Etwas ist schiefgelaufen, es wurde nichts geändert. Einzelheiten stehen im Protokoll.</translation>
    </message>
    <message>
        <source>Everyone on this computer can change or replace this database. Move it to a folder of your own, or remove write permission for others from the file and its folder.</source>
        <translation>Alle Benutzer dieses Computers können diese Datenbank ändern oder ersetzen. Verschiebe sie in einen eigenen Ordner oder entziehe anderen die Schreibrechte für die Datei und ihren Ordner.</translation>
    </message>
    <message>
        <source>This database is open in another Roost window. Use that window, or close it first.</source>
        <translation>Diese Datenbank ist in einem anderen Roost-Fenster geöffnet. Wechsle zu diesem Fenster oder schließe es zuerst.</translation>
    </message>
    <message>
        <source>The database’s disk can’t be read or written, and nothing was changed. Check that the disk is connected and working, then try again.</source>
        <translation>Der Datenträger mit der Datenbank kann nicht gelesen oder beschrieben werden, es wurde nichts geändert. Prüfe, ob er angeschlossen ist und funktioniert, und versuche es dann erneut.</translation>
    </message>
    <message>
        <source>The database file was moved, deleted or replaced, so changes can’t be saved. Put it back, or save a copy.</source>
        <translation>Die Datenbankdatei wurde verschoben, gelöscht oder ersetzt. Änderungen können deshalb nicht gespeichert werden. Lege die Datei an ihren alten Ort zurück oder speichere eine Kopie.</translation>
    </message>
    <message>
        <source>The database is damaged and part of it can’t be read. Recover what’s left, or restore it from a backup.</source>
        <translation>Die Datenbank ist beschädigt und teilweise nicht lesbar. Stelle wieder her, was noch lesbar ist, oder spiele eine Sicherung ein.</translation>
    </message>
    <message>
        <source>This location doesn’t support safe file locking. Copy the database to a local disk and open it there.</source>
        <translation>Dieser Speicherort unterstützt keine sicheren Dateisperren. Kopiere die Datenbank auf einen lokalen Datenträger und öffne sie dort.</translation>
    </message>
    <message>
        <source>The update was canceled. The database wasn’t changed.</source>
        <translation>Die Aktualisierung wurde abgebrochen. Die Datenbank wurde nicht geändert.</translation>
    </message>
    <message>
        <source>The name of this file or of one of its folders contains invalid characters (shown as �). Rename it, or choose another location.</source>
        <translation>Der Name dieser Datei oder eines übergeordneten Ordners enthält ungültige Zeichen (als � dargestellt). Benenne die Datei oder den Ordner um oder wähle einen anderen Speicherort.</translation>
    </message>
    <message>
        <source>This file has a second name (a hard link), and changes saved under one name can get lost under the other. Delete one of the names, or open a copy.</source>
        <translation>Diese Datei hat einen zweiten Namen (einen Hardlink). Änderungen, die unter dem einen Namen gespeichert werden, können unter dem anderen verloren gehen. Lösche einen der Namen oder öffne eine Kopie.</translation>
    </message>
    <message>
        <source>This is a Microblog database. Import it into Roost instead: File ▸ Import…</source>
        <translation>Das ist eine Microblog-Datenbank. Importiere sie stattdessen in Roost: Datei ▸ Importieren&#xa0;…</translation>
    </message>
</context>
<context>
    <name>ExportArchive</name>
    <message>
        <source>There are more pictures than one export can hold.</source>
        <translation>Es sind mehr Bilder vorhanden, als ein Export enthalten kann.</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>What do you want to export?</source>
        <translation>Was möchtest du exportieren?</translation>
    </message>
    <message>
        <source>&amp;Everything of mine</source>
        <translation>&amp;Alle meine Daten</translation>
    </message>
    <message>
        <source>Your posts, messages, drafts, saved posts, pictures, and whom you follow and mute, as a .zip file that Roost can read back.</source>
        <translation>Deine Beiträge, Nachrichten, Entwürfe, gespeicherten Beiträge und Bilder und wem du folgst oder wen du stummgeschaltet hast, als .zip-Datei, die Roost wieder einlesen kann.</translation>
    </message>
    <message>
        <source>My posts as a &amp;web page</source>
        <translation>Meine Beiträge als &amp;Webseite</translation>
    </message>
    <message>
        <source>One file with pictures, to read, print or send. It needs no other files.</source>
        <translation>Eine Datei mit Bildern zum Lesen, Drucken oder Verschicken. Sie braucht keine weiteren Dateien.</translation>
    </message>
    <message>
        <source>This &amp;conversation as a web page</source>
        <translation>Diese &amp;Unterhaltung als Webseite</translation>
    </message>
    <message>
        <source>All posts of the conversation that is open now.</source>
        <translation>Alle Beiträge der Unterhaltung, die gerade geöffnet ist.</translation>
    </message>
    <message>
        <source>My posts for &amp;Microblog</source>
        <translation>Meine Beiträge für &amp;Microblog</translation>
    </message>
    <message>
        <source>The file posts.json, as the Microblog web application makes it.</source>
        <translation>Die Datei posts.json, wie sie die Webanwendung Microblog erstellt.</translation>
    </message>
    <message>
        <source>People I &amp;follow</source>
        <translation>Personen, denen ich &amp;folge</translation>
    </message>
    <message>
        <source>A .csv file that Mastodon can import.</source>
        <translation>Eine .csv-Datei, die Mastodon importieren kann.</translation>
    </message>
    <message>
        <source>The whole &amp;database</source>
        <translation>Die gesamte &amp;Datenbank</translation>
    </message>
    <message>
        <source>All accounts with their e-mail addresses, and everyone’s messages, as a .zip file. Passwords are left out.</source>
        <translation>Alle Konten mit ihren E-Mail-Adressen und die Nachrichten aller Benutzer als .zip-Datei. Passwörter werden ausgelassen.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren&#xa0;…</translation>
    </message>
</context>
<context>
    <name>ExportLines</name>
    <message>
        <source>The export is damaged: %1, line %2 makes no sense.</source>
        <translation>Der Export ist beschädigt: %1, Zeile %2 ist ungültig.</translation>
    </message>
    <message>
        <source>A line in the export is too large to be genuine. Roost didn’t open it.</source>
        <translation>Eine Zeile im Export ist größer, als eine solche Zeile sein sollte. Er wurde abgelehnt.</translation>
    </message>
</context>
<context>
    <name>ExportRequest</name>
    <message>
        <source>The export would replace the database itself. Choose another file name.</source>
        <translation>Der Export würde die Datenbank selbst ersetzen. Wähle einen anderen Dateinamen.</translation>
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
        <translation>Gehe zu Datum</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Los</translation>
    </message>
</context>
<context>
    <name>HeadlessStore</name>
    <message>
        <source>Updating the database for this version of Roost. Press Ctrl+C to cancel.</source>
        <translation>Die Datenbank wird für diese Version von Roost aktualisiert. Drücke Strg+C, um abzubrechen.</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>A list of follows needs a user who follows them. Create one first.</source>
        <translation>Eine Follow-Liste braucht einen Benutzer, der diesen Personen folgt. Lege zuerst einen an.</translation>
    </message>
    <message>
        <source>Choose the user who follows the people on this list.</source>
        <translation>Wähle den Benutzer, der den Personen auf dieser Liste folgt.</translation>
    </message>
    <message>
        <source>Only the owner of that account can import into it. Sign in to it first.</source>
        <translation>In dieses Konto kann nur importieren, wem es gehört. Melde dich zuerst mit diesem Konto an.</translation>
    </message>
</context>
<context>
    <name>ImportPreview</name>
    <message>
        <source>%1 (%2)</source>
        <comment>posts (the day)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <comment>posts (first day to last day)</comment>
        <translation>%1 (%2 bis %3)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>Mastodon archive of Susan</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Nothing in this file can be imported.</source>
        <translation>Es ist nichts enthalten, was importiert werden könnte.</translation>
    </message>
    <message>
        <source>Larger pictures are scaled down to 2,048 pixels.</source>
        <translation>Bilder werden mit höchstens 2048 Pixeln Seitenlänge aufbewahrt. Größere Originale werden nicht aufbewahrt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s) aren’t in the archive. Their descriptions are kept.</source>
        <translation>
            <numerusform>%Ln Bild ist nicht im Archiv. Seine Beschreibung bleibt erhalten.</numerusform>
            <numerusform>%Ln Bilder sind nicht im Archiv. Ihre Beschreibungen bleiben erhalten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln video(s) and sound(s) become a line of text.</source>
        <translation>
            <numerusform>%Ln Video oder Tonaufnahme wird zu einer Textzeile.</numerusform>
            <numerusform>%Ln Videos und Tonaufnahmen werden jeweils zu einer Textzeile.</numerusform>
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
            <numerusform>%Ln Beitrag ausgelassen: %1</numerusform>
            <numerusform>%Ln Beiträge ausgelassen: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <comment>%1: why</comment>
        <translation>Ausgelassen: %1</translation>
    </message>
    <message>
        <source>Left out (%1): %2</source>
        <comment>%1: how many, %2: why</comment>
        <translation>Ausgelassen (%1): %2</translation>
    </message>
    <message>
        <source>Found: %1.</source>
        <comment>5 posts and 3 users</comment>
        <translation>Gefunden: %1.</translation>
    </message>
    <message>
        <source>All of it is already in Roost.</source>
        <translation>Alles davon ist bereits in Roost.</translation>
    </message>
    <message>
        <source>The database grows by about %1.</source>
        <translation>Die Datenbank wächst um etwa %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln post(s) could only be read by followers. Everyone who uses this database can read them here.</source>
        <translation>
            <numerusform>%Ln Beitrag war nur für Follower lesbar. Hier können ihn alle lesen, die diese Datenbank verwenden.</numerusform>
            <numerusform>%Ln Beiträge waren nur für Follower lesbar. Hier können sie alle lesen, die diese Datenbank verwenden.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Imports</name>
    <message>
        <source>This import has already been undone.</source>
        <translation>Dieser Import wurde bereits rückgängig gemacht.</translation>
    </message>
    <message>
        <source>Nothing from this import was left to remove.</source>
        <translation>Von diesem Import war nichts mehr da, was entfernt werden könnte.</translation>
    </message>
    <message>
        <source>Removed: %1.</source>
        <translation>Entfernt: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed detail(s) restored.</source>
        <translation>
            <numerusform>%Ln geänderter Wert wurde zurückgesetzt.</numerusform>
            <numerusform>%Ln geänderte Werte wurden zurückgesetzt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln post(s) were kept because another import has them too.</source>
        <translation>
            <numerusform>%Ln Beitrag bleibt, weil er auch zu einem anderen Import gehört.</numerusform>
            <numerusform>%Ln Beiträge bleiben, weil sie auch zu einem anderen Import gehören.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) were kept because they have other data here:</source>
        <translation>
            <numerusform>%Ln Benutzer bleibt, weil es hier noch mehr von ihm gibt:</numerusform>
            <numerusform>%Ln Benutzer bleiben, weil es hier noch mehr von ihnen gibt:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln detail(s) were kept because they have been changed since.</source>
        <translation>
            <numerusform>%Ln Wert bleibt, weil er seitdem geändert wurde.</numerusform>
            <numerusform>%Ln Werte bleiben, weil sie seitdem geändert wurden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign in to undo this import.</source>
        <translation>Melde dich an, um diesen Import rückgängig zu machen.</translation>
    </message>
    <message>
        <source>Only @%1 can undo this import.</source>
        <translation>Nur @%1 kann diesen Import rückgängig machen.</translation>
    </message>
    <message>
        <source>This import was made elsewhere and can’t be undone here.</source>
        <translation>Dieser Import wurde anderswo durchgeführt und kann hier nicht rückgängig gemacht werden.</translation>
    </message>
</context>
<context>
    <name>JobCounts</name>
    <message numerus="yes">
        <source>%1 of %Ln post(s)</source>
        <translation>
            <numerusform>%1 von %Ln Beitrag</numerusform>
            <numerusform>%1 von %Ln Beiträgen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln picture(s)</source>
        <translation>
            <numerusform>%1 von %Ln Bild</numerusform>
            <numerusform>%1 von %Ln Bildern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln item(s)</source>
        <translation>
            <numerusform>%1 von %Ln Element</numerusform>
            <numerusform>%1 von %Ln Elementen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>12 MB of 340 MB</comment>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>JobDialog</name>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>JsonElements</name>
    <message>
        <source>A file in the archive is damaged or incomplete.</source>
        <translation>Eine Datei im Archiv ist beschädigt oder unvollständig.</translation>
    </message>
    <message>
        <source>A file in the archive isn’t in the expected format. Roost didn’t open it.</source>
        <translation>Eine Datei im Archiv ist nicht so, wie das Netzwerk sie schreibt. Sie wurde abgelehnt.</translation>
    </message>
    <message>
        <source>A file in the archive is empty.</source>
        <translation>Eine Datei im Archiv ist leer.</translation>
    </message>
</context>
<context>
    <name>JsonParser</name>
    <message>
        <source>A file in the archive is damaged.</source>
        <translation>Eine Datei im Archiv ist beschädigt.</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>A desktop microblog.</source>
        <translation>Ein Mikroblog für den Desktop.</translation>
    </message>
    <message>
        <source>Open this database instead of your own.</source>
        <translation>Diese Datenbank statt deiner eigenen öffnen.</translation>
    </message>
    <message>
        <source>file</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Explore the sample community.</source>
        <translation>Die Beispiel-Community erkunden.</translation>
    </message>
    <message>
        <source>Same as giving the file name alone.</source>
        <translation>Gleichbedeutend mit der Angabe des Dateinamens allein.</translation>
    </message>
    <message>
        <source>Open the database even if everyone can write to it.</source>
        <translation>Die Datenbank auch dann öffnen, wenn alle in sie schreiben dürfen.</translation>
    </message>
    <message>
        <source>Give only one database. See --help.</source>
        <translation>Gib nur eine Datenbank an. Siehe --help.</translation>
    </message>
    <message>
        <source>--sample opens a database of its own and can’t be combined with another. See --help.</source>
        <translation>--sample öffnet eine eigene Datenbank und kann nicht mit einer anderen kombiniert werden. Siehe --help.</translation>
    </message>
    <message>
        <source>With --import: save the full report to this file.</source>
        <translation>Mit --import: den vollständigen Bericht in dieser Datei speichern.</translation>
    </message>
    <message>
        <source>Set a new password for this user.</source>
        <translation>Ein neues Passwort für diesen Benutzer festlegen.</translation>
    </message>
    <message>
        <source>user</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>--report needs --import. See --help.</source>
        <translation>--report erfordert --import. Siehe --help.</translation>
    </message>
    <message>
        <source>To save the full list, use --report FILE.</source>
        <translation>Verwende --report DATEI, um die vollständige Liste zu speichern.</translation>
    </message>
    <message>
        <source>The password for %1 was changed. They are signed out everywhere.</source>
        <translation>Das Passwort von %1 wurde geändert. Alle Anmeldungen dieses Kontos wurden beendet.</translation>
    </message>
    <message>
        <source>Import a Microblog database or an archive without opening a window.</source>
        <translation>Eine Microblog-Datenbank oder ein Archiv importieren, ohne ein Fenster zu öffnen.</translation>
    </message>
    <message>
        <source>With --import: the user whose archive it is.</source>
        <translation>Mit --import: der Benutzer, dem das Archiv gehört.</translation>
    </message>
    <message>
        <source>--into needs --import. See --help.</source>
        <translation>--into erfordert --import. Siehe --help.</translation>
    </message>
    <message>
        <source>With a list: print this many rows at most.</source>
        <translation>Mit einer Liste: höchstens so viele Zeilen ausgeben.</translation>
    </message>
    <message>
        <source>number</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>With a list: continue after the row with this “cursor”.</source>
        <translation>Mit einer Liste: nach der Zeile mit diesem „cursor“ fortfahren.</translation>
    </message>
    <message>
        <source>With --search or --export: for this user.</source>
        <translation>Mit --search oder --export: für diesen Benutzer.</translation>
    </message>
    <message>
        <source>With --export: include password hashes of the whole database.</source>
        <translation>Mit --export: die Passwort-Hashes der gesamten Datenbank einschließen.</translation>
    </message>
    <message>
        <source>Print this user’s timeline as JSON, one post per line.</source>
        <translation>Die Timeline dieses Benutzers als JSON ausgeben, ein Beitrag pro Zeile.</translation>
    </message>
    <message>
        <source>Print this user’s posts as JSON, one per line.</source>
        <translation>Die Beiträge dieses Benutzers als JSON ausgeben, einer pro Zeile.</translation>
    </message>
    <message>
        <source>Print the posts that a search finds as JSON, one per line.</source>
        <translation>Die Beiträge, die eine Suche findet, als JSON ausgeben, einer pro Zeile.</translation>
    </message>
    <message>
        <source>words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>Print all users as JSON, one per line.</source>
        <translation>Alle Benutzer als JSON ausgeben, einer pro Zeile.</translation>
    </message>
    <message>
        <source>Export to this file: everything as .zip, posts as .html or .json, follows as .csv.</source>
        <translation>In diese Datei exportieren: alles als .zip, Beiträge als .html oder .json, Follows als .csv.</translation>
    </message>
    <message>
        <source>--%1 and --%2 can’t be combined. See --help.</source>
        <translation>--%1 und --%2 können nicht kombiniert werden. Siehe --help.</translation>
    </message>
    <message>
        <source>--%1 needs --timeline, --posts, --search or --users. See --help.</source>
        <translation>--%1 erfordert --timeline, --posts, --search oder --users. Siehe --help.</translation>
    </message>
    <message>
        <source>--limit takes a number from 1 up. See --help.</source>
        <translation>--limit erwartet eine Zahl ab 1. Siehe --help.</translation>
    </message>
    <message>
        <source>--user needs --search or --export. See --help.</source>
        <translation>--user erfordert --search oder --export. Siehe --help.</translation>
    </message>
    <message>
        <source>The name of an export ends in .zip, .html, .json or .csv. See --help.</source>
        <translation>Der Name eines Exports endet auf .zip, .html, .json oder .csv. Siehe --help.</translation>
    </message>
    <message>
        <source>--with-passwords needs --export to a .zip file of the whole database. See --help.</source>
        <translation>--with-passwords erfordert --export der gesamten Datenbank in eine .zip-Datei. Siehe --help.</translation>
    </message>
    <message>
        <source>This database doesn’t have exactly one user. Say whose with --user.</source>
        <translation>Diese Datenbank hat nicht genau einen Benutzer. Gib mit --user an, wessen Daten gemeint sind.</translation>
    </message>
    <message>
        <source>The export has no passwords, so nobody can sign in yet. Set one with --set-password.</source>
        <translation>Der Export enthält keine Passwörter, daher kann sich noch niemand anmelden. Lege eines mit --set-password fest.</translation>
    </message>
    <message>
        <source>With --import: posts, too, that were deleted where they were published.</source>
        <translation>Mit --import: auch Beiträge, die dort gelöscht wurden, wo sie veröffentlicht waren.</translation>
    </message>
    <message>
        <source>--with-deleted needs --import. See --help.</source>
        <translation>--with-deleted erfordert --import. Siehe --help.</translation>
    </message>
</context>
<context>
    <name>MessageActions</name>
    <message>
        <source>Copy Text</source>
        <translation>Text kopieren</translation>
    </message>
    <message>
        <source>Remove for Me</source>
        <translation>Für mich löschen</translation>
    </message>
</context>
<context>
    <name>MessageTexts</name>
    <message>
        <source>Notes to yourself</source>
        <translation>Notizen an dich selbst</translation>
    </message>
    <message>
        <source>You: %1</source>
        <extracomment>The last message of a thread, written by the user themselves.</extracomment>
        <translation>Du: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unread message(s)</source>
        <translation>
            <numerusform>%Ln ungelesene Nachricht</numerusform>
            <numerusform>%Ln ungelesene Nachrichten</numerusform>
        </translation>
    </message>
    <message>
        <source>last: %1</source>
        <extracomment>The last message of a thread, as a screen reader says it.</extracomment>
        <translation>letzte Nachricht: %1</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <extracomment>A message as a screen reader says it: sender, time, text.</extracomment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>You to %1</source>
        <extracomment>Before a message that the user has sent to someone, as a screen reader says it.</extracomment>
        <translation>Du an %1</translation>
    </message>
    <message>
        <source>%1 to you</source>
        <extracomment>Before a message that someone has sent to the user, as a screen reader says it.</extracomment>
        <translation>%1 an dich</translation>
    </message>
</context>
<context>
    <name>MicroblogImport</name>
    <message>
        <source>The import was canceled. Nothing was imported.</source>
        <translation>Der Import wurde abgebrochen. Es wurde nichts importiert.</translation>
    </message>
</context>
<context>
    <name>MuteOperations</name>
    <message>
        <source>Posts by %1 no longer appear in your timeline.</source>
        <translation>Beiträge von %1 erscheinen nicht mehr in deiner Timeline.</translation>
    </message>
    <message>
        <source>Mute %1</source>
        <translation>%1 stummschalten</translation>
    </message>
    <message>
        <source>%1 is no longer muted.</source>
        <translation>%1 ist nicht mehr stummgeschaltet.</translation>
    </message>
    <message>
        <source>Unmute %1</source>
        <translation>Stummschaltung von %1 aufheben</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>Stummgeschaltet</translation>
    </message>
    <message>
        <source>Muted until %1</source>
        <translation>Stumm bis %1</translation>
    </message>
</context>
<context>
    <name>NoteDialog</name>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Why you saved this. Only you can see it.</source>
        <translation>Warum du das gespeichert hast. Nur du kannst die Notiz sehen.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
</context>
<context>
    <name>NotificationText</name>
    <message>
        <source>%1 followed you</source>
        <translation>%1 folgt dir jetzt</translation>
    </message>
    <message>
        <source>%1 and %2 followed you</source>
        <translation>%1 und %2 folgen dir jetzt</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %2 other(s) followed you</source>
        <extracomment>%2 is how many others, such as &quot;3&quot; or &quot;99+&quot;.</extracomment>
        <translation>
            <numerusform>%1 und %2 weitere Person folgen dir jetzt</numerusform>
            <numerusform>%1 und %2 weitere folgen dir jetzt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 replied to you</source>
        <translation>%1 hat dir geantwortet</translation>
    </message>
    <message numerus="yes">
        <source>%1 reply(s), the latest from %2</source>
        <extracomment>%1 is the number, such as &quot;3&quot; or &quot;99+&quot;, and %2 who wrote the latest.</extracomment>
        <translation>
            <numerusform>%1 Antwort, die neueste von %2</numerusform>
            <numerusform>%1 Antworten, die neueste von %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 mentioned you</source>
        <translation>%1 hat dich erwähnt</translation>
    </message>
    <message numerus="yes">
        <source>%1 mention(s), the latest from %2</source>
        <extracomment>%1 is the number, such as &quot;3&quot; or &quot;99+&quot;, and %2 who wrote the latest.</extracomment>
        <translation>
            <numerusform>%1 Erwähnung, die neueste von %2</numerusform>
            <numerusform>%1 Erwähnungen, die neueste von %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>What has happened, and when.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>What has happened, and the post it is about.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>New: %1</source>
        <extracomment>A notification that hasn&apos;t been read.</extracomment>
        <translation>Neu: %1</translation>
    </message>
    <message>
        <source>Show Each</source>
        <translation>Einzeln anzeigen</translation>
    </message>
</context>
<context>
    <name>OpenSource</name>
    <message>
        <source>Roost can’t import this. It reads Microblog databases, archives of Mastodon and X, repositories of Bluesky, and lists of follows.</source>
        <translation>Das kann Roost nicht importieren. Roost liest Microblog-Datenbanken, Archive von Mastodon und X, Repositorys von Bluesky und Follow-Listen.</translation>
    </message>
</context>
<context>
    <name>OpenTrouble</name>
    <message>
        <source>&amp;Open Anyway</source>
        <translation>Trotzdem &amp;öffnen</translation>
    </message>
    <message>
        <source>&amp;Recover…</source>
        <translation>&amp;Wiederherstellen&#xa0;…</translation>
    </message>
</context>
<context>
    <name>PageTable</name>
    <message>
        <source>&amp;Home</source>
        <translation>&amp;Startseite</translation>
    </message>
    <message>
        <source>&amp;All Posts</source>
        <translation>&amp;Alle Beiträge</translation>
    </message>
    <message>
        <source>&amp;People</source>
        <translation>&amp;Personen</translation>
    </message>
    <message>
        <source>P&amp;rofile</source>
        <translation>P&amp;rofil</translation>
    </message>
    <message>
        <source>No&amp;tifications</source>
        <translation>Mi&amp;tteilungen</translation>
    </message>
    <message>
        <source>&amp;Messages</source>
        <translation>Na&amp;chrichten</translation>
    </message>
    <message>
        <source>Sa&amp;ved</source>
        <translation>&amp;Gespeichert</translation>
    </message>
</context>
<context>
    <name>PasswordPrompt</name>
    <message>
        <source>No password was entered. Nothing was changed.</source>
        <translation>Es wurde kein Passwort eingegeben und nichts geändert.</translation>
    </message>
    <message>
        <source>The password isn’t valid UTF-8. Nothing was changed.</source>
        <translation>Das Passwort ist kein gültiges UTF-8. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>New password for %1:</source>
        <translation>Neues Passwort für %1:</translation>
    </message>
    <message>
        <source>Repeat the new password:</source>
        <translation>Neues Passwort wiederholen:</translation>
    </message>
    <message>
        <source>The passwords don’t match. Nothing was changed.</source>
        <translation>Die Passwörter stimmen nicht überein. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The password is too long. Nothing was changed.</source>
        <translation>Das Passwort ist zu lang. Es wurde nichts geändert.</translation>
    </message>
</context>
<context>
    <name>PeopleHeader</name>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Filter by name</source>
        <translation>Nach Namen filtern</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Sortieren nach</translation>
    </message>
</context>
<context>
    <name>PictureDrawing</name>
    <message>
        <source>This drawing is damaged or too complex. Choose another.</source>
        <translation>Diese Zeichnung ist beschädigt oder zu komplex. Wähle eine andere.</translation>
    </message>
</context>
<context>
    <name>PictureFile</name>
    <message>
        <source>This isn’t a readable file. Choose a picture.</source>
        <translation>Das ist keine lesbare Datei. Wähle ein Bild.</translation>
    </message>
    <message>
        <source>The file can’t be opened. Check that you have permission to read it.</source>
        <translation>Die Datei kann nicht geöffnet werden. Prüfe, ob du sie lesen darfst.</translation>
    </message>
    <message>
        <source>The picture is damaged and can’t be read. Choose another.</source>
        <translation>Das Bild ist beschädigt und kann nicht gelesen werden. Wähle ein anderes.</translation>
    </message>
    <message>
        <source>The picture is too large. Choose one of 50 megapixels or less.</source>
        <translation>Das Bild ist zu groß. Wähle eines mit höchstens 50 Megapixeln.</translation>
    </message>
    <message>
        <source>Roost can’t read this picture. Choose a PNG, JPEG, WebP or SVG file.</source>
        <translation>Roost kann dieses Bild nicht lesen. Wähle eine PNG-, JPEG-, WebP- oder SVG-Datei.</translation>
    </message>
    <message>
        <source>WebP pictures can’t be read on this computer. Choose a PNG, JPEG or SVG file.</source>
        <translation>WebP-Bilder können auf diesem Computer nicht gelesen werden. Wähle eine PNG-, JPEG- oder SVG-Datei.</translation>
    </message>
    <message>
        <source>The file is too large. Choose one of %1 MB or less.</source>
        <translation>Die Datei ist zu groß. Wähle eine mit höchstens %1&#xa0;MB.</translation>
    </message>
</context>
<context>
    <name>PostActions</name>
    <message>
        <source>Copy Text</source>
        <translation>Text kopieren</translation>
    </message>
    <message>
        <source>Show More or Less</source>
        <translation>Mehr oder weniger anzeigen</translation>
    </message>
    <message>
        <source>Delete Post</source>
        <translation>Beitrag löschen</translation>
    </message>
    <message>
        <source>Open Conversation</source>
        <translation>Unterhaltung öffnen</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Save or Unsave Post</source>
        <translation>Speichern oder aus Gespeichert entfernen</translation>
    </message>
    <message>
        <source>Remove from Saved</source>
        <translation>Aus Gespeichert entfernen</translation>
    </message>
    <message>
        <source>Save Post</source>
        <translation>Beitrag speichern</translation>
    </message>
    <message>
        <source>View Pictures</source>
        <translation>Bilder ansehen</translation>
    </message>
    <message>
        <source>View Picture</source>
        <translation>Bild ansehen</translation>
    </message>
    <message>
        <source>Open Original</source>
        <translation>Original öffnen</translation>
    </message>
    <message>
        <source>Copy Link to Original</source>
        <translation>Link zum Original kopieren</translation>
    </message>
</context>
<context>
    <name>PostDelegate</name>
    <message>
        <source>Delete Post</source>
        <translation>Beitrag löschen</translation>
    </message>
    <message>
        <source>Remove from Saved</source>
        <translation>Aus Gespeichert entfernen</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Antworten</translation>
    </message>
</context>
<context>
    <name>PostPictureFile</name>
    <message>
        <source>Roost can’t read this picture. Choose a JPEG, PNG, GIF or WebP file.</source>
        <translation>Roost kann dieses Bild nicht lesen. Wähle eine JPEG-, PNG-, GIF- oder WebP-Datei.</translation>
    </message>
    <message>
        <source>%1 pictures can’t be read on this computer. Choose a JPEG or PNG file.</source>
        <translation>%1-Bilder können auf diesem Computer nicht gelesen werden. Wähle eine JPEG- oder PNG-Datei.</translation>
    </message>
</context>
<context>
    <name>PostRowLayout</name>
    <message>
        <source>Show More</source>
        <translation>Mehr anzeigen</translation>
    </message>
    <message>
        <source>Show Less</source>
        <translation>Weniger anzeigen</translation>
    </message>
    <message>
        <source>Only the beginning is shown. Use “Copy Text” to get all of it.</source>
        <translation>Nur der Anfang wird angezeigt. Mit „Text kopieren“ erhältst du den ganzen Text.</translation>
    </message>
    <message>
        <source>Show Post</source>
        <translation>Beitrag anzeigen</translation>
    </message>
    <message>
        <source>Hide Post</source>
        <translation>Beitrag ausblenden</translation>
    </message>
    <message>
        <source>Show Post · %1</source>
        <comment>Show Post · 2 pictures</comment>
        <translation>Beitrag anzeigen · %1</translation>
    </message>
</context>
<context>
    <name>ProfileHeader</name>
    <message>
        <source>Edit Profile</source>
        <translation>Profil bearbeiten</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>Aufheben</translation>
    </message>
</context>
<context>
    <name>ProfilePicture</name>
    <message>
        <source>Roost can’t read this picture.</source>
        <translation>Roost kann dieses Bild nicht lesen.</translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>Nothing in this file can be recovered.</source>
        <translation>Aus dieser Datei kann nichts wiederhergestellt werden.</translation>
    </message>
    <message>
        <source>The recovery was canceled. Nothing was changed.</source>
        <translation>Die Wiederherstellung wurde abgebrochen. Es wurde nichts geändert.</translation>
    </message>
</context>
<context>
    <name>RelativeTime</name>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln min</source>
        <translation>
            <numerusform>%Ln Min.</numerusform>
            <numerusform>%Ln Min.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln h</source>
        <translation>
            <numerusform>%Ln Std.</numerusform>
            <numerusform>%Ln Std.</numerusform>
        </translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message numerus="yes">
        <source>%Ln d</source>
        <translation>
            <numerusform>%Ln Tag</numerusform>
            <numerusform>%Ln Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>A date in this year, as QDate::toString writes it.</extracomment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>A date in another year, as QDate::toString writes it.</extracomment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) ago</source>
        <translation>
            <numerusform>vor %Ln Minute</numerusform>
            <numerusform>vor %Ln Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s) ago</source>
        <translation>
            <numerusform>vor %Ln Stunde</numerusform>
            <numerusform>vor %Ln Stunden</numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <translation>
            <numerusform>vor %Ln Tag</numerusform>
            <numerusform>vor %Ln Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>am %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>The date and the time of a post.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>h:mm ap</source>
        <extracomment>A time of the 12-hour clock, as QTime::toString writes it.</extracomment>
        <translation>h:mm ap</translation>
    </message>
    <message>
        <source>%1 BCE</source>
        <extracomment>A date before the year 1.</extracomment>
        <translation>%1 v.&#xa0;Chr.</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln min</source>
        <extracomment>How long until the time of a post that is dated in the future; minutes.</extracomment>
        <translation>
            <numerusform>in %Ln Min.</numerusform>
            <numerusform>in %Ln Min.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln h</source>
        <extracomment>How long until the time of a post that is dated in the future; hours.</extracomment>
        <translation>
            <numerusform>in %Ln Std.</numerusform>
            <numerusform>in %Ln Std.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Morgen</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln d</source>
        <extracomment>How long until the time of a post that is dated in the future; days.</extracomment>
        <translation>
            <numerusform>in %Ln Tag</numerusform>
            <numerusform>in %Ln Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln minute(s)</source>
        <translation>
            <numerusform>in %Ln Minute</numerusform>
            <numerusform>in %Ln Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln hour(s)</source>
        <translation>
            <numerusform>in %Ln Stunde</numerusform>
            <numerusform>in %Ln Stunden</numerusform>
        </translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>morgen</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln day(s)</source>
        <translation>
            <numerusform>in %Ln Tag</numerusform>
            <numerusform>in %Ln Tagen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Report a problem</source>
        <translation>Problem melden</translation>
    </message>
    <message>
        <source>This report helps find out what went wrong. It contains no posts, names or passwords, and nothing is sent. Copy it, then add what you did and what you expected.</source>
        <translation>Dieser Bericht hilft herauszufinden, was schiefgelaufen ist. Er enthält keine Beiträge, Namen oder Passwörter, und es wird nichts gesendet. Kopiere ihn und ergänze, was du getan und was du erwartet hast.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
</context>
<context>
    <name>ReportLines</name>
    <message>
        <source>The report can’t be saved: %1</source>
        <translation>Der Bericht kann nicht gespeichert werden: %1</translation>
    </message>
    <message>
        <source>… and more that didn’t fit on the disk</source>
        <translation>… und weitere, für die auf dem Datenträger kein Platz mehr war</translation>
    </message>
</context>
<context>
    <name>SavedImport</name>
    <message>
        <source>The entry has no address, or nobody saved it.</source>
        <translation>Es fehlt die Adresse oder der Benutzer, der sie gespeichert hat.</translation>
    </message>
    <message>
        <source>One of the two users isn’t in the imported data.</source>
        <translation>Einer der beiden Benutzer fehlt in den importierten Daten.</translation>
    </message>
</context>
<context>
    <name>SavedOperations</name>
    <message>
        <source>The post was saved.</source>
        <translation>Der Beitrag wurde gespeichert.</translation>
    </message>
    <message>
        <source>Save Post</source>
        <translation>Beitrag speichern</translation>
    </message>
    <message>
        <source>The post is no longer saved.</source>
        <translation>Der Beitrag ist nicht mehr gespeichert.</translation>
    </message>
    <message>
        <source>Remove from Saved</source>
        <translation>Aus Gespeichert entfernen</translation>
    </message>
    <message>
        <source>The note was removed.</source>
        <translation>Die Notiz wurde entfernt.</translation>
    </message>
    <message>
        <source>The note was saved.</source>
        <translation>Die Notiz wurde gespeichert.</translation>
    </message>
    <message>
        <source>Edit Note</source>
        <translation>Notiz bearbeiten</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>“%1” has no letters or digits to search for.</source>
        <translation>„%1“ enthält keine Buchstaben oder Ziffern, nach denen gesucht werden kann.</translation>
    </message>
    <message>
        <source>No user is named @%1.</source>
        <translation>Es gibt keinen Benutzer namens @%1.</translation>
    </message>
    <message>
        <source>The start date %1 is after the end date %2.</source>
        <translation>Das Anfangsdatum %1 liegt nach dem Enddatum %2.</translation>
    </message>
    <message>
        <source>Add a word, or from: and a username, to search between these dates.</source>
        <translation>Füge ein Wort oder from: mit einem Benutzernamen hinzu, um in diesem Zeitraum zu suchen.</translation>
    </message>
    <message>
        <source>The closing quotation mark is missing, so “%1” is searched as one phrase.</source>
        <translation>Das schließende Anführungszeichen fehlt. Deshalb wird „%1“ als eine Wortfolge gesucht.</translation>
    </message>
    <message>
        <source>Type the start of a word before “*”, such as gard*.</source>
        <translation>Gib vor „*“ den Anfang eines Wortes ein, zum Beispiel gart*.</translation>
    </message>
    <message>
        <source>Type a tag after “#”, such as #garden.</source>
        <translation>Gib nach „#“ einen Hashtag ein, zum Beispiel #garten.</translation>
    </message>
    <message>
        <source>Type a username after “@”, such as @susan.</source>
        <translation>Gib nach „@“ einen Benutzernamen ein, zum Beispiel @susan.</translation>
    </message>
    <message>
        <source>Type a date after “%1:”, such as %1:2024-01-31.</source>
        <translation>Gib nach „%1:“ ein Datum ein, zum Beispiel %1:2024-01-31.</translation>
    </message>
    <message>
        <source>“%1” isn’t a date. Type it like %2:2024-01-31.</source>
        <translation>„%1“ ist kein Datum. Schreibe es so: %2:2024-01-31.</translation>
    </message>
    <message>
        <source>Add a word to search for. Words after “-” are only excluded.</source>
        <translation>Füge ein Suchwort hinzu. Wörter nach „-“ werden nur ausgeschlossen.</translation>
    </message>
    <message>
        <source>Type a word to exclude right after “-”, such as -garden.</source>
        <translation>Gib direkt nach „-“ das Wort ein, das ausgeschlossen werden soll, zum Beispiel -garten.</translation>
    </message>
    <message>
        <source>Type an exact phrase between the quotation marks.</source>
        <translation>Gib die genaue Wortfolge zwischen den Anführungszeichen ein.</translation>
    </message>
    <message>
        <source>Type a username after “%1:”, such as %1:susan.</source>
        <translation>Gib nach „%1:“ einen Benutzernamen ein, zum Beispiel %1:susan.</translation>
    </message>
    <message>
        <source>Type %1:%2.</source>
        <translation>Gib %1:%2 ein.</translation>
    </message>
    <message>
        <source>Only “%2” can follow “%1:”. Type %1:%2.</source>
        <translation>Auf „%1:“ kann nur „%2“ folgen. Gib %1:%2 ein.</translation>
    </message>
    <message>
        <source>Type in:saved or in:messages.</source>
        <translation>Gib in:saved oder in:messages ein.</translation>
    </message>
    <message>
        <source>Only “saved” or “messages” can follow “in:”.</source>
        <translation>Auf „in:“ kann nur „saved“ oder „messages“ folgen.</translation>
    </message>
    <message>
        <source>“%1” has no effect, since posts never include private messages.</source>
        <translation>„%1“ bewirkt nichts, denn private Nachrichten gehören nie zu den Beiträgen.</translation>
    </message>
    <message>
        <source>“%1” is for posts and has no effect with in:messages.</source>
        <translation>„%1“ gilt für Beiträge und bewirkt mit in:messages nichts.</translation>
    </message>
</context>
<context>
    <name>SearchHeader</name>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Search posts</source>
        <translation>Beiträge durchsuchen</translation>
    </message>
</context>
<context>
    <name>SignInDelay</name>
    <message numerus="yes">
        <source>Too many failed attempts. Try again in %Ln minute(s).</source>
        <translation>
            <numerusform>Zu viele Fehlversuche. Versuche es in %Ln Minute erneut.</numerusform>
            <numerusform>Zu viele Fehlversuche. Versuche es in %Ln Minuten erneut.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too many failed attempts. Try again in %Ln second(s).</source>
        <translation>
            <numerusform>Zu viele Fehlversuche. Versuche es in %Ln Sekunde erneut.</numerusform>
            <numerusform>Zu viele Fehlversuche. Versuche es in %Ln Sekunden erneut.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Sign In</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Stay signed in</source>
        <translation>Angemeldet bleiben</translation>
    </message>
    <message>
        <source>New here? Create an account</source>
        <translation>Neu hier? Konto erstellen</translation>
    </message>
</context>
<context>
    <name>SignUpPage</name>
    <message>
        <source>Create an account</source>
        <translation>Konto erstellen</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>susan@example.com</source>
        <translation>susan@example.com</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Repeat password</source>
        <translation>Passwort wiederholen</translation>
    </message>
    <message>
        <source>Stay signed in</source>
        <translation>Angemeldet bleiben</translation>
    </message>
    <message>
        <source>Create Account</source>
        <translation>Konto erstellen</translation>
    </message>
    <message>
        <source>Already have an account? Sign in</source>
        <translation>Schon ein Konto? Anmelden</translation>
    </message>
</context>
<context>
    <name>SourceKind</name>
    <message>
        <source>Microblog database</source>
        <translation>Microblog-Datenbank</translation>
    </message>
    <message>
        <source>Mastodon archive</source>
        <translation>Mastodon-Archiv</translation>
    </message>
    <message>
        <source>X archive</source>
        <translation>X-Archiv</translation>
    </message>
    <message>
        <source>Bluesky repository</source>
        <translation>Bluesky-Repository</translation>
    </message>
    <message>
        <source>List of follows</source>
        <translation>Follow-Liste</translation>
    </message>
</context>
<context>
    <name>SpokenText</name>
    <message numerus="yes">
        <source>%1 follower(s)</source>
        <translation>
            <numerusform>%1 Follower</numerusform>
            <numerusform>%1 Follower</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 following</source>
        <translation>
            <numerusform>Folgt %1</numerusform>
            <numerusform>Folgt %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <extracomment>A post as a screen reader says it: author, time, text.</extracomment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>you follow them</source>
        <translation>du folgst dieser Person</translation>
    </message>
    <message>
        <source>follows you</source>
        <translation>folgt dir</translation>
    </message>
    <message>
        <source>Followed by %1</source>
        <translation>Gefolgt von %1</translation>
    </message>
    <message>
        <source>Followed by %1 and %2</source>
        <translation>Gefolgt von %1 und %2</translation>
    </message>
    <message>
        <source>Followed by %1 and many others you follow</source>
        <translation>Gefolgt von %1 und vielen anderen, denen du folgst</translation>
    </message>
    <message numerus="yes">
        <source>Followed by %1 and %Ln other(s) you follow</source>
        <translation>
            <numerusform>Gefolgt von %1 und %Ln weiteren Person, der du folgst</numerusform>
            <numerusform>Gefolgt von %1 und %Ln weiteren Personen, denen du folgst</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 – shown in part</source>
        <extracomment>A long post as a screen reader says it; more of it can be shown.</extracomment>
        <translation>%1 – nur zum Teil angezeigt</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Between what is said of a user: name, followers, whether they follow.</extracomment>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%1 reply(s)</source>
        <translation>
            <numerusform>%1 Antwort</numerusform>
            <numerusform>%1 Antworten</numerusform>
        </translation>
    </message>
    <message>
        <source>Replying to a deleted account</source>
        <translation>Antwort an ein gelöschtes Konto</translation>
    </message>
    <message>
        <source>Replying to %1</source>
        <translation>Antwort an %1</translation>
    </message>
    <message>
        <source>%1, %2. %3: %4</source>
        <extracomment>A reply as a screen reader says it: author, time, &quot;Replying to Susan&quot;, text.</extracomment>
        <translation>%1, %2. %3: %4</translation>
    </message>
    <message>
        <source>%1 – saved, with the note: %2</source>
        <extracomment>A post that the user has saved, as a screen reader says it, and their note.</extracomment>
        <translation>%1 – gespeichert, mit der Notiz: %2</translation>
    </message>
    <message>
        <source>%1 – saved</source>
        <translation>%1 – gespeichert</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>A post as a screen reader says it, and &quot;3 replies&quot;.</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 more picture(s)</source>
        <translation>
            <numerusform>%1 weiteres Bild</numerusform>
            <numerusform>%1 weitere Bilder</numerusform>
        </translation>
    </message>
    <message>
        <source>. </source>
        <extracomment>Between a post&apos;s text and its pictures, as a screen reader says them.</extracomment>
        <translation>. </translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Picture: %1</source>
        <translation>Bild: %1</translation>
    </message>
    <message>
        <source>Missing picture</source>
        <translation>Fehlendes Bild</translation>
    </message>
    <message>
        <source>Missing picture: %1</source>
        <translation>Fehlendes Bild: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 more missing picture(s)</source>
        <translation>
            <numerusform>%1 weiteres fehlendes Bild</numerusform>
            <numerusform>%1 weitere fehlende Bilder</numerusform>
        </translation>
    </message>
    <message>
        <source>Content warning: %1</source>
        <translation>Inhaltswarnung: %1</translation>
    </message>
    <message>
        <source>Content warning</source>
        <translation>Inhaltswarnung</translation>
    </message>
    <message>
        <source>Reposted from %1</source>
        <translation>Repost eines Beitrags von %1</translation>
    </message>
    <message>
        <source>For followers only</source>
        <translation>Nur für Follower</translation>
    </message>
    <message>
        <source>Unlisted</source>
        <translation>Nicht gelistet</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Bearbeitet</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>what is special about a post, and its text</comment>
        <translation>%1. %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 picture(s)</source>
        <translation>
            <numerusform>%1 Bild</numerusform>
            <numerusform>%1 Bilder</numerusform>
        </translation>
    </message>
    <message>
        <source>A picture</source>
        <translation>Ein Bild</translation>
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
        <translation>Profil öffnen</translation>
    </message>
    <message>
        <source>Show Profile Card</source>
        <translation>Profilkarte anzeigen</translation>
    </message>
    <message>
        <source>Follow or Unfollow</source>
        <translation>Folgen oder entfolgen</translation>
    </message>
    <message>
        <source>Copy @Name</source>
        <translation>@Name kopieren</translation>
    </message>
    <message>
        <source>Copy @%1</source>
        <translation>@%1 kopieren</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht schreiben</translation>
    </message>
    <message>
        <source>Message %1</source>
        <translation>Nachricht an %1 schreiben</translation>
    </message>
    <message>
        <source>Mute for a Day</source>
        <translation>Für einen Tag stummschalten</translation>
    </message>
    <message>
        <source>Mute @%1 for a Day</source>
        <translation>@%1 für einen Tag stummschalten</translation>
    </message>
    <message>
        <source>Mute for a Week</source>
        <translation>Für eine Woche stummschalten</translation>
    </message>
    <message>
        <source>Mute @%1 for a Week</source>
        <translation>@%1 für eine Woche stummschalten</translation>
    </message>
    <message>
        <source>Mute or Unmute</source>
        <translation>Stummschaltung ein- oder ausschalten</translation>
    </message>
    <message>
        <source>Unmute @%1</source>
        <translation>Stummschaltung von @%1 aufheben</translation>
    </message>
    <message>
        <source>Mute @%1</source>
        <translation>@%1 stummschalten</translation>
    </message>
    <message>
        <source>Merge Into My Profile…</source>
        <translation>Mit meinem Profil zusammenführen&#xa0;…</translation>
    </message>
    <message>
        <source>Merge @%1 Into My Profile…</source>
        <translation>@%1 mit meinem Profil zusammenführen&#xa0;…</translation>
    </message>
</context>
<context>
    <name>UserDelegate</name>
    <message>
        <source>%1 · hasn’t posted yet</source>
        <translation>%1 · hat noch nichts gepostet</translation>
    </message>
    <message>
        <source>%1 · posted %2</source>
        <translation>%1 · hat %2 gepostet</translation>
    </message>
    <message>
        <source>%1 · latest post %2</source>
        <extracomment>Followers, and when the latest post is dated, which is in the future.</extracomment>
        <translation>%1 · letzter Beitrag %2</translation>
    </message>
</context>
<context>
    <name>UserMerges</name>
    <message>
        <source>You can’t merge a profile into itself.</source>
        <translation>Ein Profil kann nicht mit sich selbst zusammengeführt werden.</translation>
    </message>
    <message>
        <source>This profile no longer exists.</source>
        <translation>Dieses Profil gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>Only a profile that nobody can sign in to can be merged, and this one has a password.</source>
        <translation>Nur ein Profil, mit dem sich niemand anmelden kann, lässt sich zusammenführen. Dieses hat ein Passwort.</translation>
    </message>
</context>
<context>
    <name>UserRowLayout</name>
    <message>
        <source>Mutual</source>
        <translation>Gegenseitig</translation>
    </message>
    <message>
        <source>Follows you</source>
        <translation>Folgt dir</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Welcome to Roost</source>
        <translation>Willkommen bei Roost</translation>
    </message>
    <message>
        <source>A microblog that stays on this computer. Everything you write is in a single file you own.</source>
        <translation>Ein Mikroblog, das auf diesem Computer bleibt. Alles, was du schreibst, liegt in einer einzigen Datei, die dir gehört.</translation>
    </message>
    <message>
        <source>Create an Account</source>
        <translation>Konto erstellen</translation>
    </message>
    <message>
        <source>Explore the Sample Community</source>
        <translation>Beispiel-Community erkunden</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren&#xa0;…</translation>
    </message>
</context>
<context>
    <name>XSource</name>
    <message>
        <source>The archive has more long posts than any such archive should have.</source>
        <translation>Das Archiv enthält mehr lange Beiträge, als ein solches Archiv enthalten sollte.</translation>
    </message>
    <message>
        <source>The archive follows more people than any such archive should.</source>
        <translation>Das Archiv enthält mehr Follows, als ein solches Archiv enthalten sollte.</translation>
    </message>
</context>
<context>
    <name>roost::AccountButton</name>
    <message>
        <source>Account of %1</source>
        <translation>Konto von %1</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln new in other accounts</source>
        <extracomment>%1 is &quot;Account of Susan&quot;.</extracomment>
        <translation>
            <numerusform>%1, %Ln neu in anderen Konten</numerusform>
            <numerusform>%1, %Ln neu in anderen Konten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>roost::AccountSwitcher</name>
    <message>
        <source>You’re still signed in.</source>
        <translation>Du bist noch angemeldet.</translation>
    </message>
    <message>
        <source>Go Back</source>
        <translation>Zurück</translation>
    </message>
    <message numerus="yes">
        <source>%1 – %2 new</source>
        <extracomment>An account in the menu, and how many new notifications and messages it has.</extracomment>
        <translation>
            <numerusform>%1 – %2 neu</numerusform>
            <numerusform>%1 – %2 neu</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>roost::Accounts</name>
    <message>
        <source>Invalid username or password</source>
        <translation>Benutzername oder Passwort ungültig</translation>
    </message>
    <message>
        <source>The current password is wrong.</source>
        <translation>Das aktuelle Passwort ist falsch.</translation>
    </message>
    <message>
        <source>Some imported accounts need a new password first. Set one in a terminal: roost FILE --set-password USER</source>
        <translation>Einige importierte Konten benötigen zuerst ein neues Passwort. Lege es in einem Terminal fest: roost DATEI --set-password BENUTZER</translation>
    </message>
</context>
<context>
    <name>roost::ActionRegistry</name>
    <message>
        <source>&amp;Selection</source>
        <translation>A&amp;uswahl</translation>
    </message>
</context>
<context>
    <name>roost::AllPostsPage</name>
    <message>
        <source>All posts</source>
        <translation>Alle Beiträge</translation>
    </message>
    <message>
        <source>No posts yet</source>
        <translation>Noch keine Beiträge</translation>
    </message>
    <message>
        <source>Write the first post on your home page.</source>
        <translation>Schreibe den ersten Beitrag auf deiner Startseite.</translation>
    </message>
</context>
<context>
    <name>roost::AppearanceSettings</name>
    <message>
        <source>&amp;Colors</source>
        <translation>&amp;Farbschema</translation>
    </message>
    <message>
        <source>System default</source>
        <translation>Systemstandard</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Text size in percent</source>
        <translation>Textgröße in Prozent</translation>
    </message>
    <message>
        <source>Default size</source>
        <translation>Standardgröße</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>A text size in percent.</extracomment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation>&amp;Textgröße</translation>
    </message>
    <message>
        <source>Applies to all text in Roost, independent of the system’s text size.</source>
        <translation>Gilt für den gesamten Text in Roost, unabhängig von der Textgröße des Systems.</translation>
    </message>
</context>
<context>
    <name>roost::Aside</name>
    <message>
        <source>Suggested for you</source>
        <translation>Vorschläge für dich</translation>
    </message>
    <message>
        <source>Profile and suggestions</source>
        <translation>Profil und Vorschläge</translation>
    </message>
</context>
<context>
    <name>roost::Avatar</name>
    <message>
        <source>Profile of %1</source>
        <translation>Profil von %1</translation>
    </message>
</context>
<context>
    <name>roost::BlueskySource</name>
    <message>
        <source>“%1” isn’t a Bluesky handle. Enter one like susan.bsky.social.</source>
        <translation>„%1“ ist kein Bluesky-Handle. Gib eines wie susan.bsky.social ein.</translation>
    </message>
    <message>
        <source>This repository has a form that Roost can’t read. Look for a newer Roost.</source>
        <translation>Dieses Repository hat ein Format, das Roost nicht lesen kann. Suche nach einer neueren Version von Roost.</translation>
    </message>
    <message numerus="yes">
        <source>Roost has no blocks (%Ln record(s)).</source>
        <translation>
            <numerusform>Roost kennt kein Blockieren (%Ln Datensatz).</numerusform>
            <numerusform>Roost kennt kein Blockieren (%Ln Datensätze).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Roost has no lists (%Ln record(s)).</source>
        <translation>
            <numerusform>Roost kennt keine Listen (%Ln Datensatz).</numerusform>
            <numerusform>Roost kennt keine Listen (%Ln Datensätze).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Roost has nothing of this kind (%Ln record(s)).</source>
        <translation>
            <numerusform>So etwas gibt es in Roost nicht (%Ln Datensatz).</numerusform>
            <numerusform>So etwas gibt es in Roost nicht (%Ln Datensätze).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It isn’t known who was followed (%Ln record(s)).</source>
        <translation>
            <numerusform>Es ist nicht bekannt, wem gefolgt wurde (%Ln Datensatz).</numerusform>
            <numerusform>Es ist nicht bekannt, wem gefolgt wurde (%Ln Datensätze).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It isn’t known what was liked (%Ln record(s)).</source>
        <translation>
            <numerusform>Es ist nicht bekannt, was mit „Gefällt mir“ markiert wurde (%Ln Datensatz).</numerusform>
            <numerusform>Es ist nicht bekannt, was mit „Gefällt mir“ markiert wurde (%Ln Datensätze).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>roost::BusNotices</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
</context>
<context>
    <name>roost::CommandPalette</name>
    <message>
        <source>No matching commands</source>
        <translation>Keine passenden Befehle</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Befehl suchen</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Was möchtest du tun?</translation>
    </message>
</context>
<context>
    <name>roost::Composer</name>
    <message>
        <source>Post (%1)</source>
        <translation>Posten (%1)</translation>
    </message>
    <message>
        <source>What’s new, %1?</source>
        <translation>Was gibt’s Neues, %1?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s) left</source>
        <translation>
            <numerusform>%Ln Zeichen übrig</numerusform>
            <numerusform>%Ln Zeichen übrig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s) too long</source>
        <translation>
            <numerusform>Um %Ln Zeichen zu lang</numerusform>
            <numerusform>Um %Ln Zeichen zu lang</numerusform>
        </translation>
    </message>
    <message>
        <source>Write something first</source>
        <translation>Schreibe zuerst etwas</translation>
    </message>
    <message>
        <source>Waiting for the database</source>
        <translation>Warten auf die Datenbank</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Write your reply…</source>
        <translation>Schreibe deine Antwort&#xa0;…</translation>
    </message>
    <message>
        <source>Reply to %1</source>
        <translation>Antwort an %1</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Send (%1)</source>
        <translation>Senden (%1)</translation>
    </message>
    <message>
        <source>Reply (%1)</source>
        <translation>Antworten (%1)</translation>
    </message>
    <message>
        <source>Add Pictures</source>
        <translation>Bilder hinzufügen</translation>
    </message>
    <message>
        <source>Pictures (%1)</source>
        <translation>Bilder (%1)</translation>
    </message>
    <message numerus="yes">
        <source>A picture’s description is %Ln character(s) too long</source>
        <translation>
            <numerusform>Die Beschreibung eines Bildes ist um %Ln Zeichen zu lang</numerusform>
            <numerusform>Die Beschreibung eines Bildes ist um %Ln Zeichen zu lang</numerusform>
        </translation>
    </message>
    <message>
        <source>The pictures are still being read</source>
        <translation>Die Bilder werden noch gelesen</translation>
    </message>
</context>
<context>
    <name>roost::ComposerPanel</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close (%1)</source>
        <translation>Schließen (%1)</translation>
    </message>
    <message>
        <source>Replying to %1</source>
        <translation>Antwort an %1</translation>
    </message>
    <message>
        <source>New post</source>
        <translation>Neuer Beitrag</translation>
    </message>
</context>
<context>
    <name>roost::ConversationPage</name>
    <message>
        <source>Conversation</source>
        <translation>Unterhaltung</translation>
    </message>
    <message>
        <source>Go Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>See All Posts</source>
        <translation>Alle Beiträge ansehen</translation>
    </message>
    <message>
        <source>This post was deleted</source>
        <translation>Dieser Beitrag wurde gelöscht</translation>
    </message>
</context>
<context>
    <name>roost::ConversationRows</name>
    <message>
        <source>Show More or Fewer Replies</source>
        <translation>Mehr oder weniger Antworten anzeigen</translation>
    </message>
    <message>
        <source>Show More Replies</source>
        <translation>Mehr Antworten anzeigen</translation>
    </message>
    <message>
        <source>Show Fewer Replies</source>
        <translation>Weniger Antworten anzeigen</translation>
    </message>
    <message>
        <source>Continue Conversation</source>
        <translation>Unterhaltung fortsetzen</translation>
    </message>
    <message>
        <source>Opened post. %1</source>
        <extracomment>The post of which the conversation is shown, as a screen reader says it.</extracomment>
        <translation>Geöffneter Beitrag. %1</translation>
    </message>
    <message>
        <source>Reply to %1, level %2. %3</source>
        <extracomment>A reply in a conversation, as a screen reader says it; its level is 1 for replies to the opened post.</extracomment>
        <translation>Antwort an %1, Ebene %2. %3</translation>
    </message>
</context>
<context>
    <name>roost::CopyDialog</name>
    <message>
        <source>Save a copy</source>
        <translation>Kopie speichern</translation>
    </message>
    <message>
        <source>Saving %1…</source>
        <translation>%1 wird gespeichert&#xa0;…</translation>
    </message>
    <message>
        <source>The copy wasn’t saved</source>
        <translation>Die Kopie wurde nicht gespeichert</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>roost::DatabaseClaims</name>
    <message>
        <source>This database is open in another Roost window that isn’t responding. Close it and try again.</source>
        <translation>Diese Datenbank ist in einem anderen Roost-Fenster geöffnet, das nicht reagiert. Schließe es und versuche es erneut.</translation>
    </message>
</context>
<context>
    <name>roost::DatabaseRestore</name>
    <message>
        <source>The export is damaged: pictures are missing.</source>
        <translation>Der Export ist beschädigt: Es fehlen Bilder.</translation>
    </message>
    <message>
        <source>The export is damaged: %1 makes no sense.</source>
        <translation>Der Export ist beschädigt: %1 ist ungültig.</translation>
    </message>
</context>
<context>
    <name>roost::DatabaseSettings</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Schema version</source>
        <translation>Schemaversion</translation>
    </message>
    <message>
        <source>Show in Folder</source>
        <translation>Im Ordner anzeigen</translation>
    </message>
</context>
<context>
    <name>roost::DesktopNotifier</name>
    <message>
        <source>Message from %1</source>
        <translation>Nachricht von %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 new notification(s)</source>
        <translation>
            <numerusform>%1 neue Mitteilung</numerusform>
            <numerusform>%1 neue Mitteilungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>roost::DesktopSettings</name>
    <message>
        <source>Shown by your desktop while Roost’s window isn’t active.</source>
        <translation>Werden vom Desktop angezeigt, solange das Fenster von Roost nicht aktiv ist.</translation>
    </message>
    <message>
        <source>New &amp;followers</source>
        <translation>Neue &amp;Follower</translation>
    </message>
    <message>
        <source>Mentio&amp;ns</source>
        <translation>&amp;Erwähnungen</translation>
    </message>
    <message>
        <source>&amp;Messages</source>
        <translation>&amp;Nachrichten</translation>
    </message>
    <message>
        <source>&amp;Hide the text</source>
        <translation>&amp;Text ausblenden</translation>
    </message>
    <message>
        <source>Re&amp;plies</source>
        <translation>&amp;Antworten</translation>
    </message>
</context>
<context>
    <name>roost::DraftKeeper</name>
    <message>
        <source>Your draft replaced one written in another window.</source>
        <translation>Dein Entwurf hat einen ersetzt, der in einem anderen Fenster geschrieben wurde.</translation>
    </message>
    <message>
        <source>Copy the Other Draft</source>
        <translation>Anderen Entwurf kopieren</translation>
    </message>
</context>
<context>
    <name>roost::EditProfileDialog</name>
    <message numerus="yes">
        <source>%Ln character(s) left</source>
        <translation>
            <numerusform>%Ln Zeichen übrig</numerusform>
            <numerusform>%Ln Zeichen übrig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“About me” is %Ln character(s) too long</source>
        <translation>
            <numerusform>„Über mich“ ist um %Ln Zeichen zu lang</numerusform>
            <numerusform>„Über mich“ ist um %Ln Zeichen zu lang</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop a picture here to use it</source>
        <translation>Lege hier ein Bild ab, um es zu verwenden</translation>
    </message>
    <message>
        <source>Your picture</source>
        <translation>Dein Bild</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Bild wählen</translation>
    </message>
    <message>
        <source>Pictures (%1);;All files (*)</source>
        <translation>Bilder (%1);;Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>roost::ExportDialog</name>
    <message>
        <source>my-roost.zip</source>
        <translation>mein-roost.zip</translation>
    </message>
    <message>
        <source>my-posts.html</source>
        <translation>meine-beiträge.html</translation>
    </message>
    <message>
        <source>conversation.html</source>
        <translation>unterhaltung.html</translation>
    </message>
    <message>
        <source>roost-database.zip</source>
        <translation>roost-datenbank.zip</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
</context>
<context>
    <name>roost::ExportFile</name>
    <message>
        <source>%1 can’t be written: %2</source>
        <translation>%1 kann nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>The export was canceled. Nothing was written.</source>
        <translation>Der Export wurde abgebrochen. Es wurde nichts geschrieben.</translation>
    </message>
</context>
<context>
    <name>roost::ExportJobDialog</name>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Exporting %1…</source>
        <translation>%1 wird exportiert&#xa0;…</translation>
    </message>
    <message>
        <source>If you cancel or something fails, no file is written.</source>
        <translation>Wenn du abbrichst oder ein Fehler auftritt, wird keine Datei geschrieben.</translation>
    </message>
    <message>
        <source>Nothing was exported</source>
        <translation>Es wurde nichts exportiert</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Export complete</source>
        <translation>Export abgeschlossen</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Gespeichert als %1.</translation>
    </message>
</context>
<context>
    <name>roost::ExportManifest</name>
    <message>
        <source>The export is damaged: %1 makes no sense.</source>
        <translation>Der Export ist beschädigt: %1 ist ungültig.</translation>
    </message>
    <message>
        <source>This export was created by a newer version of Roost. Update Roost to read it.</source>
        <translation>Dieser Export wurde mit einer neueren Version von Roost erstellt. Aktualisiere Roost, um ihn einzulesen.</translation>
    </message>
    <message>
        <source>The export is damaged: %1 is missing.</source>
        <translation>Der Export ist beschädigt: %1 fehlt.</translation>
    </message>
</context>
<context>
    <name>roost::FollowButton</name>
    <message>
        <source>Unfollow</source>
        <translation>Entfolgen</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Folgen</translation>
    </message>
    <message>
        <source>Unfollow %1</source>
        <translation>%1 entfolgen</translation>
    </message>
    <message>
        <source>Follow %1</source>
        <translation>%1 folgen</translation>
    </message>
</context>
<context>
    <name>roost::FollowImport</name>
    <message>
        <source>One of the two users isn’t in the imported data.</source>
        <translation>Einer der beiden Benutzer fehlt in den importierten Daten.</translation>
    </message>
    <message>
        <source>Users can’t follow themselves.</source>
        <translation>Benutzer können sich nicht selbst folgen.</translation>
    </message>
    <message>
        <source>It duplicates another follow.</source>
        <translation>Dieser Follow ist doppelt vorhanden.</translation>
    </message>
</context>
<context>
    <name>roost::FollowListSource</name>
    <message>
        <source>This list has no accounts like susan@mastodon.example.</source>
        <translation>Diese Liste enthält keine Konten der Form susan@mastodon.example.</translation>
    </message>
    <message>
        <source>This is a list of muted accounts. Choose following_accounts.csv.</source>
        <translation>Das ist eine Liste stummgeschalteter Konten. Wähle following_accounts.csv.</translation>
    </message>
    <message>
        <source>The list is too long to be genuine. Roost didn’t open it.</source>
        <translation>Die Liste ist zu lang, um echt zu sein. Sie wurde abgelehnt.</translation>
    </message>
    <message numerus="yes">
        <source>The account’s server isn’t named (%Ln row(s)).</source>
        <translation>
            <numerusform>Der Server des Kontos ist nicht angegeben (%Ln Zeile).</numerusform>
            <numerusform>Der Server des Kontos ist nicht angegeben (%Ln Zeilen).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>roost::Follows</name>
    <message>
        <source>This user no longer exists.</source>
        <translation>Diesen Benutzer gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>You cannot follow yourself!</source>
        <translation>Du kannst dir nicht selbst folgen!</translation>
    </message>
    <message>
        <source>You cannot unfollow yourself!</source>
        <translation>Du kannst dich nicht selbst entfolgen!</translation>
    </message>
</context>
<context>
    <name>roost::GeneralSettings</name>
    <message>
        <source>System default</source>
        <translation>Systemstandard</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>&amp;Times</source>
        <translation>&amp;Zeitangaben</translation>
    </message>
    <message>
        <source>Relative (3 h)</source>
        <translation>Relativ (3 Std.)</translation>
    </message>
    <message>
        <source>Exact (14:05)</source>
        <translation>Genau (14:05)</translation>
    </message>
    <message>
        <source>&amp;Clock</source>
        <translation>&amp;Uhrzeitformat</translation>
    </message>
    <message>
        <source>Language default</source>
        <translation>Standard der Sprache</translation>
    </message>
    <message>
        <source>24-hour (14:05)</source>
        <translation>24 Stunden (14:05)</translation>
    </message>
    <message>
        <source>12-hour (2:05 pm)</source>
        <translation>12 Stunden (2:05 pm)</translation>
    </message>
    <message>
        <source>&amp;Start page</source>
        <translation>&amp;Beim Start</translation>
    </message>
    <message>
        <source>Last page</source>
        <translation>Zuletzt geöffnete Seite</translation>
    </message>
    <message>
        <source>Home, at my last position</source>
        <translation>Startseite, letzte Position</translation>
    </message>
    <message>
        <source>Home, newest posts</source>
        <translation>Startseite, neueste Beiträge</translation>
    </message>
    <message>
        <source>&amp;Replies</source>
        <translation>&amp;Antworten</translation>
    </message>
    <message>
        <source>All in the timeline</source>
        <translation>Alle in der Timeline</translation>
    </message>
    <message>
        <source>Only to people I follow</source>
        <translation>Nur an Personen, denen ich folge</translation>
    </message>
</context>
<context>
    <name>roost::GoToDateDialog</name>
    <message>
        <source>Previous month</source>
        <translation>Voriger Monat</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Nächster Monat</translation>
    </message>
</context>
<context>
    <name>roost::GoToField</name>
    <message>
        <source>Search posts or go to a user</source>
        <translation>Beiträge durchsuchen oder zu einem Benutzer gehen</translation>
    </message>
    <message>
        <source>Search or go to @name</source>
        <translation>Suchen oder @Name</translation>
    </message>
    <message>
        <source>Search suggestions</source>
        <translation>Suchvorschläge</translation>
    </message>
</context>
<context>
    <name>roost::GoToMatches</name>
    <message>
        <source>Search posts for “%1”</source>
        <translation>Beiträge nach „%1“ durchsuchen</translation>
    </message>
</context>
<context>
    <name>roost::HtmlPage</name>
    <message>
        <source>Saved from Roost on %1</source>
        <translation>Am %1 aus Roost gespeichert</translation>
    </message>
    <message numerus="yes">
        <source>%Ln post(s)</source>
        <translation>
            <numerusform>%Ln Beitrag</numerusform>
            <numerusform>%Ln Beiträge</numerusform>
        </translation>
    </message>
    <message>
        <source>Posts by %1</source>
        <translation>Beiträge von %1</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Unterhaltung</translation>
    </message>
    <message>
        <source>a deleted user</source>
        <translation>ein gelöschtes Konto</translation>
    </message>
    <message>
        <source>In reply to %1</source>
        <translation>Antwort an %1</translation>
    </message>
    <message>
        <source>Reposted from %1</source>
        <translation>Repost eines Beitrags von %1</translation>
    </message>
    <message>
        <source>For followers only</source>
        <translation>Nur für Follower</translation>
    </message>
    <message>
        <source>Edited on %1</source>
        <translation>Bearbeitet am %1</translation>
    </message>
</context>
<context>
    <name>roost::ImportDialog</name>
    <message>
        <source>Importing %1…</source>
        <translation>%1 wird importiert&#xa0;…</translation>
    </message>
    <message>
        <source>If you cancel or something fails, nothing is imported.</source>
        <translation>Wenn du abbrichst oder ein Fehler auftritt, wird nichts importiert.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Nothing was imported</source>
        <translation>Es wurde nichts importiert</translation>
    </message>
    <message>
        <source>Import complete</source>
        <translation>Import abgeschlossen</translation>
    </message>
    <message>
        <source>Everyone can sign in with their old username and password.</source>
        <translation>Alle können sich mit ihrem bisherigen Benutzernamen und Passwort anmelden.</translation>
    </message>
    <message>
        <source>Everyone except the users listed below can sign in with their old username and password.</source>
        <translation>Alle außer den unten aufgeführten Benutzern können sich mit ihrem bisherigen Benutzernamen und Passwort anmelden.</translation>
    </message>
    <message>
        <source>import-report.txt</source>
        <translation>importbericht.txt</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>%1 wird gelesen&#xa0;…</translation>
    </message>
    <message>
        <source>Nothing is imported yet.</source>
        <translation>Es wird noch nichts importiert.</translation>
    </message>
    <message>
        <source>Follow as:</source>
        <translation>Wer ihnen folgt:</translation>
    </message>
    <message>
        <source>Import as:</source>
        <translation>Importieren als:</translation>
    </message>
    <message>
        <source>The import history keeps this report, and can undo the import: File ▸ Import History.</source>
        <translation>Dieser Bericht bleibt im Importverlauf, wo sich der Import auch rückgängig machen lässt: Datei ▸ Importverlauf.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Auswählen&#xa0;…</translation>
    </message>
    <message>
        <source>My account, %1</source>
        <comment>Susan (@susan)</comment>
        <translation>Mein Konto, %1</translation>
    </message>
    <message>
        <source>A separate person, %1</source>
        <translation>Eine eigene Person, %1</translation>
    </message>
    <message numerus="yes">
        <source>Also import %Ln deleted post(s)</source>
        <translation>
            <numerusform>Auch %Ln gelöschten Beitrag importieren</numerusform>
            <numerusform>Auch %Ln gelöschte Beiträge importieren</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>roost::ImportFlow</name>
    <message>
        <source>Import an archive or a Microblog database</source>
        <translation>Archiv oder Microblog-Datenbank importieren</translation>
    </message>
    <message>
        <source>Archives and databases (*.zip *.gz *.tgz *.tar *.car *.csv *.json *.db *.sqlite *.sqlite3);;All files (*)</source>
        <translation>Archive und Datenbanken (*.zip *.gz *.tgz *.tar *.car *.csv *.json *.db *.sqlite *.sqlite3);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Import an unpacked archive</source>
        <translation>Entpacktes Archiv importieren</translation>
    </message>
    <message>
        <source>Drop to import %1</source>
        <translation>Zum Importieren von %1 hier ablegen</translation>
    </message>
    <message>
        <source>Only one file can be imported at a time.</source>
        <translation>Es kann immer nur eine Datei importiert werden.</translation>
    </message>
</context>
<context>
    <name>roost::ImportReport</name>
    <message numerus="yes">
        <source>%Ln user(s)</source>
        <translation>
            <numerusform>%Ln Benutzer</numerusform>
            <numerusform>%Ln Benutzer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln post(s)</source>
        <translation>
            <numerusform>%Ln Beitrag</numerusform>
            <numerusform>%Ln Beiträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln follow(s)</source>
        <translation>
            <numerusform>%Ln Follow</numerusform>
            <numerusform>%Ln Follows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) changed or left out:</source>
        <translation>
            <numerusform>%Ln Datensatz geändert oder ausgelassen:</numerusform>
            <numerusform>%Ln Datensätze geändert oder ausgelassen:</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2, changed: %3</source>
        <translation>%1 %2, geändert: %3</translation>
    </message>
    <message>
        <source>%1 %2, left out: %3</source>
        <translation>%1 %2, ausgelassen: %3</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a row’s number and what happened to it</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 %2, kept unchanged: %3</source>
        <translation>%1 %2, unverändert übernommen: %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other(s)</source>
        <translation>
            <numerusform>%Ln weitere Person</numerusform>
            <numerusform>%Ln weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) need a new password, because Roost can’t check the old one. Set one in a terminal: roost FILE --set-password USER</source>
        <translation>
            <numerusform>%Ln Benutzer benötigt ein neues Passwort, weil Roost das alte nicht prüfen kann. Lege es in einem Terminal fest: roost DATEI --set-password BENUTZER</numerusform>
            <numerusform>%Ln Benutzer benötigen ein neues Passwort, weil Roost das alte nicht prüfen kann. Lege es in einem Terminal fest: roost DATEI --set-password BENUTZER</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln username(s) don’t follow the rules for new ones or look like someone else’s. They were kept unchanged:</source>
        <translation>
            <numerusform>%Ln Benutzername entspricht nicht den Regeln für neue Namen oder sieht einem anderen zum Verwechseln ähnlich. Er wurde unverändert übernommen:</numerusform>
            <numerusform>%Ln Benutzernamen entsprechen nicht den Regeln für neue Namen oder sehen anderen zum Verwechseln ähnlich. Sie wurden unverändert übernommen:</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept unchanged:</source>
        <translation>Unverändert übernommen:</translation>
    </message>
    <message>
        <source>%1 × %2: %3</source>
        <comment>540 × post: why they are noted</comment>
        <translation>%1 × %2: %3</translation>
    </message>
    <message>
        <source>%1 × %2, changed: %3</source>
        <comment>540 × post, changed: why</comment>
        <translation>%1 × %2, geändert: %3</translation>
    </message>
    <message>
        <source>%1 × %2, left out: %3</source>
        <comment>540 × post, left out: why</comment>
        <translation>%1 × %2, ausgelassen: %3</translation>
    </message>
    <message>
        <source>for example %1</source>
        <translation>zum Beispiel %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation>
            <numerusform>%Ln Nachricht</numerusform>
            <numerusform>%Ln Nachrichten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s)</source>
        <translation>
            <numerusform>%Ln Bild</numerusform>
            <numerusform>%Ln Bilder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln saved address(es)</source>
        <translation>
            <numerusform>%Ln gespeicherte Adresse</numerusform>
            <numerusform>%Ln gespeicherte Adressen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mute(s)</source>
        <translation>
            <numerusform>%Ln Stummschaltung</numerusform>
            <numerusform>%Ln Stummschaltungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln edit(s) of posts</source>
        <translation>
            <numerusform>%Ln Bearbeitung von Beiträgen</numerusform>
            <numerusform>%Ln Bearbeitungen von Beiträgen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was added.</source>
        <translation>Es wurde nichts hinzugefügt.</translation>
    </message>
    <message>
        <source>Added: %1.</source>
        <translation>Hinzugefügt: %1.</translation>
    </message>
    <message>
        <source>Already in Roost: %1.</source>
        <translation>Bereits in Roost: %1.</translation>
    </message>
    <message>
        <source>Read from the same folder, too: %1.</source>
        <comment>files</comment>
        <translation>Aus demselben Ordner ebenfalls gelesen: %1.</translation>
    </message>
</context>
<context>
    <name>roost::ImportsDialog</name>
    <message>
        <source>Import History</source>
        <translation>Importverlauf</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Undo This Import…</source>
        <translation>Import rückgängig machen&#xa0;…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>Mastodon archive of @susan</comment>
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln post(s)</source>
        <translation>
            <numerusform>%Ln Beitrag</numerusform>
            <numerusform>%Ln Beiträge</numerusform>
        </translation>
    </message>
    <message>
        <source>No imports yet.</source>
        <translation>Es wurde noch nichts importiert.</translation>
    </message>
</context>
<context>
    <name>roost::JobDialog</name>
    <message>
        <source>Save Report…</source>
        <translation>Bericht speichern&#xa0;…</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>The report was saved as %1.</source>
        <translation>Der Bericht wurde als %1 gespeichert.</translation>
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
        <translation>Fortschritt</translation>
    </message>
</context>
<context>
    <name>roost::KeyRecorder</name>
    <message>
        <source>Add a shortcut for %1</source>
        <translation>Tastenkürzel für „%1“ hinzufügen</translation>
    </message>
    <message>
        <source>Add shortcut</source>
        <translation>Tastenkürzel hinzufügen</translation>
    </message>
    <message>
        <source>Shortcut for %1: %2</source>
        <translation>Tastenkürzel für „%1“: %2</translation>
    </message>
    <message>
        <source>Change shortcut (Backspace removes it)</source>
        <translation>Tastenkürzel ändern (Rücktaste entfernt es)</translation>
    </message>
    <message>
        <source>Press the new shortcut</source>
        <translation>Drücke das neue Tastenkürzel</translation>
    </message>
    <message>
        <source>Press keys…</source>
        <translation>Tasten drücken&#xa0;…</translation>
    </message>
</context>
<context>
    <name>roost::Launcher</name>
    <message>
        <source>Save a copy of the database</source>
        <translation>Kopie der Datenbank speichern</translation>
    </message>
</context>
<context>
    <name>roost::ListExport</name>
    <message>
        <source>The list can’t be written: %1</source>
        <translation>Die Liste kann nicht geschrieben werden: %1</translation>
    </message>
    <message>
        <source>Messages can only be searched in the window.</source>
        <translation>Nachrichten können nur im Fenster durchsucht werden.</translation>
    </message>
    <message>
        <source>in:saved needs --user, as everyone has their own list.</source>
        <translation>in:saved erfordert --user, denn alle haben ihre eigene Liste.</translation>
    </message>
    <message>
        <source>There is nothing to search for. Give a word, a #tag, a @name, or from:name.</source>
        <translation>Es gibt nichts zu suchen. Gib ein Wort, einen #Hashtag, einen @Namen oder from:Name an.</translation>
    </message>
    <message>
        <source>“%1” is no cursor. --before takes the field “cursor” of a row.</source>
        <translation>„%1“ ist kein Cursor. --before erwartet das Feld „cursor“ einer Zeile.</translation>
    </message>
</context>
<context>
    <name>roost::ListPage</name>
    <message>
        <source>Try Again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>This list can’t be loaded</source>
        <translation>Diese Liste kann nicht geladen werden</translation>
    </message>
    <message>
        <source>Recover…</source>
        <translation>Wiederherstellen&#xa0;…</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen&#xa0;…</translation>
    </message>
</context>
<context>
    <name>roost::MainWindow</name>
    <message>
        <source>Congratulations, you are now a registered user!</source>
        <translation>Glückwunsch, du bist jetzt registriert!</translation>
    </message>
    <message>
        <source>%1 – Roost (sample)</source>
        <translation>%1 – Roost (Beispiel)</translation>
    </message>
    <message>
        <source>%1 – Roost</source>
        <translation>%1 – Roost</translation>
    </message>
    <message>
        <source>Your changes have been saved.</source>
        <translation>Deine Änderungen wurden gespeichert.</translation>
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
        <translation>Eine Liste im Archiv ist länger, als eine solche Liste sein sollte.</translation>
    </message>
    <message numerus="yes">
        <source>Roost has no blocks; %Ln account(s) are on this list.</source>
        <translation>
            <numerusform>Roost kennt kein Blockieren; auf dieser Liste steht %Ln Konto.</numerusform>
            <numerusform>Roost kennt kein Blockieren; auf dieser Liste stehen %Ln Konten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Roost has no blocks; %Ln server(s) are on this list.</source>
        <translation>
            <numerusform>Roost kennt kein Blockieren; auf dieser Liste steht %Ln Server.</numerusform>
            <numerusform>Roost kennt kein Blockieren; auf dieser Liste stehen %Ln Server.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Roost has no lists of people (%Ln in the archive).</source>
        <translation>
            <numerusform>Roost kennt keine Listen von Personen; hier gibt es %Ln.</numerusform>
            <numerusform>Roost kennt keine Listen von Personen; hier gibt es %Ln.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>roost::MastodonNotes</name>
    <message>
        <source>The archive doesn’t have its text.</source>
        <translation>Das Archiv enthält den Text nicht.</translation>
    </message>
    <message>
        <source>It isn’t a post.</source>
        <translation>Das ist kein Beitrag.</translation>
    </message>
    <message>
        <source>It is a direct message.</source>
        <translation>Das ist eine Direktnachricht.</translation>
    </message>
    <message>
        <source>The archive doesn’t say which post it repeats.</source>
        <translation>Das Archiv gibt nicht an, welcher Beitrag hier repostet wurde.</translation>
    </message>
    <message>
        <source>Its text isn’t in the expected format.</source>
        <translation>Der Text ist nicht so, wie ein Server ihn schreibt.</translation>
    </message>
    <message>
        <source>Sensitive</source>
        <translation>Sensibler Inhalt</translation>
    </message>
    <message>
        <source>Its ID is too long to be genuine.</source>
        <translation>Die ID ist zu lang, um echt zu sein.</translation>
    </message>
</context>
<context>
    <name>roost::MastodonSource</name>
    <message>
        <source>The archive doesn’t say whose it is. Request a new one from your server.</source>
        <translation>Das Archiv gibt nicht an, wem es gehört. Fordere bei deinem Server ein neues an.</translation>
    </message>
    <message numerus="yes">
        <source>“About me” has no room for %Ln field(s) of the profile.</source>
        <translation>
            <numerusform>In „Über mich“ ist kein Platz für %Ln Feld des Profils.</numerusform>
            <numerusform>In „Über mich“ ist kein Platz für %Ln Felder des Profils.</numerusform>
        </translation>
    </message>
    <message>
        <source>The archive is damaged: %1 can’t be read. Download it again.</source>
        <translation>Das Archiv ist beschädigt: %1 kann nicht gelesen werden. Lade es erneut herunter.</translation>
    </message>
    <message>
        <source>The file has no entries.</source>
        <translation>Die Datei hat keine Einträge.</translation>
    </message>
</context>
<context>
    <name>roost::MergeDialog</name>
    <message numerus="yes">
        <source>%Ln post(s)</source>
        <translation>
            <numerusform>%Ln Beitrag</numerusform>
            <numerusform>%Ln Beiträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln follower(s)</source>
        <translation>
            <numerusform>%Ln Follower</numerusform>
            <numerusform>%Ln Follower</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln follow(s)</source>
        <translation>
            <numerusform>%Ln Follow</numerusform>
            <numerusform>%Ln Follows</numerusform>
        </translation>
    </message>
    <message>
        <source>This removes a profile that has no posts, no followers and follows nobody.</source>
        <translation>Dadurch wird ein Profil entfernt, das keine Beiträge und keine Follower hat und niemandem folgt.</translation>
    </message>
    <message>
        <source>This moves %1 to your profile and removes the other one.</source>
        <translation>Dein Profil übernimmt %1. Das andere Profil wird entfernt.</translation>
    </message>
    <message>
        <source>Merge a profile</source>
        <translation>Profil zusammenführen</translation>
    </message>
    <message>
        <source>Merge Into My Profile</source>
        <translation>Mit meinem Profil zusammenführen</translation>
    </message>
    <message>
        <source>Merge @%1 into your profile?</source>
        <translation>@%1 mit deinem Profil zusammenführen?</translation>
    </message>
    <message>
        <source>You can undo this until you close the window or sign out.</source>
        <translation>Du kannst das rückgängig machen, bis du das Fenster schließt oder dich abmeldest.</translation>
    </message>
    <message>
        <source>Merging the profile…</source>
        <translation>Das Profil wird zusammengeführt&#xa0;…</translation>
    </message>
    <message>
        <source>If you cancel, nothing changes.</source>
        <translation>Wenn du abbrichst, ändert sich nichts.</translation>
    </message>
    <message>
        <source>The profile wasn’t merged</source>
        <translation>Das Profil wurde nicht zusammengeführt</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>roost::MergeFlow</name>
    <message>
        <source>@%1 is now part of your profile.</source>
        <translation>@%1 ist jetzt Teil deines Profils.</translation>
    </message>
    <message>
        <source>Merge %1</source>
        <translation>Mit %1 zusammenführen</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Rückgängig gemacht: %1</translation>
    </message>
    <message>
        <source>This can no longer be undone.</source>
        <translation>Das kann nicht mehr rückgängig gemacht werden.</translation>
    </message>
</context>
<context>
    <name>roost::MessageImport</name>
    <message>
        <source>The sender or the recipient isn’t in the imported data.</source>
        <translation>Der Absender oder der Empfänger fehlt in den importierten Daten.</translation>
    </message>
    <message>
        <source>The message has no text.</source>
        <translation>Die Nachricht hat keinen Text.</translation>
    </message>
    <message numerus="yes">
        <source>The message is longer than %Ln character(s).</source>
        <translation>
            <numerusform>Die Nachricht ist länger als %Ln Zeichen.</numerusform>
            <numerusform>Die Nachricht ist länger als %Ln Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Invalid characters in the message were replaced with “�”.</source>
        <translation>Ungültige Zeichen in der Nachricht wurden durch „�“ ersetzt.</translation>
    </message>
    <message>
        <source>Control characters were removed from the message.</source>
        <translation>Steuerzeichen wurden aus der Nachricht entfernt.</translation>
    </message>
    <message>
        <source>The time can’t be read; the previous message’s time was used instead.</source>
        <translation>Der Zeitpunkt ist nicht lesbar; stattdessen wurde der der vorherigen Nachricht verwendet.</translation>
    </message>
    <message>
        <source>The time can’t be read; the next message’s time was used instead.</source>
        <translation>Der Zeitpunkt ist nicht lesbar; stattdessen wurde der der nächsten Nachricht verwendet.</translation>
    </message>
    <message>
        <source>The time can’t be read; the start of 1970 was used instead.</source>
        <translation>Der Zeitpunkt ist nicht lesbar; stattdessen wurde der Anfang des Jahres 1970 verwendet.</translation>
    </message>
</context>
<context>
    <name>roost::MessageThreadPage</name>
    <message>
        <source>New note</source>
        <translation>Neue Notiz</translation>
    </message>
    <message>
        <source>Message to %1</source>
        <translation>Nachricht an %1</translation>
    </message>
    <message>
        <source>Write a note to yourself</source>
        <translation>Schreibe dir eine Notiz</translation>
    </message>
    <message>
        <source>Message %1</source>
        <translation>Nachricht an %1</translation>
    </message>
    <message>
        <source>Messages with %1</source>
        <translation>Nachrichten mit %1</translation>
    </message>
    <message>
        <source>No messages yet</source>
        <translation>Noch keine Nachrichten</translation>
    </message>
    <message>
        <source>Write the first one below.</source>
        <translation>Schreibe unten die erste.</translation>
    </message>
</context>
<context>
    <name>roost::Messages</name>
    <message>
        <source>Write something first.</source>
        <translation>Schreibe zuerst etwas.</translation>
    </message>
    <message numerus="yes">
        <source>The message is %Ln character(s) too long.</source>
        <translation>
            <numerusform>Die Nachricht ist um %Ln Zeichen zu lang.</numerusform>
            <numerusform>Die Nachricht ist um %Ln Zeichen zu lang.</numerusform>
        </translation>
    </message>
    <message>
        <source>This message was already removed.</source>
        <translation>Diese Nachricht wurde bereits gelöscht.</translation>
    </message>
</context>
<context>
    <name>roost::MessagesPage</name>
    <message>
        <source>Find People</source>
        <translation>Personen finden</translation>
    </message>
    <message>
        <source>Muted People</source>
        <translation>Stummgeschaltete</translation>
    </message>
    <message>
        <source>Muted messages</source>
        <translation>Von Stummgeschalteten</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>No messages from muted people</source>
        <translation>Keine Nachrichten von Stummgeschalteten</translation>
    </message>
    <message>
        <source>No messages yet</source>
        <translation>Noch keine Nachrichten</translation>
    </message>
    <message>
        <source>Open someone’s profile and choose Message to write to them in private.</source>
        <translation>Öffne das Profil einer Person und wähle „Nachricht“, um ihr privat zu schreiben.</translation>
    </message>
</context>
<context>
    <name>roost::MicroblogSource</name>
    <message>
        <source>This is already a Roost database. Open it instead of importing it.</source>
        <translation>Das ist bereits eine Roost-Datenbank. Öffne sie, statt sie zu importieren.</translation>
    </message>
    <message>
        <source>This Microblog database is older than the tutorial’s chapter 8 and has no followers. Upgrade it with “flask db upgrade”, then import it again.</source>
        <translation>Diese Microblog-Datenbank ist älter als Kapitel 8 des Tutorials und enthält keine Follower. Aktualisiere sie mit „flask db upgrade“ und importiere sie dann erneut.</translation>
    </message>
    <message>
        <source>This isn’t a Microblog database. Choose the file in which Microblog keeps its data, usually app.db.</source>
        <translation>Das ist keine Microblog-Datenbank. Wähle die Datei, in der Microblog seine Daten speichert, normalerweise app.db.</translation>
    </message>
    <message>
        <source>Columns of Microblog’s messages are missing.</source>
        <translation>In den Nachrichten von Microblog fehlen Spalten.</translation>
    </message>
    <message>
        <source>Only the running web application needs these.</source>
        <translation>Nur die laufende Webanwendung benötigt diese Daten.</translation>
    </message>
</context>
<context>
    <name>roost::MuteSettings</name>
    <message>
        <source>Sign in to see whom you mute.</source>
        <translation>Melde dich an, um zu sehen, wen du stummgeschaltet hast.</translation>
    </message>
    <message>
        <source>You don’t mute anyone.</source>
        <translation>Du hast niemanden stummgeschaltet.</translation>
    </message>
    <message>
        <source>Posts by these people don’t appear in your timeline. They aren’t told.</source>
        <translation>Beiträge dieser Personen erscheinen nicht in deiner Timeline. Sie erfahren nicht, dass du sie stummgeschaltet hast.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>Aufheben</translation>
    </message>
    <message>
        <source>Unmute: %1</source>
        <translation>Stummschaltung aufheben: %1</translation>
    </message>
    <message>
        <source>Mute Again</source>
        <translation>Wieder stummschalten</translation>
    </message>
    <message>
        <source>Mute Again: %1</source>
        <translation>Wieder stummschalten: %1</translation>
    </message>
</context>
<context>
    <name>roost::Mutes</name>
    <message>
        <source>You can’t mute yourself.</source>
        <translation>Du kannst dich nicht selbst stummschalten.</translation>
    </message>
    <message>
        <source>This user no longer exists.</source>
        <translation>Diesen Benutzer gibt es nicht mehr.</translation>
    </message>
</context>
<context>
    <name>roost::NewPostsButton</name>
    <message numerus="yes">
        <source>%Ln new post(s)</source>
        <translation>
            <numerusform>%Ln neuer Beitrag</numerusform>
            <numerusform>%Ln neue Beiträge</numerusform>
        </translation>
    </message>
    <message>
        <source>%1+ new posts</source>
        <translation>Über %1 neue Beiträge</translation>
    </message>
</context>
<context>
    <name>roost::NoteDialog</name>
    <message numerus="yes">
        <source>%Ln character(s) too long</source>
        <translation>
            <numerusform>Um %Ln Zeichen zu lang</numerusform>
            <numerusform>Um %Ln Zeichen zu lang</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s) left</source>
        <translation>
            <numerusform>%Ln Zeichen übrig</numerusform>
            <numerusform>%Ln Zeichen übrig</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>roost::NotificationRows</name>
    <message>
        <source>Show Follower</source>
        <translation>Follower anzeigen</translation>
    </message>
    <message>
        <source>Open Conversation</source>
        <translation>Unterhaltung öffnen</translation>
    </message>
    <message>
        <source>Show Each or Together</source>
        <translation>Einzeln oder zusammen anzeigen</translation>
    </message>
    <message>
        <source>Show Together</source>
        <translation>Zusammen anzeigen</translation>
    </message>
</context>
<context>
    <name>roost::NotificationsHeader</name>
    <message>
        <source>Mark All as Read</source>
        <translation>Alle gelesen</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Mitteilungen</translation>
    </message>
    <message numerus="yes">
        <source>%1 unread message(s)</source>
        <translation>
            <numerusform>%1 ungelesene Nachricht</numerusform>
            <numerusform>%1 ungelesene Nachrichten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>roost::NotificationsPage</name>
    <message>
        <source>Notifications</source>
        <translation>Mitteilungen</translation>
    </message>
    <message>
        <source>Nothing new yet</source>
        <translation>Noch nichts Neues</translation>
    </message>
    <message>
        <source>When someone follows you, replies to you or mentions you, it shows up here.</source>
        <translation>Wenn dir jemand folgt, dir antwortet oder dich erwähnt, erscheint das hier.</translation>
    </message>
</context>
<context>
    <name>roost::Operations</name>
    <message>
        <source>Try Again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>You are following %1!</source>
        <translation>Du folgst jetzt %1!</translation>
    </message>
    <message>
        <source>You are not following %1.</source>
        <translation>Du folgst %1 nicht mehr.</translation>
    </message>
    <message>
        <source>Unfollow %1</source>
        <translation>%1 entfolgen</translation>
    </message>
    <message>
        <source>Your post was deleted.</source>
        <translation>Dein Beitrag wurde gelöscht.</translation>
    </message>
    <message>
        <source>Delete Post</source>
        <translation>Beitrag löschen</translation>
    </message>
    <message>
        <source>Your post is now live!</source>
        <translation>Dein Beitrag ist jetzt veröffentlicht!</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message numerus="yes">
        <source>Another program is using the database. %Ln change(s) will be saved when it’s free.</source>
        <translation>
            <numerusform>Ein anderes Programm verwendet gerade die Datenbank. Sobald sie frei ist, wird %Ln Änderung gespeichert.</numerusform>
            <numerusform>Ein anderes Programm verwendet gerade die Datenbank. Sobald sie frei ist, werden %Ln Änderungen gespeichert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Don’t Wait</source>
        <translation>Nicht warten</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) weren’t saved.</source>
        <translation>
            <numerusform>%Ln Änderung wurde nicht gespeichert.</numerusform>
            <numerusform>%Ln Änderungen wurden nicht gespeichert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your picture has been changed.</source>
        <translation>Dein Bild wurde geändert.</translation>
    </message>
    <message>
        <source>Change Picture</source>
        <translation>Bild ändern</translation>
    </message>
    <message>
        <source>Save a Copy…</source>
        <translation>Kopie speichern&#xa0;…</translation>
    </message>
    <message>
        <source>Recover…</source>
        <translation>Wiederherstellen&#xa0;…</translation>
    </message>
    <message>
        <source>Follow %1</source>
        <translation>%1 folgen</translation>
    </message>
    <message>
        <source>This can no longer be undone.</source>
        <translation>Das kann nicht mehr rückgängig gemacht werden.</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Rückgängig gemacht: %1</translation>
    </message>
    <message numerus="yes">
        <source>Another program is still using the database, and %Ln change(s) aren’t saved. Do this again to discard them.</source>
        <translation>
            <numerusform>Ein anderes Programm verwendet noch immer die Datenbank, und %Ln Änderung ist nicht gespeichert. Wiederhole die Aktion, um sie zu verwerfen.</numerusform>
            <numerusform>Ein anderes Programm verwendet noch immer die Datenbank, und %Ln Änderungen sind nicht gespeichert. Wiederhole die Aktion, um sie zu verwerfen.</numerusform>
        </translation>
    </message>
    <message>
        <source>All notifications are marked as read.</source>
        <translation>Alle Mitteilungen sind als gelesen markiert.</translation>
    </message>
    <message>
        <source>Mark All as Read</source>
        <translation>Alle als gelesen markieren</translation>
    </message>
    <message>
        <source>Your message has been sent.</source>
        <translation>Deine Nachricht wurde gesendet.</translation>
    </message>
    <message>
        <source>The message was removed for you.</source>
        <translation>Die Nachricht wurde für dich gelöscht.</translation>
    </message>
    <message>
        <source>Remove Message</source>
        <translation>Nachricht löschen</translation>
    </message>
</context>
<context>
    <name>roost::OwnerButton</name>
    <message>
        <source>Continue as %1</source>
        <extracomment>%1 is the name of somebody whose archive was imported.</extracomment>
        <translation>Als %1 fortfahren</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1 is &quot;Mastodon archive&quot;, %2 is &quot;1,234 posts&quot;.</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln post(s)</source>
        <translation>
            <numerusform>%Ln Beitrag</numerusform>
            <numerusform>%Ln Beiträge</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>roost::PageButton</name>
    <message numerus="yes">
        <source>%1, %Ln new</source>
        <translation>
            <numerusform>%1, %Ln neu</numerusform>
            <numerusform>%1, %Ln neu</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>roost::PeoplePage</name>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Last post</source>
        <translation>Letzter Beitrag</translation>
    </message>
    <message>
        <source>Followers</source>
        <translation>Follower</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>No people yet</source>
        <translation>Noch keine Personen</translation>
    </message>
    <message>
        <source>No names start with “%1”</source>
        <translation>Kein Name beginnt mit „%1“</translation>
    </message>
    <message>
        <source>Matches the start of each word in usernames and display names.</source>
        <translation>Gesucht wird am Anfang jedes Wortes in Benutzer- und Anzeigenamen.</translation>
    </message>
</context>
<context>
    <name>roost::PictureFields</name>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen&#xa0;…</translation>
    </message>
    <message numerus="yes">
        <source>A post can have up to %Ln picture(s), so not all of them were added.</source>
        <translation>
            <numerusform>Ein Beitrag kann höchstens %Ln Bild enthalten, daher wurden nicht alle hinzugefügt.</numerusform>
            <numerusform>Ein Beitrag kann höchstens %Ln Bilder enthalten, daher wurden nicht alle hinzugefügt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Describe this picture for people who can’t see it</source>
        <translation>Beschreibe dieses Bild für Menschen, die es nicht sehen können</translation>
    </message>
    <message>
        <source>Remove Picture</source>
        <translation>Bild entfernen</translation>
    </message>
    <message>
        <source>Picture %1</source>
        <translation>Bild %1</translation>
    </message>
    <message>
        <source>Description of picture %1</source>
        <translation>Beschreibung von Bild %1</translation>
    </message>
    <message>
        <source>Remove picture %1</source>
        <translation>Bild %1 entfernen</translation>
    </message>
</context>
<context>
    <name>roost::PictureImport</name>
    <message>
        <source>The archive doesn’t have this picture. Its description was kept.</source>
        <translation>Das Archiv enthält dieses Bild nicht. Seine Beschreibung wurde übernommen.</translation>
    </message>
    <message>
        <source>The picture’s file is larger than 50 MB.</source>
        <translation>Die Bilddatei ist größer als 50&#xa0;MB.</translation>
    </message>
    <message>
        <source>The picture is damaged, too large or of an unknown kind. Its description was kept.</source>
        <translation>Das Bild ist beschädigt, zu groß oder von unbekannter Art. Seine Beschreibung wurde behalten.</translation>
    </message>
    <message>
        <source>The profile picture is damaged, too large or of an unknown kind.</source>
        <translation>Das Profilbild ist beschädigt, zu groß oder von unbekannter Art.</translation>
    </message>
</context>
<context>
    <name>roost::PictureViewer</name>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>The tooltip of a button: what it does, and its key.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Previous Picture</source>
        <translation>Vorheriges Bild</translation>
    </message>
    <message>
        <source>Next Picture</source>
        <translation>Nächstes Bild</translation>
    </message>
    <message>
        <source>Zoom Out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>Zoom In</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Fit to Window</source>
        <translation>An Fenster anpassen</translation>
    </message>
    <message>
        <source>Actual Size</source>
        <translation>Originalgröße</translation>
    </message>
    <message>
        <source>Copy Picture</source>
        <translation>Bild kopieren</translation>
    </message>
    <message>
        <source>Save Picture As…</source>
        <translation>Bild speichern unter&#xa0;…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Move Left</source>
        <translation>Nach links bewegen</translation>
    </message>
    <message>
        <source>Move Right</source>
        <translation>Nach rechts bewegen</translation>
    </message>
    <message>
        <source>Move Up</source>
        <translation>Nach oben bewegen</translation>
    </message>
    <message>
        <source>Move Down</source>
        <translation>Nach unten bewegen</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>A zoom factor in percent.</extracomment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Picture %1</source>
        <extracomment>The title of a window that shows a picture.</extracomment>
        <translation>Bild %1</translation>
    </message>
    <message>
        <source>This picture can’t be shown. Its data is damaged or missing.</source>
        <translation>Dieses Bild kann nicht angezeigt werden. Seine Daten sind beschädigt oder fehlen.</translation>
    </message>
    <message>
        <source>The picture was copied.</source>
        <translation>Das Bild wurde kopiert.</translation>
    </message>
    <message>
        <source>Save Picture</source>
        <translation>Bild speichern</translation>
    </message>
    <message>
        <source>JPEG pictures (*.jpg *.jpeg)</source>
        <translation>JPEG-Bilder (*.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>PNG-Bilder (*.png)</translation>
    </message>
    <message>
        <source>The picture was saved.</source>
        <translation>Das Bild wurde gespeichert.</translation>
    </message>
    <message>
        <source>The picture couldn’t be saved there. Check that you have permission to write to this folder, and that the disk isn’t full.</source>
        <translation>Das Bild konnte dort nicht gespeichert werden. Prüfe, ob du in diesen Ordner schreiben darfst und ob der Datenträger noch freien Speicherplatz hat.</translation>
    </message>
    <message>
        <source>Scroll the Description Up</source>
        <translation>Beschreibung nach oben scrollen</translation>
    </message>
    <message>
        <source>Scroll the Description Down</source>
        <translation>Beschreibung nach unten scrollen</translation>
    </message>
</context>
<context>
    <name>roost::Pictures</name>
    <message>
        <source>The picture is too large to save.</source>
        <translation>Das Bild ist zu groß zum Speichern.</translation>
    </message>
</context>
<context>
    <name>roost::PostImport</name>
    <message>
        <source>The author isn’t in the imported data.</source>
        <translation>Der Autor fehlt in den importierten Daten.</translation>
    </message>
    <message>
        <source>The post has no text.</source>
        <translation>Der Beitrag hat keinen Text.</translation>
    </message>
    <message numerus="yes">
        <source>The post is longer than %Ln character(s).</source>
        <translation>
            <numerusform>Der Beitrag ist länger als %Ln Zeichen.</numerusform>
            <numerusform>Der Beitrag ist länger als %Ln Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Control characters were removed from the post.</source>
        <translation>Steuerzeichen wurden aus dem Beitrag entfernt.</translation>
    </message>
    <message>
        <source>The time can’t be read; the previous post’s time was used instead.</source>
        <translation>Der Zeitpunkt ist nicht lesbar; stattdessen wurde der des vorherigen Beitrags verwendet.</translation>
    </message>
    <message>
        <source>The time can’t be read; the next post’s time was used instead.</source>
        <translation>Der Zeitpunkt ist nicht lesbar; stattdessen wurde der des nächsten Beitrags verwendet.</translation>
    </message>
    <message>
        <source>The time can’t be read; the time its author was last seen was used instead.</source>
        <translation>Der Zeitpunkt ist nicht lesbar; stattdessen wurde der verwendet, zu dem der Autor zuletzt gesehen wurde.</translation>
    </message>
    <message>
        <source>The time can’t be read; the start of 1970 was used instead.</source>
        <translation>Der Zeitpunkt ist nicht lesbar; stattdessen wurde der Anfang des Jahres 1970 verwendet.</translation>
    </message>
    <message>
        <source>Invalid characters in the post were replaced with “�”.</source>
        <translation>Ungültige Zeichen im Beitrag wurden durch „�“ ersetzt.</translation>
    </message>
    <message>
        <source>The post was deleted in Roost.</source>
        <translation>Der Beitrag wurde in Roost gelöscht.</translation>
    </message>
    <message>
        <source>The post is in the archive twice.</source>
        <translation>Der Beitrag ist zweimal im Archiv.</translation>
    </message>
    <message>
        <source>Pictures that were removed when the post was edited.</source>
        <translation>Bilder, die beim Bearbeiten des Beitrags entfernt wurden.</translation>
    </message>
    <message>
        <source>Videos and sounds became lines of text.</source>
        <translation>Videos und Tonaufnahmen wurden zu Textzeilen.</translation>
    </message>
</context>
<context>
    <name>roost::PostPictures</name>
    <message numerus="yes">
        <source>A post can have up to %Ln picture(s).</source>
        <translation>
            <numerusform>Ein Beitrag kann höchstens %Ln Bild enthalten.</numerusform>
            <numerusform>Ein Beitrag kann höchstens %Ln Bilder enthalten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A picture’s description is %Ln character(s) too long.</source>
        <translation>
            <numerusform>Die Beschreibung eines Bildes ist um %Ln Zeichen zu lang.</numerusform>
            <numerusform>Die Beschreibung eines Bildes ist um %Ln Zeichen zu lang.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>roost::Posts</name>
    <message>
        <source>Write something first.</source>
        <translation>Schreibe zuerst etwas.</translation>
    </message>
    <message numerus="yes">
        <source>The post is %Ln character(s) too long.</source>
        <translation>
            <numerusform>Der Beitrag ist um %Ln Zeichen zu lang.</numerusform>
            <numerusform>Der Beitrag ist um %Ln Zeichen zu lang.</numerusform>
        </translation>
    </message>
    <message>
        <source>This post was already deleted.</source>
        <translation>Dieser Beitrag wurde bereits gelöscht.</translation>
    </message>
    <message>
        <source>The post you are replying to was deleted. Your text is kept.</source>
        <translation>Der Beitrag, auf den du antwortest, wurde gelöscht. Dein Text bleibt erhalten.</translation>
    </message>
</context>
<context>
    <name>roost::ProfileCard</name>
    <message>
        <source>Message %1</source>
        <translation>Nachricht an %1 schreiben</translation>
    </message>
</context>
<context>
    <name>roost::ProfileHeader</name>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>Beiträge</translation>
    </message>
    <message>
        <source>Followers</source>
        <translation>Follower</translation>
    </message>
    <message>
        <source>Following</source>
        <translation>Folgt</translation>
    </message>
    <message>
        <source>Last seen %1</source>
        <translation>Zuletzt gesehen: %1</translation>
    </message>
    <message>
        <source>Never signed in</source>
        <translation>Noch nie angemeldet</translation>
    </message>
    <message>
        <source>Drop a picture here to use it</source>
        <translation>Lege hier ein Bild ab, um es zu verwenden</translation>
    </message>
    <message>
        <source>Posts &amp;&amp; Replies (%1)</source>
        <extracomment>All that a user has posted, in a tab; the number is how much that is.</extracomment>
        <translation>Beiträge und Antworten (%1)</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>All that a user has posted, where there is little room.</extracomment>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Posts &amp;&amp; Replies</source>
        <translation>Beiträge und Antworten</translation>
    </message>
    <message>
        <source>Message %1</source>
        <translation>Nachricht an %1 schreiben</translation>
    </message>
    <message>
        <source>Unmute %1</source>
        <translation>Stummschaltung von %1 aufheben</translation>
    </message>
    <message>
        <source>Imported from: %1</source>
        <extracomment>%1 is one or several of &quot;Mastodon archive&quot;, &quot;X archive&quot;.</extracomment>
        <translation>Importiert aus: %1</translation>
    </message>
    <message>
        <source>Active now</source>
        <translation>Jetzt aktiv</translation>
    </message>
</context>
<context>
    <name>roost::ProfilePage</name>
    <message>
        <source>Posts</source>
        <translation>Beiträge</translation>
    </message>
    <message>
        <source>Followers</source>
        <translation>Follower</translation>
    </message>
    <message>
        <source>Following</source>
        <translation>Folgt</translation>
    </message>
    <message>
        <source>You haven’t posted yet</source>
        <translation>Du hast noch nichts gepostet</translation>
    </message>
    <message>
        <source>%1 hasn’t posted yet</source>
        <translation>%1 hat noch nichts gepostet</translation>
    </message>
    <message>
        <source>No followers yet</source>
        <translation>Noch keine Follower</translation>
    </message>
    <message>
        <source>No one follows %1 yet</source>
        <translation>%1 hat noch keine Follower</translation>
    </message>
    <message>
        <source>You don’t follow anyone yet</source>
        <translation>Du folgst noch niemandem</translation>
    </message>
    <message>
        <source>%1 doesn’t follow anyone yet</source>
        <translation>%1 folgt noch niemandem</translation>
    </message>
    <message>
        <source>Posts and replies</source>
        <translation>Beiträge und Antworten</translation>
    </message>
    <message>
        <source>You have only posted replies</source>
        <translation>Du hast bisher nur Antworten gepostet</translation>
    </message>
    <message>
        <source>%1 has only posted replies</source>
        <translation>%1 hat bisher nur Antworten gepostet</translation>
    </message>
</context>
<context>
    <name>roost::RecoveryDialog</name>
    <message>
        <source>Recover %1</source>
        <translation>%1 wiederherstellen</translation>
    </message>
    <message>
        <source>Roost builds a new database from everything that can still be read and keeps the damaged file beside it. This can take a few minutes.</source>
        <translation>Roost erstellt aus allem, was noch lesbar ist, eine neue Datenbank und bewahrt die beschädigte Datei daneben auf. Das kann einige Minuten dauern.</translation>
    </message>
    <message>
        <source>Recovering %1…</source>
        <translation>%1 wird wiederhergestellt&#xa0;…</translation>
    </message>
    <message>
        <source>Rows read: %1</source>
        <translation>Gelesene Datensätze: %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Nothing was recovered</source>
        <translation>Es wurde nichts wiederhergestellt</translation>
    </message>
    <message>
        <source>The database was recovered</source>
        <translation>Die Datenbank wurde wiederhergestellt</translation>
    </message>
    <message>
        <source>The damaged file was kept as %1.</source>
        <translation>Die beschädigte Datei wurde als %1 aufbewahrt.</translation>
    </message>
    <message>
        <source>Recover a damaged database</source>
        <translation>Beschädigte Datenbank wiederherstellen</translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>recovery-report.txt</source>
        <translation>wiederherstellungsbericht.txt</translation>
    </message>
</context>
<context>
    <name>roost::RecoveryReport</name>
    <message>
        <source>Recovered: %1, %2, %3, %4.</source>
        <translation>Wiederhergestellt: %1, %2, %3, %4.</translation>
    </message>
    <message>
        <source>Missing: %1, %2.</source>
        <translation>Es fehlen: %1, %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln post(s)</source>
        <translation>
            <numerusform>%Ln Beitrag</numerusform>
            <numerusform>%Ln Beiträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln follow(s)</source>
        <translation>
            <numerusform>%Ln Follow</numerusform>
            <numerusform>%Ln Follows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln post(s) were left out because their author is missing or they are incomplete.</source>
        <translation>
            <numerusform>%Ln Beitrag wurde ausgelassen, weil sein Autor fehlt oder er unvollständig ist.</numerusform>
            <numerusform>%Ln Beiträge wurden ausgelassen, weil ihr Autor fehlt oder sie unvollständig sind.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the username of %Ln user(s) was recovered. They can’t sign in: %1.</source>
        <translation>
            <numerusform>Von %Ln Benutzer wurde nur der Benutzername wiederhergestellt. Eine Anmeldung ist damit nicht möglich: %1.</numerusform>
            <numerusform>Von %Ln Benutzern wurde nur der Benutzername wiederhergestellt. Eine Anmeldung ist damit nicht möglich: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>Es fehlt nichts.</translation>
    </message>
    <message>
        <source>Part of the file can’t be read, so something may be missing.</source>
        <translation>Ein Teil der Datei ist nicht lesbar, daher fehlt möglicherweise etwas.</translation>
    </message>
    <message>
        <source>Everyone has to sign in again.</source>
        <translation>Alle müssen sich erneut anmelden.</translation>
    </message>
    <message>
        <source>%1: %2 and %3 missing</source>
        <translation>%1: %2 und %3 fehlen</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln other(s)</source>
        <translation>
            <numerusform>… und %Ln weitere Person</numerusform>
            <numerusform>… und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: only the username was recovered</source>
        <translation>%1: nur der Benutzername wurde wiederhergestellt</translation>
    </message>
    <message>
        <source>for example %1</source>
        <translation>zum Beispiel %1</translation>
    </message>
</context>
<context>
    <name>roost::RemainingTime</name>
    <message>
        <source>a few seconds left</source>
        <translation>noch ein paar Sekunden</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln second(s) left</source>
        <translation>
            <numerusform>noch etwa %Ln Sekunde</numerusform>
            <numerusform>noch etwa %Ln Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s) left</source>
        <translation>
            <numerusform>noch etwa %Ln Minute</numerusform>
            <numerusform>noch etwa %Ln Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln hour(s) left</source>
        <translation>
            <numerusform>noch etwa %Ln Stunde</numerusform>
            <numerusform>noch etwa %Ln Stunden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>roost::RememberedSignIns</name>
    <message>
        <source>You’re signed in, but only until you close Roost, because its settings can’t be saved. Free up disk space, or make %1 writable.</source>
        <translation>Du bist nur angemeldet, bis du Roost schließt, weil die Einstellungen nicht gespeichert werden können. Gib Speicherplatz frei oder mache %1 beschreibbar.</translation>
    </message>
</context>
<context>
    <name>roost::RestoreDialog</name>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Importing %1…</source>
        <translation>%1 wird importiert&#xa0;…</translation>
    </message>
    <message>
        <source>If you cancel or something fails, nothing is imported.</source>
        <translation>Wenn du abbrichst oder ein Fehler auftritt, wird nichts importiert.</translation>
    </message>
    <message>
        <source>Nothing was imported</source>
        <translation>Es wurde nichts importiert</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Import complete</source>
        <translation>Import abgeschlossen</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>%1 wird gelesen&#xa0;…</translation>
    </message>
    <message>
        <source>Nothing is imported yet.</source>
        <translation>Es wird noch nichts importiert.</translation>
    </message>
    <message>
        <source>Created on %1.</source>
        <translation>Erstellt am %1.</translation>
    </message>
    <message>
        <source>It has %1.</source>
        <comment>It has 3 posts.</comment>
        <translation>Er enthält %1.</translation>
    </message>
    <message>
        <source>Roost export of %1</source>
        <extracomment>%1 is the name of the user.</extracomment>
        <translation>Roost-Export von %1</translation>
    </message>
    <message>
        <source>Roost export of a whole database</source>
        <translation>Roost-Export einer gesamten Datenbank</translation>
    </message>
    <message>
        <source>The export has no passwords. To sign in, choose “Continue as …” on the next page and set one.</source>
        <translation>Der Export enthält keine Passwörter. Um dich anzumelden, wähle auf der nächsten Seite „Als&#xa0;… fortfahren“ und lege eines fest.</translation>
    </message>
</context>
<context>
    <name>roost::RestoreReport</name>
    <message numerus="yes">
        <source>%Ln post(s)</source>
        <translation>
            <numerusform>%Ln Beitrag</numerusform>
            <numerusform>%Ln Beiträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s)</source>
        <translation>
            <numerusform>%Ln Benutzer</numerusform>
            <numerusform>%Ln Benutzer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln follow(s)</source>
        <translation>
            <numerusform>%Ln Follow</numerusform>
            <numerusform>%Ln Follows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation>
            <numerusform>%Ln Nachricht</numerusform>
            <numerusform>%Ln Nachrichten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s)</source>
        <translation>
            <numerusform>%Ln Bild</numerusform>
            <numerusform>%Ln Bilder</numerusform>
        </translation>
    </message>
    <message>
        <source>The export is empty.</source>
        <translation>Der Export ist leer.</translation>
    </message>
    <message>
        <source>Imported %1.</source>
        <comment>Imported 3 posts and 1 user.</comment>
        <translation>Importiert: %1.</translation>
    </message>
</context>
<context>
    <name>roost::SampleBanner</name>
    <message>
        <source>Sample community. Try anything; your own data isn’t affected.</source>
        <translation>Beispiel-Community: Probiere alles aus, deine eigenen Daten bleiben unberührt.</translation>
    </message>
    <message>
        <source>Leave the Sample</source>
        <translation>Beispiel verlassen</translation>
    </message>
</context>
<context>
    <name>roost::SavedPage</name>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Edit Note…</source>
        <translation>Notiz bearbeiten&#xa0;…</translation>
    </message>
    <message>
        <source>Add Note…</source>
        <translation>Notiz hinzufügen&#xa0;…</translation>
    </message>
    <message>
        <source>Nothing saved yet</source>
        <translation>Noch nichts gespeichert</translation>
    </message>
    <message>
        <source>Choose “Save Post” in a post’s menu, and find it here again.</source>
        <translation>Wähle im Menü eines Beitrags „Beitrag speichern“, um ihn hier wiederzufinden.</translation>
    </message>
    <message>
        <source>Press %1 on a post, or choose “Save Post” in its menu, to keep it here.</source>
        <translation>Drücke bei einem Beitrag %1 oder wähle in seinem Menü „Beitrag speichern“, um ihn hier aufzubewahren.</translation>
    </message>
</context>
<context>
    <name>roost::SavedPosts</name>
    <message>
        <source>This post was deleted.</source>
        <translation>Dieser Beitrag wurde gelöscht.</translation>
    </message>
    <message numerus="yes">
        <source>The note is %Ln character(s) too long.</source>
        <translation>
            <numerusform>Die Notiz ist um %Ln Zeichen zu lang.</numerusform>
            <numerusform>Die Notiz ist um %Ln Zeichen zu lang.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is no longer saved.</source>
        <translation>Das ist nicht mehr gespeichert.</translation>
    </message>
</context>
<context>
    <name>roost::SearchExamples</name>
    <message>
        <source>gard*</source>
        <translation>gart*</translation>
    </message>
    <message>
        <source>words starting with this</source>
        <translation>Wörter, die so beginnen</translation>
    </message>
    <message>
        <source>&quot;the garden&quot;</source>
        <translation>&quot;im garten&quot;</translation>
    </message>
    <message>
        <source>an exact phrase</source>
        <translation>eine genaue Wortfolge</translation>
    </message>
    <message>
        <source>#garden</source>
        <translation>#garten</translation>
    </message>
    <message>
        <source>posts with this tag</source>
        <translation>Beiträge mit diesem Hashtag</translation>
    </message>
    <message>
        <source>posts mentioning someone</source>
        <translation>Beiträge, die jemanden erwähnen</translation>
    </message>
    <message>
        <source>posts by someone</source>
        <translation>Beiträge von jemandem</translation>
    </message>
    <message>
        <source>from this day on; until: up to this day</source>
        <translation>ab diesem Tag; until: bis zu diesem Tag</translation>
    </message>
    <message>
        <source>garden -rose</source>
        <translation>garten -rose</translation>
    </message>
    <message>
        <source>posts without the word after “-”</source>
        <translation>Beiträge ohne das Wort nach „-“</translation>
    </message>
    <message>
        <source>replies to someone</source>
        <translation>Antworten an jemanden</translation>
    </message>
    <message>
        <source>posts you saved</source>
        <translation>Beiträge, die du gespeichert hast</translation>
    </message>
    <message>
        <source>your private messages</source>
        <translation>deine privaten Nachrichten</translation>
    </message>
    <message>
        <source>only replies</source>
        <translation>nur Antworten</translation>
    </message>
</context>
<context>
    <name>roost::SearchPage</name>
    <message>
        <source>Search results</source>
        <translation>Suchergebnisse</translation>
    </message>
    <message>
        <source>Search every post</source>
        <translation>Alle Beiträge durchsuchen</translation>
    </message>
    <message>
        <source>Finds posts with every word, newest first.</source>
        <translation>Findet Beiträge, die alle Wörter enthalten, die neuesten zuerst.</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Suche läuft&#xa0;…</translation>
    </message>
    <message>
        <source>Nothing found for “%1”</source>
        <translation>Keine Ergebnisse für „%1“</translation>
    </message>
    <message>
        <source>No post contains all of this. Try fewer words.</source>
        <translation>Kein Beitrag enthält all das. Versuche es mit weniger Wörtern.</translation>
    </message>
    <message>
        <source>Find People Named “%1”</source>
        <translation>Personen namens „%1“ suchen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>No messages found</source>
        <translation>Keine Nachrichten gefunden</translation>
    </message>
    <message>
        <source>None of your messages contains all of this. Try fewer words.</source>
        <translation>Keine deiner Nachrichten enthält all das. Versuche es mit weniger Wörtern.</translation>
    </message>
</context>
<context>
    <name>roost::Session</name>
    <message>
        <source>This sign-in has already ended.</source>
        <translation>Diese Anmeldung ist bereits beendet.</translation>
    </message>
</context>
<context>
    <name>roost::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Active sign-ins</source>
        <translation>Aktive Anmeldungen</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>Stummgeschaltet</translation>
    </message>
    <message>
        <source>Desktop notifications</source>
        <translation>Desktop-Mitteilungen</translation>
    </message>
</context>
<context>
    <name>roost::ShortcutRow</name>
    <message>
        <source>Restore</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Restore the shortcuts for %1</source>
        <translation>Tastenkürzel für „%1“ zurücksetzen</translation>
    </message>
    <message>
        <source>%1 is needed to move in lists and press buttons.</source>
        <translation>%1 wird benötigt, um sich in Listen zu bewegen und Knöpfe zu drücken.</translation>
    </message>
    <message>
        <source>%1 is already used for %2.</source>
        <translation>%1 wird bereits für „%2“ verwendet.</translation>
    </message>
    <message>
        <source>Choose Another</source>
        <translation>Anderes wählen</translation>
    </message>
    <message>
        <source>Reassign</source>
        <translation>Neu zuweisen</translation>
    </message>
</context>
<context>
    <name>roost::ShortcutSettings</name>
    <message>
        <source>Restore All</source>
        <translation>Alle zurücksetzen</translation>
    </message>
</context>
<context>
    <name>roost::ShortcutsDialog</name>
    <message>
        <source>In lists</source>
        <translation>In Listen</translation>
    </message>
    <message>
        <source>Next, previous</source>
        <translation>Nächster, voriger Eintrag</translation>
    </message>
    <message>
        <source>Page down, page up</source>
        <translation>Seite nach unten, Seite nach oben</translation>
    </message>
    <message>
        <source>Top, bottom</source>
        <translation>Anfang, Ende</translation>
    </message>
    <message>
        <source>While writing</source>
        <translation>Beim Schreiben</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Posten</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Zurück zur Liste</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Open the row</source>
        <translation>Eintrag öffnen</translation>
    </message>
</context>
<context>
    <name>roost::SignInPage</name>
    <message>
        <source>In the sample community, every password is “sample”.</source>
        <translation>In der Beispiel-Community lautet jedes Passwort „sample“.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
</context>
<context>
    <name>roost::SignInSettings</name>
    <message>
        <source>Sign in to see your active sign-ins.</source>
        <translation>Melde dich an, um deine aktiven Anmeldungen zu sehen.</translation>
    </message>
    <message>
        <source>None. Roost asks for your password at startup.</source>
        <translation>Keine. Roost fragt beim Start nach deinem Passwort.</translation>
    </message>
    <message>
        <source>Sign Out Everywhere Else</source>
        <translation>Überall sonst abmelden</translation>
    </message>
    <message>
        <source>This computer, since %1</source>
        <translation>Dieser Computer, seit %1</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>Seit %1</translation>
    </message>
    <message>
        <source>Sign Out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>Sign out: %1</source>
        <translation>Abmelden: %1</translation>
    </message>
    <message>
        <source>Roost no longer remembers this sign-in. It lasts until you close Roost.</source>
        <translation>Roost merkt sich diese Anmeldung nicht mehr. Du bleibst hier angemeldet, bis du Roost schließt.</translation>
    </message>
    <message>
        <source>Signed out. The next sign-in there needs your password.</source>
        <translation>Anmeldung beendet. Dort muss dein Passwort wieder eingegeben werden.</translation>
    </message>
    <message numerus="yes">
        <source>Signed out of %Ln other sign-in(s).</source>
        <translation>
            <numerusform>%Ln andere Anmeldung beendet.</numerusform>
            <numerusform>%Ln andere Anmeldungen beendet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>roost::SignUpPage</name>
    <message>
        <source>Create an account</source>
        <translation>Konto erstellen</translation>
    </message>
    <message>
        <source>Continue as %1</source>
        <translation>Als %1 fortfahren</translation>
    </message>
    <message numerus="yes">
        <source>Choose how you will sign in. Your %Ln imported post(s) stay as they are.</source>
        <translation>
            <numerusform>Lege fest, wie du dich künftig anmeldest. Dein %Ln importierter Beitrag bleibt, wie er ist.</numerusform>
            <numerusform>Lege fest, wie du dich künftig anmeldest. Deine %Ln importierten Beiträge bleiben, wie sie sind.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>roost::SourceCopy</name>
    <message>
        <source>This database must be copied before it can be read, but there isn’t enough free space in %1. Free up %2 and try again.</source>
        <translation>Diese Datenbank muss kopiert werden, bevor sie gelesen werden kann, aber in %1 ist nicht genug Speicherplatz frei. Gib %2 frei und versuche es erneut.</translation>
    </message>
</context>
<context>
    <name>roost::SuggestionRow</name>
    <message>
        <source>Follows you</source>
        <translation>Folgt dir</translation>
    </message>
</context>
<context>
    <name>roost::TextTargets</name>
    <message>
        <source>Open Profile of @%1</source>
        <translation>Profil von @%1 öffnen</translation>
    </message>
    <message>
        <source>Copy @%1</source>
        <translation>@%1 kopieren</translation>
    </message>
    <message>
        <source>Search for #%1</source>
        <translation>Nach #%1 suchen</translation>
    </message>
    <message>
        <source>Copy #%1</source>
        <translation>#%1 kopieren</translation>
    </message>
    <message>
        <source>Open Link</source>
        <translation>Link öffnen</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>Copy Link</source>
        <translation>Link kopieren</translation>
    </message>
</context>
<context>
    <name>roost::TimelinePage</name>
    <message>
        <source>Timeline</source>
        <translation>Timeline</translation>
    </message>
    <message>
        <source>Find People to Follow</source>
        <translation>Personen finden</translation>
    </message>
    <message>
        <source>See All Posts</source>
        <translation>Alle Beiträge ansehen</translation>
    </message>
    <message>
        <source>Your timeline is empty</source>
        <translation>Deine Timeline ist leer</translation>
    </message>
    <message>
        <source>Posts from you and the people you follow appear here. Follow someone, or write your first post above.</source>
        <translation>Hier erscheinen deine Beiträge und die der Personen, denen du folgst. Folge jemandem oder schreibe oben deinen ersten Beitrag.</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Startseite</translation>
    </message>
    <message>
        <source>Explore the Sample</source>
        <translation>Beispiel erkunden</translation>
    </message>
    <message>
        <source>It’s just you so far</source>
        <translation>Bisher bist nur du hier</translation>
    </message>
    <message>
        <source>Write your first post above, import your posts from Mastodon, X or Bluesky, or explore the sample community.</source>
        <translation>Schreibe oben deinen ersten Beitrag, importiere deine Beiträge von Mastodon, X oder Bluesky, oder erkunde die Beispiel-Community.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren&#xa0;…</translation>
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
        <translation>Import rückgängig machen</translation>
    </message>
    <message>
        <source>Undo This Import</source>
        <translation>Import rückgängig machen</translation>
    </message>
    <message>
        <source>Undo the import of %1?</source>
        <translation>Import von %1 rückgängig machen?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln post(s) and everything else that this import added will be removed. What was added later stays.</source>
        <translation>
            <numerusform>%Ln Beitrag aus diesem Import wird entfernt, ebenso alles andere, was er mitgebracht hat. Was andere seitdem hinzugefügt haben, bleibt.</numerusform>
            <numerusform>%Ln Beiträge aus diesem Import werden entfernt, ebenso alles andere, was er mitgebracht hat. Was andere seitdem hinzugefügt haben, bleibt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undoing the import…</source>
        <translation>Der Import wird rückgängig gemacht&#xa0;…</translation>
    </message>
    <message>
        <source>If you cancel, the import stays.</source>
        <translation>Wenn du abbrichst, bleibt der Import erhalten.</translation>
    </message>
    <message>
        <source>The import wasn’t undone</source>
        <translation>Der Import wurde nicht rückgängig gemacht</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>The import was undone</source>
        <translation>Der Import wurde rückgängig gemacht</translation>
    </message>
</context>
<context>
    <name>roost::UndoMergeDialog</name>
    <message>
        <source>Undo a merge</source>
        <translation>Zusammenführen rückgängig machen</translation>
    </message>
    <message>
        <source>Giving @%1 back what moved…</source>
        <translation>@%1 erhält die übernommenen Inhalte zurück&#xa0;…</translation>
    </message>
    <message>
        <source>If you cancel, nothing changes.</source>
        <translation>Wenn du abbrichst, ändert sich nichts.</translation>
    </message>
    <message>
        <source>The merge wasn’t undone</source>
        <translation>Das Zusammenführen wurde nicht rückgängig gemacht</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>roost::UpgradeDialog</name>
    <message>
        <source>Update the database</source>
        <translation>Datenbank aktualisieren</translation>
    </message>
    <message>
        <source>Updating %1…</source>
        <translation>%1 wird aktualisiert&#xa0;…</translation>
    </message>
    <message>
        <source>A copy is saved first. If you cancel, the database isn’t changed.</source>
        <translation>Zuerst wird eine Kopie gespeichert. Wenn du abbrichst, wird die Datenbank nicht geändert.</translation>
    </message>
    <message>
        <source>Step %1 of %2. If you cancel, the database isn’t changed.</source>
        <translation>Schritt %1 von %2. Wenn du abbrichst, wird die Datenbank nicht geändert.</translation>
    </message>
</context>
<context>
    <name>roost::UserImport</name>
    <message>
        <source>Spaces and control characters were removed from the username.</source>
        <translation>Leerzeichen und Steuerzeichen wurden aus dem Benutzernamen entfernt.</translation>
    </message>
    <message numerus="yes">
        <source>The username is longer than %Ln character(s).</source>
        <translation>
            <numerusform>Der Benutzername ist länger als %Ln Zeichen.</numerusform>
            <numerusform>Der Benutzername ist länger als %Ln Zeichen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The email address is longer than %Ln character(s).</source>
        <translation>
            <numerusform>Die E-Mail-Adresse ist länger als %Ln Zeichen.</numerusform>
            <numerusform>Die E-Mail-Adresse ist länger als %Ln Zeichen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“About me” is longer than %Ln character(s).</source>
        <translation>
            <numerusform>„Über mich“ ist länger als %Ln Zeichen.</numerusform>
            <numerusform>„Über mich“ ist länger als %Ln Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Control characters were removed from “About me”.</source>
        <translation>Steuerzeichen wurden aus „Über mich“ entfernt.</translation>
    </message>
    <message>
        <source>The time the user was last seen can’t be read; it was left out.</source>
        <translation>Wann der Benutzer zuletzt gesehen wurde, ist nicht lesbar; die Angabe wurde ausgelassen.</translation>
    </message>
    <message>
        <source>Another user has the same email address, so this user was imported without one.</source>
        <translation>Ein anderer Benutzer hat dieselbe E-Mail-Adresse, daher wurde dieser Benutzer ohne Adresse importiert.</translation>
    </message>
    <message>
        <source>The user had no username and was named after their ID.</source>
        <translation>Der Benutzer hatte keinen Benutzernamen und wurde nach seiner ID benannt.</translation>
    </message>
    <message>
        <source>Invalid characters in the username were replaced with “�”.</source>
        <translation>Ungültige Zeichen im Benutzernamen wurden durch „�“ ersetzt.</translation>
    </message>
    <message>
        <source>Invalid characters in the email address were replaced with “�”.</source>
        <translation>Ungültige Zeichen in der E-Mail-Adresse wurden durch „�“ ersetzt.</translation>
    </message>
    <message>
        <source>Invalid characters in “About me” were replaced with “�”.</source>
        <translation>Ungültige Zeichen in „Über mich“ wurden durch „�“ ersetzt.</translation>
    </message>
    <message>
        <source>The username was taken, so the user was renamed.</source>
        <translation>Der Benutzername war bereits vergeben, daher wurde der Benutzer umbenannt.</translation>
    </message>
    <message>
        <source>“%1” is now “%2”.</source>
        <translation>„%1“ heißt jetzt „%2“.</translation>
    </message>
    <message>
        <source>This archive was imported as another user before. Import it as that user again, or undo the earlier import first.</source>
        <translation>Dieses Archiv wurde schon einmal als anderer Benutzer importiert. Importiere es wieder als diesen Benutzer oder mache zuerst den früheren Import rückgängig.</translation>
    </message>
</context>
<context>
    <name>roost::UserMenuButton</name>
    <message>
        <source>More actions for @%1</source>
        <translation>Weitere Aktionen für @%1</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>Stummschaltung aufheben</translation>
    </message>
    <message>
        <source>Mute for a Day</source>
        <translation>Für einen Tag stummschalten</translation>
    </message>
    <message>
        <source>Mute for a Week</source>
        <translation>Für eine Woche stummschalten</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Stummschalten</translation>
    </message>
    <message>
        <source>Copy @%1</source>
        <translation>@%1 kopieren</translation>
    </message>
    <message>
        <source>Merge Into My Profile…</source>
        <translation>Mit meinem Profil zusammenführen&#xa0;…</translation>
    </message>
</context>
<context>
    <name>roost::Users</name>
    <message>
        <source>User %1 not found.</source>
        <translation>Benutzer %1 nicht gefunden.</translation>
    </message>
</context>
<context>
    <name>roost::WelcomePage</name>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>Create a New Account</source>
        <translation>Neues Konto erstellen</translation>
    </message>
    <message>
        <source>Create an Account</source>
        <translation>Konto erstellen</translation>
    </message>
    <message>
        <source>Roost export</source>
        <translation>Roost-Export</translation>
    </message>
</context>
<context>
    <name>roost::WindowActions</name>
    <message>
        <source>&amp;New Post</source>
        <translation>&amp;Neuer Beitrag</translation>
    </message>
    <message>
        <source>Explore the &amp;Sample Community</source>
        <translation>Beispiel-Community &amp;erkunden</translation>
    </message>
    <message>
        <source>&amp;Leave the Sample Community</source>
        <translation>Beispiel-Community &amp;verlassen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Vorwärts</translation>
    </message>
    <message>
        <source>&amp;Go to User…</source>
        <translation>Gehe zu &amp;Benutzer&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Edit Profile…</source>
        <translation>Profil &amp;bearbeiten&#xa0;…</translation>
    </message>
    <message>
        <source>Sign &amp;Out</source>
        <translation>Ab&amp;melden</translation>
    </message>
    <message>
        <source>&amp;System Default</source>
        <translation>&amp;Systemstandard</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>Show &amp;Menu Bar</source>
        <translation>Menü&amp;leiste anzeigen</translation>
    </message>
    <message>
        <source>&amp;About Roost</source>
        <translation>&amp;Über Roost</translation>
    </message>
    <message>
        <source>S&amp;witch Account</source>
        <translation>Konto &amp;wechseln</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Darstellung</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>&amp;Konto</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Undo “%1”</source>
        <translation>„%1“ &amp;rückgängig machen</translation>
    </message>
    <message>
        <source>&amp;Newest Posts</source>
        <translation>&amp;Neueste Beiträge</translation>
    </message>
    <message>
        <source>Go to &amp;Date…</source>
        <translation>Gehe zu &amp;Datum&#xa0;…</translation>
    </message>
    <message>
        <source>Add A&amp;ccount…</source>
        <translation>Konto &amp;hinzufügen&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Einstellungen&#xa0;…</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>N&amp;ext Row</source>
        <translation>Nächster &amp;Eintrag</translation>
    </message>
    <message>
        <source>Previo&amp;us Row</source>
        <translation>V&amp;origer Eintrag</translation>
    </message>
    <message>
        <source>&amp;Find a Command…</source>
        <translation>&amp;Befehl suchen&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;Report a Problem…</source>
        <translation>&amp;Problem melden&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Search Posts</source>
        <translation>Beiträge d&amp;urchsuchen</translation>
    </message>
    <message>
        <source>&amp;Recover a Damaged Database…</source>
        <translation>Beschädigte Datenbank &amp;wiederherstellen&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Larger Text</source>
        <translation>&amp;Größerer Text</translation>
    </message>
    <message>
        <source>&amp;Smaller Text</source>
        <translation>&amp;Kleinerer Text</translation>
    </message>
    <message>
        <source>&amp;Reset Text Size</source>
        <translation>&amp;Textgröße zurücksetzen</translation>
    </message>
    <message>
        <source>&amp;Mark All Notifications as Read</source>
        <translation>&amp;Alle Mitteilungen als gelesen markieren</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren&#xa0;…</translation>
    </message>
    <message>
        <source>Import a &amp;Folder…</source>
        <translation>&amp;Ordner importieren&#xa0;…</translation>
    </message>
    <message>
        <source>I&amp;mport History…</source>
        <translation>I&amp;mportverlauf&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xportieren&#xa0;…</translation>
    </message>
</context>
<context>
    <name>roost::XSource</name>
    <message>
        <source>The archive doesn’t say whose it is: account.js is missing in it. Download it again.</source>
        <translation>Das Archiv gibt nicht an, wem es gehört: Es enthält keine Datei account.js. Lade es erneut herunter.</translation>
    </message>
    <message>
        <source>Private messages from X aren’t imported.</source>
        <translation>Private Nachrichten von X werden nicht importiert.</translation>
    </message>
    <message>
        <source>Roost doesn’t block people. Mute them instead.</source>
        <translation>Roost kennt kein Blockieren. Schalte diese Personen stattdessen stumm.</translation>
    </message>
    <message>
        <source>Only a few chosen people could read these posts.</source>
        <translation>Nur wenige ausgewählte Personen konnten diese Beiträge lesen.</translation>
    </message>
    <message>
        <source>The archive only has the numbers of followers’ accounts.</source>
        <translation>Das Archiv enthält nur die Nummern der Konten von Followern.</translation>
    </message>
    <message>
        <source>This isn’t in the format of X: it has no ID.</source>
        <translation>Das ist kein Beitrag, wie X ihn schreibt: Die Nummer fehlt.</translation>
    </message>
    <message>
        <source>No post belongs to these long texts.</source>
        <translation>Zu diesen langen Texten gehört kein Beitrag.</translation>
    </message>
    <message>
        <source>The file has no entries.</source>
        <translation>Die Datei hat keine Einträge.</translation>
    </message>
    <message>
        <source>The post was deleted on X.</source>
        <translation>Der Beitrag wurde auf X gelöscht.</translation>
    </message>
</context>
</TS>
