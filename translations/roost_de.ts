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
        <translation>Ein Desktop-Microblog, das auf diesem Computer lebt. Nichts wird irgendwohin gesendet oder von irgendwoher geholt.

Freie Software unter der MIT-Lizenz. Erstellt mit Qt, SQLite, ICU und libsodium.</translation>
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
            <numerusform>Bitte höchstens %Ln Zeichen.</numerusform>
            <numerusform>Bitte höchstens %Ln Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter a valid email address, such as susan@example.com.</source>
        <translation>Gib eine E-Mail-Adresse wie susan@example.com ein.</translation>
    </message>
    <message>
        <source>Please use a different username.</source>
        <translation>Bitte nimm einen anderen Benutzernamen.</translation>
    </message>
    <message>
        <source>Please use a different email address.</source>
        <translation>Bitte nimm eine andere E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>The passwords don’t match.</source>
        <translation>Die beiden Passwörter stimmen nicht überein.</translation>
    </message>
    <message>
        <source>Please use a different display name.</source>
        <translation>Bitte nimm einen anderen Anzeigenamen.</translation>
    </message>
    <message>
        <source>Use letters and digits, with “.”, “-” or “_” only between them.</source>
        <translation>Benutze Buchstaben und Ziffern; „.“, „-“ und „_“ dürfen nur dazwischen stehen.</translation>
    </message>
    <message>
        <source>Don’t mix letters from different alphabets.</source>
        <translation>Benutze nur Buchstaben eines einzigen Alphabets.</translation>
    </message>
</context>
<context>
    <name>Addresses</name>
    <message>
        <source>This link leads to a different address than it shows. Open it?</source>
        <translation>Dieser Link führt vielleicht woandershin, als es scheint. Diese Adresse öffnen?</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Öffnen</translation>
    </message>
    <message>
        <source>No application can open this address.</source>
        <translation>Hier gibt es kein Programm, das dies öffnet.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
</context>
<context>
    <name>BackgroundJob</name>
    <message>
        <source>Checking usernames…</source>
        <translation>Benutzernamen werden verglichen…</translation>
    </message>
    <message>
        <source>Preparing people search…</source>
        <translation>Die Suche nach Leuten wird vorbereitet…</translation>
    </message>
    <message>
        <source>Updating the search index…</source>
        <translation>Der Suchindex wird aktualisiert…</translation>
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
</context>
<context>
    <name>EditProfileDialog</name>
    <message>
        <source>Edit Profile</source>
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
        <translation>Passwort ändern…</translation>
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
        <translation>Bild wählen…</translation>
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
        <translation>Dem SQLite %1 auf diesem Computer fehlt etwas, das Roost braucht. Installiere das SQLite des Systems oder ein neueres.</translation>
    </message>
    <message>
        <source>Qt’s SQLite driver is missing. Install it to open databases; on Debian and Ubuntu the package is libqt6sql6-sqlite.</source>
        <translation>Der SQLite-Treiber von Qt fehlt, darum lässt sich keine Datenbank öffnen. Installiere ihn: Unter Debian und Ubuntu ist es das Paket libqt6sql6-sqlite.</translation>
    </message>
    <message>
        <source>Qt’s SQLite driver uses a different SQLite than Roost, which can damage databases. Install both from the same source.</source>
        <translation>Der SQLite-Treiber von Qt bringt ein eigenes SQLite mit, und zwei davon in einem Programm beschädigen Datenbanken. Installiere den SQLite-Treiber von Qt aus derselben Quelle wie Roost.</translation>
    </message>
    <message>
        <source>SQLite %1 is too old. Update your system’s SQLite to %2 or later.</source>
        <translation>SQLite %1 ist zu alt: Roost braucht SQLite %2 oder neuer. Aktualisiere das SQLite des Systems.</translation>
    </message>
    <message>
        <source>This SQLite was built without full-text search (FTS5), which Roost needs. Install your system’s SQLite package.</source>
        <translation>Dieses SQLite wurde ohne die Volltextsuche (FTS5) erstellt, die Roost braucht. Installiere das SQLite des Systems.</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>This is a Microblog database. Import it into Roost instead: File ▸ Import a Microblog Database…</source>
        <translation>Das ist eine Microblog-Datenbank. Importiere sie stattdessen in Roost: Datei ▸ Microblog-Datenbank importieren…</translation>
    </message>
    <message>
        <source>The file can’t be opened. Check that it exists and that you have permission to open it.</source>
        <translation>Die Datei lässt sich nicht öffnen. Prüfe, ob es sie und ihren Ordner gibt und ob du beide benutzen darfst.</translation>
    </message>
    <message>
        <source>This file isn’t a database. Choose another file.</source>
        <translation>Diese Datei ist keine Datenbank. Wähle eine andere Datei.</translation>
    </message>
    <message>
        <source>This database belongs to another application. Choose another file.</source>
        <translation>Diese Datenbank gehört zu einer anderen Anwendung, darum lässt Roost sie, wie sie ist.</translation>
    </message>
    <message>
        <source>This database was created by a newer version of Roost. Update Roost to open it.</source>
        <translation>Diese Datenbank stammt von einem neueren Roost. Aktualisiere Roost, um sie zu öffnen; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>This database or its folder is read-only. Make it writable, or copy it to a folder of your own.</source>
        <translation>Diese Datenbank oder ihr Ordner ist schreibgeschützt. Hebe den Schreibschutz auf oder kopiere sie an einen Ort, an dem du schreiben darfst.</translation>
    </message>
    <message>
        <source>The disk is full and nothing was saved. Free up some space and try again.</source>
        <translation>Der Datenträger ist voll, darum wurde nichts gespeichert. Schaff etwas Platz und versuch es noch einmal.</translation>
    </message>
    <message>
        <source>Another program is using the database. Try again in a moment.</source>
        <translation>Die Datenbank wird gerade von einem anderen Programm benutzt. Versuch es gleich noch einmal.</translation>
    </message>
    <message>
        <source>You don’t have permission to do that.</source>
        <translation>Das darfst du nicht.</translation>
    </message>
    <message>
        <source>This no longer exists.</source>
        <translation>Das gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>Something went wrong and nothing was changed. See the log for details.</source>
        <translation>Etwas ist schiefgegangen; es wurde nichts geändert. Mehr steht im Protokoll.</translation>
    </message>
    <message>
        <source>Everyone on this computer can change or replace this database. Move it to a folder of your own, or remove write permission for others from the file and its folder.</source>
        <translation>Alle auf diesem Computer könnten diese Datenbank ändern oder ersetzen. Verschiebe sie in einen eigenen Ordner oder entzieh anderen das Recht, in die Datei und ihren Ordner zu schreiben.</translation>
    </message>
    <message>
        <source>This database is open in another Roost window. Use that window, or close it first.</source>
        <translation>Diese Datenbank ist in einem anderen Fenster von Roost geöffnet. Benutze jenes oder schließ es zuerst.</translation>
    </message>
    <message>
        <source>The database’s disk can’t be read or written, and nothing was changed. Check that the disk is connected and working, then try again.</source>
        <translation>Der Datenträger mit der Datenbank lässt sich nicht lesen oder beschreiben; es wurde nichts geändert. Prüfe, ob er angeschlossen und in Ordnung ist, und versuch es noch einmal.</translation>
    </message>
    <message>
        <source>The database file was moved, deleted or replaced, so changes can’t be saved. Put it back, or save a copy.</source>
        <translation>Die Datenbankdatei wurde verschoben, gelöscht oder ersetzt; es lässt sich nichts mehr darin speichern. Leg sie wieder an ihren Platz oder speichere eine Kopie.</translation>
    </message>
    <message>
        <source>The database is damaged and part of it can’t be read. Recover what’s left, or restore it from a backup.</source>
        <translation>Die Datenbank ist beschädigt und ein Teil davon nicht lesbar; es wurde nichts geändert. Stell wieder her, was davon übrig ist, oder nimm eine Kopie.</translation>
    </message>
    <message>
        <source>This location doesn’t support safe file locking. Copy the database to a local disk and open it there.</source>
        <translation>Wo diese Datenbank liegt, lassen sich Programme nicht davon abhalten, gleichzeitig in sie zu schreiben; daher lässt Roost sie in Ruhe. Kopiere sie auf ein Laufwerk dieses Computers und öffne sie dort.</translation>
    </message>
    <message>
        <source>The update was canceled. The database wasn’t changed.</source>
        <translation>Die Aktualisierung wurde abgebrochen. Die Datenbank ist, wie sie war, und wurde nicht geöffnet.</translation>
    </message>
    <message>
        <source>The name of this file or of one of its folders contains invalid characters (shown as �). Rename it, or choose another location.</source>
        <translation>Der Name dieser Datei oder eines ihrer Ordner enthält Zeichen, die nicht gelesen werden können (als � dargestellt). Benenn sie um oder wähl einen anderen Ort. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>This file has a second name (a hard link), and changes saved under one name can get lost under the other. Delete one of the names, or open a copy.</source>
        <translation>Diese Datei hat einen zweiten Namen (einen Hardlink), und was unter dem einen gespeichert wird, kann unter dem anderen verloren gehen. Lösche einen der Namen oder öffne eine Kopie.</translation>
    </message>
</context>
<context>
    <name>GoToDateDialog</name>
    <message>
        <source>Go to Date</source>
        <translation>Zu einem Tag</translation>
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
    <name>Main</name>
    <message>
        <source>A desktop microblog.</source>
        <translation>Ein Desktop-Microblog.</translation>
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
        <source>Import a Microblog database without opening a window.</source>
        <translation>Eine Microblog-Datenbank importieren, ohne ein Fenster zu öffnen.</translation>
    </message>
    <message>
        <source>Same as giving the file name alone.</source>
        <translation>Dasselbe, wie nur die Datei anzugeben.</translation>
    </message>
    <message>
        <source>Open the database even if everyone can write to it.</source>
        <translation>Die Datenbank auch dann öffnen, wenn alle sie ändern dürfen.</translation>
    </message>
    <message>
        <source>Give only one database. See --help.</source>
        <translation>Bitte nur eine Datenbank auf einmal; siehe --help.</translation>
    </message>
    <message>
        <source>--sample opens a database of its own and can’t be combined with another. See --help.</source>
        <translation>Die Beispiel-Community ist eine eigene Datenbank; siehe --help.</translation>
    </message>
    <message>
        <source>With --import: save the full report to this file.</source>
        <translation>Mit --import: den ganzen Bericht in dieser Datei speichern.</translation>
    </message>
    <message>
        <source>Set a new password for this user.</source>
        <translation>Ein neues Passwort für diesen Benutzer abfragen.</translation>
    </message>
    <message>
        <source>user</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>--import and --set-password can’t be combined. See --help.</source>
        <translation>Bitte erst importieren, dann Passwörter festlegen; siehe --help.</translation>
    </message>
    <message>
        <source>--report needs --import. See --help.</source>
        <translation>--report braucht --import; siehe --help.</translation>
    </message>
    <message>
        <source>To save the full list, use --report FILE.</source>
        <translation>Um die ganze Liste zu speichern, importiere mit --report DATEI.</translation>
    </message>
    <message>
        <source>The password for %1 was changed. They are signed out everywhere.</source>
        <translation>Das Passwort von %1 wurde geändert. Alle Anmeldungen dieses Kontos sind beendet.</translation>
    </message>
</context>
<context>
    <name>MicroblogImport</name>
    <message>
        <source>The import was canceled. Nothing was imported.</source>
        <translation>Der Import wurde abgebrochen; es wurde nichts geändert.</translation>
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
        <translation>&amp;Wiederherstellen…</translation>
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
        <translation>&amp;Leute</translation>
    </message>
    <message>
        <source>P&amp;rofile</source>
        <translation>&amp;Profil</translation>
    </message>
</context>
<context>
    <name>PasswordPrompt</name>
    <message>
        <source>No password was entered. Nothing was changed.</source>
        <translation>Kein Passwort eingegeben; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The password isn’t valid UTF-8. Nothing was changed.</source>
        <translation>Das Passwort ist kein gültiges UTF-8; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>New password for %1:</source>
        <translation>Neues Passwort für %1:</translation>
    </message>
    <message>
        <source>Repeat the new password:</source>
        <translation>Passwort wiederholen:</translation>
    </message>
    <message>
        <source>The passwords don’t match. Nothing was changed.</source>
        <translation>Die Passwörter stimmen nicht überein; es wurde nichts geändert.</translation>
    </message>
</context>
<context>
    <name>PeopleHeader</name>
    <message>
        <source>People</source>
        <translation>Leute</translation>
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
        <translation>Diese Zeichnung ist beschädigt oder zu aufwendig für ein Bild dieser Größe. Wähle eine andere.</translation>
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
        <translation>Die Datei lässt sich nicht öffnen. Prüfe, ob du sie lesen darfst.</translation>
    </message>
    <message>
        <source>The file is too large. Choose one of 20 MB or less.</source>
        <translation>Die Datei ist zu groß: bitte höchstens 20 MB.</translation>
    </message>
    <message>
        <source>The picture is damaged and can’t be read. Choose another.</source>
        <translation>Das Bild ist beschädigt und lässt sich nicht lesen. Wähle ein anderes.</translation>
    </message>
    <message>
        <source>The picture is too large. Choose one of 50 megapixels or less.</source>
        <translation>Das Bild ist zu groß: bitte höchstens 50 Megapixel.</translation>
    </message>
    <message>
        <source>Roost can’t read this picture. Choose a PNG, JPEG, WebP or SVG file.</source>
        <translation>Das ist kein Bild, das Roost lesen kann. Wähle eine PNG-, JPEG-, WebP- oder SVG-Datei.</translation>
    </message>
    <message>
        <source>WebP pictures can’t be read on this computer. Choose a PNG, JPEG or SVG file.</source>
        <translation>WebP-Bilder lassen sich auf diesem Computer nicht lesen. Wähle eine PNG-, JPEG- oder SVG-Datei.</translation>
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
        <source>Show More</source>
        <translation>Mehr anzeigen</translation>
    </message>
    <message>
        <source>Show Less</source>
        <translation>Weniger anzeigen</translation>
    </message>
    <message>
        <source>Delete Post</source>
        <translation>Beitrag löschen</translation>
    </message>
</context>
<context>
    <name>PostDelegate</name>
    <message>
        <source>Delete Post</source>
        <translation>Diesen Beitrag löschen</translation>
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
        <translation>Nur der Anfang wird angezeigt. „Text kopieren“ liefert den ganzen Text.</translation>
    </message>
</context>
<context>
    <name>ProfileHeader</name>
    <message>
        <source>Edit Profile</source>
        <translation>Profil bearbeiten</translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>Nothing in this file can be recovered.</source>
        <translation>In dieser Datei ist nichts übrig, was sich wiederherstellen ließe.</translation>
    </message>
    <message>
        <source>The recovery was canceled. Nothing was changed.</source>
        <translation>Die Wiederherstellung wurde abgebrochen; es wurde nichts geändert.</translation>
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
        <translation>%1 um %2</translation>
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
        <translation>Das hilft herauszufinden, was schiefgegangen ist. Beiträge, Namen und Passwörter stehen nicht darin. Es wird nichts gesendet: Kopiere den Bericht und ergänze, was du getan und was du erwartet hast.</translation>
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
        <source>The report can’t be saved to %1</source>
        <translation>Der Bericht lässt sich dort nicht speichern: %1</translation>
    </message>
    <message>
        <source>… and more that didn’t fit on the disk</source>
        <translation>… und mehr, wofür auf dem Datenträger kein Platz war</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>“%1” has no letters or digits to search for.</source>
        <translation>„%1“ enthält keine Buchstaben oder Ziffern, nach denen sich suchen lässt.</translation>
    </message>
    <message>
        <source>No user is named @%1.</source>
        <translation>Niemand heißt @%1.</translation>
    </message>
    <message>
        <source>No dates are after %1 and before %2.</source>
        <translation>Kein Tag liegt zugleich ab %1 und bis %2.</translation>
    </message>
    <message>
        <source>Add a word, or from: and a username, to search between these dates.</source>
        <translation>Ergänze ein Wort oder from: und einen Namen, um in diesem Zeitraum zu suchen.</translation>
    </message>
    <message>
        <source>The closing quotation mark is missing, so everything from “%1” on is one phrase.</source>
        <translation>Zum Anführungszeichen vor „%1“ fehlt das zweite, darum gilt alles danach als zusammengehörig.</translation>
    </message>
    <message>
        <source>Type the start of a word before “*”, such as gard*.</source>
        <translation>Schreib vor „*“ den Anfang eines Wortes, zum Beispiel gart*.</translation>
    </message>
    <message>
        <source>Type a tag after “#”, such as #garden.</source>
        <translation>Schreib nach „#“ ein Schlagwort, zum Beispiel #garten.</translation>
    </message>
    <message>
        <source>Type a username after “@”, such as @susan.</source>
        <translation>Schreib nach „@“ einen Benutzernamen, zum Beispiel @susan.</translation>
    </message>
    <message>
        <source>Type a username after “from:”, such as from:susan.</source>
        <translation>Schreib nach „from:“ einen Benutzernamen, zum Beispiel from:susan.</translation>
    </message>
    <message>
        <source>Type a date after “%1:”, such as %1:2024-01-31.</source>
        <translation>Schreib nach „%1:“ einen Tag, zum Beispiel %1:2024-01-31.</translation>
    </message>
    <message>
        <source>“%1” isn’t a date. Type it like %2:2024-01-31.</source>
        <translation>„%1“ ist kein Tag. Schreib ihn wie %2:2024-01-31.</translation>
    </message>
    <message>
        <source>Add a word to search for. Words after “-” are only excluded.</source>
        <translation>Füg ein Wort hinzu, nach dem gesucht wird. Was mit „-“ beginnt, wird nur weggelassen.</translation>
    </message>
    <message>
        <source>Type a word to exclude right after “-”, such as -garden.</source>
        <translation>Schreib direkt nach „-“, was wegbleiben soll, zum Beispiel -garten.</translation>
    </message>
    <message>
        <source>Type an exact phrase between the quotation marks.</source>
        <translation>Schreib die genaue Wortfolge zwischen die Anführungszeichen.</translation>
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
            <numerusform>Zu viele Fehlversuche. In %Ln Minute kannst du es noch einmal versuchen.</numerusform>
            <numerusform>Zu viele Fehlversuche. In %Ln Minuten kannst du es noch einmal versuchen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too many failed attempts. Try again in %Ln second(s).</source>
        <translation>
            <numerusform>Zu viele Fehlversuche. In %Ln Sekunde kannst du es noch einmal versuchen.</numerusform>
            <numerusform>Zu viele Fehlversuche. In %Ln Sekunden kannst du es noch einmal versuchen.</numerusform>
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
        <source>Create an Account</source>
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
        <translation>Gefolgt von %1 und vielen weiteren, denen du folgst</translation>
    </message>
    <message numerus="yes">
        <source>Followed by %1 and %Ln other(s) you follow</source>
        <translation>
            <numerusform>Gefolgt von %1 und %Ln weiteren Person, der du folgst</numerusform>
            <numerusform>Gefolgt von %1 und %Ln weiteren, denen du folgst</numerusform>
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
        <translation>@name kopieren</translation>
    </message>
    <message>
        <source>Copy @%1</source>
        <translation>@%1 kopieren</translation>
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
        <translation>Ein Microblog, das auf diesem Computer lebt. Was du schreibst, bleibt in einer Datei bei dir.</translation>
    </message>
    <message>
        <source>Create an Account</source>
        <translation>Konto erstellen</translation>
    </message>
    <message>
        <source>Import a Microblog Database…</source>
        <translation>Microblog-Datenbank importieren…</translation>
    </message>
    <message>
        <source>Explore the Sample Community</source>
        <translation>Beispiel-Community erkunden</translation>
    </message>
</context>
<context>
    <name>roost::AccountButton</name>
    <message>
        <source>Account of %1</source>
        <translation>Konto von %1</translation>
    </message>
</context>
<context>
    <name>roost::AccountSwitcher</name>
    <message>
        <source>You’re still signed in.</source>
        <translation>Du bist hier noch angemeldet.</translation>
    </message>
    <message>
        <source>Go Back</source>
        <translation>Zurück</translation>
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
        <translation>Das ist nicht dein aktuelles Passwort.</translation>
    </message>
    <message>
        <source>Some imported accounts need a new password first. Set one in a terminal: roost FILE --set-password USER</source>
        <translation>Einige importierte Konten brauchen ein neues Passwort, bevor sie benutzt werden können. Leg es in einem Terminal fest: roost DATEI --set-password BENUTZER</translation>
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
        <translation>Noch niemand hat etwas gepostet</translation>
    </message>
    <message>
        <source>Write the first post on your home page.</source>
        <translation>Schreib den ersten Beitrag auf deiner Startseite.</translation>
    </message>
</context>
<context>
    <name>roost::AppearanceSettings</name>
    <message>
        <source>&amp;Colors</source>
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <source>System default</source>
        <translation>Wie das System</translation>
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
        <translation>Übliche Größe</translation>
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
        <translation>Für allen Text in Roost, wie groß er anderswo auch ist.</translation>
    </message>
</context>
<context>
    <name>roost::Aside</name>
    <message>
        <source>Suggested for you</source>
        <translation>Wem du folgen könntest</translation>
    </message>
    <message>
        <source>Profile and suggestions</source>
        <translation>Leute neben der Seite</translation>
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
    <name>roost::CommandPalette</name>
    <message>
        <source>No matching commands</source>
        <translation>Nichts, was gerade möglich ist, heißt so</translation>
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
            <numerusform>%Ln Zeichen zu lang</numerusform>
            <numerusform>%Ln Zeichen zu lang</numerusform>
        </translation>
    </message>
    <message>
        <source>Write something first</source>
        <translation>Schreib zuerst etwas</translation>
    </message>
    <message>
        <source>Waiting for the database</source>
        <translation>Warten auf die Datenbank</translation>
    </message>
</context>
<context>
    <name>roost::CopyDialog</name>
    <message>
        <source>Save a copy</source>
        <translation>Eine Kopie sichern</translation>
    </message>
    <message>
        <source>Saving %1…</source>
        <translation>%1 wird gesichert …</translation>
    </message>
    <message>
        <source>The copy wasn’t saved</source>
        <translation>Es wurde keine Kopie gesichert</translation>
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
        <translation>Ein anderes Roost hat diese Datenbank geöffnet und antwortet nicht. Schließ es und versuch es noch einmal.</translation>
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
    <name>roost::DraftKeeper</name>
    <message>
        <source>Your draft replaced one written in another window.</source>
        <translation>Das hat einen Entwurf ersetzt, der in einem anderen Fenster geschrieben wurde.</translation>
    </message>
    <message>
        <source>Copy the Other Draft</source>
        <translation>Ersetzten kopieren</translation>
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
            <numerusform>„Über mich“ ist %Ln Zeichen zu lang</numerusform>
            <numerusform>„Über mich“ ist %Ln Zeichen zu lang</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop a picture here to use it</source>
        <translation>Leg hier ein Bild ab, um es zu deinem zu machen</translation>
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
        <translation>Eine der beiden Personen ist nicht unter den Benutzern dieser Datenbank.</translation>
    </message>
    <message>
        <source>Users can’t follow themselves.</source>
        <translation>Niemand kann sich selbst folgen.</translation>
    </message>
    <message>
        <source>It duplicates another follow.</source>
        <translation>Der Eintrag ist mehrfach vorhanden.</translation>
    </message>
</context>
<context>
    <name>roost::Follows</name>
    <message>
        <source>This user no longer exists.</source>
        <translation>Diesen Benutzer gibt es hier nicht mehr.</translation>
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
        <translation>Wie das System</translation>
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
        <translation>Wie lange her: 3 Std.</translation>
    </message>
    <message>
        <source>Exact (14:05)</source>
        <translation>Genau: 14:05</translation>
    </message>
    <message>
        <source>&amp;Clock</source>
        <translation>&amp;Uhrzeit</translation>
    </message>
    <message>
        <source>Language default</source>
        <translation>Wie in der Sprache üblich</translation>
    </message>
    <message>
        <source>24-hour (14:05)</source>
        <translation>24 Stunden: 14:05</translation>
    </message>
    <message>
        <source>12-hour (2:05 pm)</source>
        <translation>12 Stunden: 2:05 pm</translation>
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
        <translation>Startseite, wo ich war</translation>
    </message>
    <message>
        <source>Home, newest posts</source>
        <translation>Startseite, das Neueste</translation>
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
        <translation>Beiträge durchsuchen oder zu einer Person gehen</translation>
    </message>
    <message>
        <source>Search or go to @name</source>
        <translation>Suchen oder @Name</translation>
    </message>
    <message>
        <source>Search suggestions</source>
        <translation>Personen, deren Name so beginnt, und eine Suche</translation>
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
    <name>roost::ImportDialog</name>
    <message>
        <source>Importing %1…</source>
        <translation>%1 wird importiert…</translation>
    </message>
    <message>
        <source>If you cancel or something fails, nothing is imported.</source>
        <translation>Es wird alles importiert oder, wenn etwas schiefgeht oder du abbrichst, gar nichts.</translation>
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
        <translation>Der Import ist fertig</translation>
    </message>
    <message>
        <source>Everyone can sign in with their old username and password.</source>
        <translation>Wer darin vorkommt, kann sich mit dem bisherigen Benutzernamen und Passwort anmelden.</translation>
    </message>
    <message>
        <source>Import a Microblog database</source>
        <translation>Eine Microblog-Datenbank importieren</translation>
    </message>
    <message>
        <source>Everyone except the users listed below can sign in with their old username and password.</source>
        <translation>Alle außer den unten aufgeführten Benutzern können sich mit dem bisherigen Benutzernamen und Passwort anmelden.</translation>
    </message>
    <message>
        <source>import-report.txt</source>
        <translation>importbericht.txt</translation>
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
            <numerusform>%Ln Folgebeziehung</numerusform>
            <numerusform>%Ln Folgebeziehungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Added: %1, %2, %3.</source>
        <translation>Hinzugefügt: %1, %2, %3.</translation>
    </message>
    <message>
        <source>Already in Roost: %1, %2, %3.</source>
        <translation>Schon vorhanden: %1, %2, %3.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) changed or left out:</source>
        <translation>
            <numerusform>%Ln Zeile geändert oder ausgelassen:</numerusform>
            <numerusform>%Ln Zeilen geändert oder ausgelassen:</numerusform>
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
            <numerusform>%Ln Benutzer braucht ein neues Passwort, weil Roost das alte nicht prüfen kann. Leg es in einem Terminal fest: roost DATEI --set-password BENUTZER</numerusform>
            <numerusform>%Ln Benutzer brauchen ein neues Passwort, weil Roost das alte nicht prüfen kann. Leg es in einem Terminal fest: roost DATEI --set-password BENUTZER</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln username(s) don’t follow the rules for new ones or look like someone else’s. They were kept unchanged:</source>
        <translation>
            <numerusform>%Ln Benutzername entspricht nicht den Regeln für neue oder sieht einem anderen zum Verwechseln ähnlich. Er wurde unverändert übernommen:</numerusform>
            <numerusform>%Ln Benutzernamen entsprechen nicht den Regeln für neue oder sehen anderen zum Verwechseln ähnlich. Sie wurden unverändert übernommen:</numerusform>
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
</context>
<context>
    <name>roost::JobDialog</name>
    <message>
        <source>Save Report…</source>
        <translation>Bericht speichern…</translation>
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
        <translation>Tasten für „%1“ hinzufügen</translation>
    </message>
    <message>
        <source>Add shortcut</source>
        <translation>Tasten hinzufügen</translation>
    </message>
    <message>
        <source>Shortcut for %1: %2</source>
        <translation>Tasten für „%1“: %2</translation>
    </message>
    <message>
        <source>Change shortcut (Backspace removes it)</source>
        <translation>Diese Tasten ändern; die Rücktaste entfernt sie</translation>
    </message>
    <message>
        <source>Press the new shortcut</source>
        <translation>Drück die neuen Tasten</translation>
    </message>
    <message>
        <source>Press keys…</source>
        <translation>Tasten drücken…</translation>
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
    <name>roost::ListPage</name>
    <message>
        <source>Try Again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>This list can’t be loaded</source>
        <translation>Diese Liste lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>Recover…</source>
        <translation>Wiederherstellen…</translation>
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
        <source>Import a Microblog database</source>
        <translation>Microblog-Datenbank importieren</translation>
    </message>
    <message>
        <source>Databases (*.db *.sqlite *.sqlite3);;All files (*)</source>
        <translation>Datenbanken (*.db *.sqlite *.sqlite3);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Your changes have been saved.</source>
        <translation>Deine Änderungen wurden gespeichert.</translation>
    </message>
</context>
<context>
    <name>roost::MicroblogSource</name>
    <message>
        <source>This is already a Roost database. Open it instead of importing it.</source>
        <translation>Das ist schon eine Roost-Datenbank. Öffne sie, statt sie zu importieren.</translation>
    </message>
    <message>
        <source>This Microblog database is older than the tutorial’s chapter 8 and has no followers. Upgrade it with “flask db upgrade”, then import it again.</source>
        <translation>Diese Microblog-Datenbank ist älter als Kapitel 8 des Tutorials: Sie kennt keine Follower. Aktualisiere sie mit „flask db upgrade“ und importiere sie dann noch einmal.</translation>
    </message>
    <message>
        <source>This isn’t a Microblog database. Choose the file in which Microblog keeps its data, usually app.db.</source>
        <translation>Das ist keine Microblog-Datenbank, darum wurde nichts importiert. Wähle die Datei, in der Microblog seine Daten aufbewahrt, meist app.db.</translation>
    </message>
    <message>
        <source>Roost doesn’t support private messages.</source>
        <translation>Roost hat keine privaten Nachrichten.</translation>
    </message>
    <message>
        <source>Roost doesn’t support notifications.</source>
        <translation>Roost bewahrt keine Benachrichtigungen auf.</translation>
    </message>
    <message>
        <source>Roost doesn’t support background tasks.</source>
        <translation>Roost hat keine Hintergrundaufgaben.</translation>
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
    <name>roost::Operations</name>
    <message>
        <source>Try Again</source>
        <translation>Noch einmal versuchen</translation>
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
            <numerusform>Die Datenbank wird gerade von einem anderen Programm benutzt. Sobald sie frei ist, wird %Ln Änderung von dir vorgenommen.</numerusform>
            <numerusform>Die Datenbank wird gerade von einem anderen Programm benutzt. Sobald sie frei ist, werden %Ln Änderungen von dir vorgenommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Don’t Wait</source>
        <translation>Nicht warten</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) weren’t saved.</source>
        <translation>
            <numerusform>%Ln Änderung von dir wurde nicht vorgenommen.</numerusform>
            <numerusform>%Ln Änderungen von dir wurden nicht vorgenommen.</numerusform>
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
        <translation>Kopie speichern…</translation>
    </message>
    <message>
        <source>Recover…</source>
        <translation>Wiederherstellen…</translation>
    </message>
    <message>
        <source>Follow %1</source>
        <translation>%1 folgen</translation>
    </message>
    <message>
        <source>This can no longer be undone.</source>
        <translation>Das lässt sich nicht mehr rückgängig machen.</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Rückgängig gemacht: %1</translation>
    </message>
    <message numerus="yes">
        <source>Another program is still using the database, and %Ln change(s) aren’t saved. Do this again to discard them.</source>
        <translation>
            <numerusform>Die Datenbank wird noch immer benutzt, und %Ln Änderung von dir wurde nicht vorgenommen. Tu das noch einmal, um auf sie zu verzichten.</numerusform>
            <numerusform>Die Datenbank wird noch immer benutzt, und %Ln Änderungen von dir wurden nicht vorgenommen. Tu das noch einmal, um auf sie zu verzichten.</numerusform>
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
        <translation>Leute</translation>
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
        <translation>Noch ist niemand hier</translation>
    </message>
    <message>
        <source>No names start with “%1”</source>
        <translation>Kein Name beginnt mit „%1“</translation>
    </message>
    <message>
        <source>Matches the start of each word in usernames and display names.</source>
        <translation>Gesucht wird am Anfang jedes Wortes der Benutzernamen und Anzeigenamen.</translation>
    </message>
</context>
<context>
    <name>roost::Pictures</name>
    <message>
        <source>The picture is too large to save.</source>
        <translation>Das Bild ist zu groß, um gespeichert zu werden.</translation>
    </message>
</context>
<context>
    <name>roost::PostImport</name>
    <message>
        <source>The author isn’t in the imported data.</source>
        <translation>Niemand in dieser Datenbank hat ihn verfasst.</translation>
    </message>
    <message>
        <source>The post has no text.</source>
        <translation>Der Beitrag hat keinen Text.</translation>
    </message>
    <message numerus="yes">
        <source>The post is longer than %Ln character(s).</source>
        <translation>
            <numerusform>Der Beitrag hat mehr als %Ln Zeichen; er wurde ungekürzt übernommen.</numerusform>
            <numerusform>Der Beitrag hat mehr als %Ln Zeichen; er wurde ungekürzt übernommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Control characters were removed from the post.</source>
        <translation>Der Beitrag wurde ohne seine Steuerzeichen übernommen.</translation>
    </message>
    <message>
        <source>The time can’t be read; the previous post’s time was used instead.</source>
        <translation>Die Zeit des Beitrags ist nicht lesbar; er hat die des Beitrags davor.</translation>
    </message>
    <message>
        <source>The time can’t be read; the next post’s time was used instead.</source>
        <translation>Die Zeit des Beitrags ist nicht lesbar; er hat die des Beitrags danach.</translation>
    </message>
    <message>
        <source>The time can’t be read; the time its author was last seen was used instead.</source>
        <translation>Die Zeit des Beitrags ist nicht lesbar; er hat die Zeit, zu der sein Verfasser zuletzt gesehen wurde.</translation>
    </message>
    <message>
        <source>The time can’t be read; the start of 1970 was used instead.</source>
        <translation>Die Zeit des Beitrags ist nicht lesbar; er ist auf den Anfang des Jahres 1970 datiert.</translation>
    </message>
    <message>
        <source>Invalid characters in the post were replaced with “�”.</source>
        <translation>Bytes im Beitrag, die kein Text sind, wurden durch „�“ ersetzt.</translation>
    </message>
</context>
<context>
    <name>roost::PostRows</name>
    <message>
        <source>Open Profile of @%1</source>
        <translation>Profil von @%1 öffnen</translation>
    </message>
    <message>
        <source>Copy @%1</source>
        <translation>@%1 kopieren</translation>
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
    <message>
        <source>Search for #%1</source>
        <translation>Nach #%1 suchen</translation>
    </message>
    <message>
        <source>Copy #%1</source>
        <translation>#%1 kopieren</translation>
    </message>
</context>
<context>
    <name>roost::Posts</name>
    <message>
        <source>Write something first.</source>
        <translation>Schreib zuerst etwas.</translation>
    </message>
    <message numerus="yes">
        <source>The post is %Ln character(s) too long.</source>
        <translation>
            <numerusform>Der Beitrag ist %Ln Zeichen zu lang.</numerusform>
            <numerusform>Der Beitrag ist %Ln Zeichen zu lang.</numerusform>
        </translation>
    </message>
    <message>
        <source>This post was already deleted.</source>
        <translation>Dieser Beitrag wurde schon gelöscht.</translation>
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
        <translation>Noch nie gesehen</translation>
    </message>
    <message>
        <source>Drop a picture here to use it</source>
        <translation>Leg hier ein Bild ab, um es zu deinem zu machen</translation>
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
        <translation>Noch niemand folgt dir</translation>
    </message>
    <message>
        <source>No one follows %1 yet</source>
        <translation>Noch niemand folgt %1</translation>
    </message>
    <message>
        <source>You don’t follow anyone yet</source>
        <translation>Du folgst noch niemandem</translation>
    </message>
    <message>
        <source>%1 doesn’t follow anyone yet</source>
        <translation>%1 folgt noch niemandem</translation>
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
        <translation>Aus allem, was noch lesbar ist, entsteht eine neue Datenbank, die an die Stelle der beschädigten tritt. Die beschädigte Datei bleibt unverändert daneben. Das kann einige Minuten dauern.</translation>
    </message>
    <message>
        <source>Recovering %1…</source>
        <translation>%1 wird wiederhergestellt…</translation>
    </message>
    <message>
        <source>Rows read: %1</source>
        <translation>Bisher gelesene Zeilen: %1</translation>
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
        <translation>Nichts wurde wiederhergestellt</translation>
    </message>
    <message>
        <source>The database was recovered</source>
        <translation>Die Datenbank ist wiederhergestellt</translation>
    </message>
    <message>
        <source>The damaged file was kept as %1.</source>
        <translation>Die beschädigte Datei heißt jetzt %1.</translation>
    </message>
    <message>
        <source>Recover a damaged database</source>
        <translation>Eine beschädigte Datenbank wiederherstellen</translation>
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
        <source>Recovered: %1, %2, %3.</source>
        <translation>Wiederhergestellt: %1, %2, %3.</translation>
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
            <numerusform>%Ln Beitrag wurde ausgelassen: Wer ihn geschrieben hat, ist verloren, oder er ist nicht mehr ganz.</numerusform>
            <numerusform>%Ln Beiträge wurden ausgelassen: Wer sie geschrieben hat, ist verloren, oder sie sind nicht mehr ganz.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the username of %Ln user(s) was recovered. They can’t sign in: %1.</source>
        <translation>
            <numerusform>Von %Ln Person ist nur der Benutzername übrig, und niemand kann sich damit anmelden: %1.</numerusform>
            <numerusform>Von %Ln Personen ist nur der Benutzername übrig, und niemand kann sich damit anmelden: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>Es fehlt nichts.</translation>
    </message>
    <message>
        <source>Part of the file can’t be read, so more may be missing.</source>
        <translation>Ein Teil der Datei ist nicht lesbar; was dort stand, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Everyone has to sign in again.</source>
        <translation>Alle müssen sich neu anmelden.</translation>
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
        <translation>%1: nur der Benutzername ist übrig</translation>
    </message>
    <message>
        <source>for example %1</source>
        <translation>zum Beispiel %1</translation>
    </message>
</context>
<context>
    <name>roost::RememberedSignIns</name>
    <message>
        <source>You’re signed in, but only until you close Roost, because its settings can’t be saved. Free up disk space, or make %1 writable.</source>
        <translation>Du bist angemeldet, aber nicht für das nächste Mal: Die Einstellungen von Roost lassen sich nicht schreiben. Schaffe Platz für sie oder mach %1 beschreibbar.</translation>
    </message>
</context>
<context>
    <name>roost::SampleBanner</name>
    <message>
        <source>Sample community. Try anything; your own data isn’t affected.</source>
        <translation>Beispiel-Community: Probier alles aus, deine eigenen Daten liegen woanders.</translation>
    </message>
    <message>
        <source>Leave the Sample</source>
        <translation>Beispiel verlassen</translation>
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
        <translation>Wörter, die beieinander stehen</translation>
    </message>
    <message>
        <source>#garden</source>
        <translation>#garten</translation>
    </message>
    <message>
        <source>posts with this tag</source>
        <translation>Beiträge mit einem Schlagwort</translation>
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
        <source>on or after this day; until: on or before it</source>
        <translation>ab diesem Tag; until: bis zu einem Tag</translation>
    </message>
    <message>
        <source>garden -rose</source>
        <translation>garten -rose</translation>
    </message>
    <message>
        <source>posts without this word</source>
        <translation>Beiträge ohne ein Wort</translation>
    </message>
</context>
<context>
    <name>roost::SearchPage</name>
    <message>
        <source>Search results</source>
        <translation>Gefundene Beiträge</translation>
    </message>
    <message>
        <source>Search every post</source>
        <translation>Alles durchsuchen, was je geschrieben wurde</translation>
    </message>
    <message>
        <source>Finds posts with every word, newest first.</source>
        <translation>Ein Beitrag muss jedes Wort enthalten; die neuesten stehen zuerst.</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Suche läuft …</translation>
    </message>
    <message>
        <source>Nothing found for “%1”</source>
        <translation>Nichts gefunden für „%1“</translation>
    </message>
    <message>
        <source>No post contains all of this. Try fewer words.</source>
        <translation>Ein Beitrag muss alles enthalten; weniger Wörter finden mehr.</translation>
    </message>
    <message>
        <source>Find People Named “%1”</source>
        <translation>Leute namens „%1“ finden</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
</context>
<context>
    <name>roost::Session</name>
    <message>
        <source>This sign-in has already ended.</source>
        <translation>Diese Anmeldung ist schon beendet.</translation>
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
        <translation>Erscheinungsbild</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Tasten</translation>
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
        <translation>Wo du angemeldet bleibst</translation>
    </message>
</context>
<context>
    <name>roost::ShortcutRow</name>
    <message>
        <source>Restore</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Restore the shortcut for %1</source>
        <translation>Tasten für „%1“ zurücksetzen</translation>
    </message>
    <message>
        <source>%1 is needed to move in lists and press buttons.</source>
        <translation>Mit %1 bewegst du dich in Listen und drückst Schaltflächen.</translation>
    </message>
    <message>
        <source>%1 is already used for %2.</source>
        <translation>%1 gehört schon zu „%2“.</translation>
    </message>
    <message>
        <source>Choose Another</source>
        <translation>Andere wählen</translation>
    </message>
    <message>
        <source>Reassign</source>
        <translation>Dort entfernen</translation>
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
        <translation>Nächster, vorheriger Eintrag</translation>
    </message>
    <message>
        <source>Open the profile</source>
        <translation>Profil öffnen</translation>
    </message>
    <message>
        <source>Page down, page up</source>
        <translation>Eine Seite weiter, eine Seite zurück</translation>
    </message>
    <message>
        <source>Top, bottom</source>
        <translation>Zum Anfang, zum Ende</translation>
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
</context>
<context>
    <name>roost::SignInPage</name>
    <message>
        <source>In the sample community, every password is “sample”.</source>
        <translation>Im Beispiel ist jedes Passwort „sample“.</translation>
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
        <translation>Melde dich an, um es zu sehen.</translation>
    </message>
    <message>
        <source>None. Roost asks for your password at startup.</source>
        <translation>Nirgends: Roost fragt beim Start nach deinem Passwort.</translation>
    </message>
    <message>
        <source>Sign Out Everywhere Else</source>
        <translation>Alle anderen beenden</translation>
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
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Sign out: %1</source>
        <translation>Anmeldung beenden: %1</translation>
    </message>
    <message>
        <source>Signed out. You stay signed in here until you close Roost.</source>
        <translation>Beendet. Du bist noch angemeldet, bis du Roost schließt.</translation>
    </message>
    <message>
        <source>Signed out. Signing in there takes your password again.</source>
        <translation>Beendet. Wer sie benutzt, muss wieder dein Passwort eingeben.</translation>
    </message>
    <message numerus="yes">
        <source>Signed out of %Ln other sign-in(s).</source>
        <translation>
            <numerusform>%Ln Anmeldung beendet.</numerusform>
            <numerusform>%Ln Anmeldungen beendet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>roost::SignUpPage</name>
    <message>
        <source>Create an Account</source>
        <translation>Konto erstellen</translation>
    </message>
</context>
<context>
    <name>roost::SourceCopy</name>
    <message>
        <source>This database must be copied before it can be read, but there isn’t enough free space in %1. Free up %2 and try again.</source>
        <translation>Diese Datenbank muss kopiert werden, bevor sie sich lesen lässt, und in %1 ist nicht genug Platz frei: %2 werden gebraucht. Schaff etwas Platz und versuch es noch einmal.</translation>
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
    <name>roost::TimelinePage</name>
    <message>
        <source>Timeline</source>
        <translation>Timeline</translation>
    </message>
    <message>
        <source>Find People to Follow</source>
        <translation>Leute zum Folgen finden</translation>
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
        <translation>Sie zeigt, was du postest und was die Leute posten, denen du folgst. Folge jemandem oder schreib oben den ersten Beitrag.</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Startseite</translation>
    </message>
    <message>
        <source>Import a Microblog Database…</source>
        <translation>Microblog-Datenbank importieren…</translation>
    </message>
    <message>
        <source>Explore the Sample</source>
        <translation>Beispiel ansehen</translation>
    </message>
    <message>
        <source>It’s just you so far</source>
        <translation>Noch bist nur du hier</translation>
    </message>
    <message>
        <source>Write your first post above, import an archive, or explore the sample community.</source>
        <translation>Schreib oben den ersten Beitrag, hole die Leute aus einem alten Archiv dazu, oder sieh dir am Beispiel an, wie ein volles Roost aussieht.</translation>
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
        <translation>%1 wird aktualisiert…</translation>
    </message>
    <message>
        <source>A copy is saved first. If you cancel, the database isn’t changed.</source>
        <translation>Zuerst wird eine Kopie gespeichert. Wenn du abbrichst, bleibt die Datenbank, wie sie war.</translation>
    </message>
    <message>
        <source>Step %1 of %2. If you cancel, the database isn’t changed.</source>
        <translation>Schritt %1 von %2. Wenn du abbrichst, bleibt die Datenbank, wie sie war.</translation>
    </message>
</context>
<context>
    <name>roost::UserImport</name>
    <message>
        <source>Spaces and control characters were removed from the username.</source>
        <translation>Der Benutzername wurde ohne die Leerräume oder Steuerzeichen übernommen, die darin waren.</translation>
    </message>
    <message numerus="yes">
        <source>The username is longer than %Ln character(s).</source>
        <translation>
            <numerusform>Der Benutzername hat mehr als %Ln Zeichen; er wurde ungekürzt übernommen.</numerusform>
            <numerusform>Der Benutzername hat mehr als %Ln Zeichen; er wurde ungekürzt übernommen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The email address is longer than %Ln character(s).</source>
        <translation>
            <numerusform>Die E-Mail-Adresse hat mehr als %Ln Zeichen; sie wurde ungekürzt übernommen.</numerusform>
            <numerusform>Die E-Mail-Adresse hat mehr als %Ln Zeichen; sie wurde ungekürzt übernommen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“About me” is longer than %Ln character(s).</source>
        <translation>
            <numerusform>„Über mich“ hat mehr als %Ln Zeichen; es wurde ungekürzt übernommen.</numerusform>
            <numerusform>„Über mich“ hat mehr als %Ln Zeichen; es wurde ungekürzt übernommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Control characters were removed from “About me”.</source>
        <translation>„Über mich“ wurde ohne seine Steuerzeichen übernommen.</translation>
    </message>
    <message>
        <source>The time the user was last seen can’t be read; it was left out.</source>
        <translation>Wann der Benutzer zuletzt gesehen wurde, ist nicht lesbar; die Angabe wurde ausgelassen.</translation>
    </message>
    <message>
        <source>Another user has the same email address, so this user was imported without one.</source>
        <translation>Ein anderer Benutzer dieser Datenbank hat dieselbe E-Mail-Adresse, darum hat dieser keine.</translation>
    </message>
    <message>
        <source>The user had no username and was named after their ID.</source>
        <translation>Der Benutzer hat keinen Namen und ist hier nach seiner Nummer benannt.</translation>
    </message>
    <message>
        <source>Invalid characters in the username were replaced with “�”.</source>
        <translation>Bytes im Benutzernamen, die kein Text sind, wurden durch „�“ ersetzt.</translation>
    </message>
    <message>
        <source>Invalid characters in the email address were replaced with “�”.</source>
        <translation>Bytes in der E-Mail-Adresse, die kein Text sind, wurden durch „�“ ersetzt.</translation>
    </message>
    <message>
        <source>Invalid characters in “About me” were replaced with “�”.</source>
        <translation>Bytes in „Über mich“, die kein Text sind, wurden durch „�“ ersetzt.</translation>
    </message>
    <message>
        <source>The username was taken, so the user was renamed.</source>
        <translation>Der Benutzername ist hier schon vergeben, darum hat dieser Benutzer einen anderen.</translation>
    </message>
    <message>
        <source>“%1” is now “%2”.</source>
        <translation>„%1“ heißt hier „%2“.</translation>
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
</context>
<context>
    <name>roost::WindowActions</name>
    <message>
        <source>&amp;New Post</source>
        <translation>&amp;Neuer Beitrag</translation>
    </message>
    <message>
        <source>&amp;Import a Microblog Database…</source>
        <translation>Microblog-Datenbank &amp;importieren…</translation>
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
        <translation>Zu &amp;Benutzer gehen…</translation>
    </message>
    <message>
        <source>&amp;Edit Profile…</source>
        <translation>Profil &amp;bearbeiten…</translation>
    </message>
    <message>
        <source>Sign &amp;Out</source>
        <translation>Ab&amp;melden</translation>
    </message>
    <message>
        <source>&amp;System Default</source>
        <translation>Wie das &amp;System</translation>
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
        <source>&amp;Switch Account</source>
        <translation>Benutzer &amp;wechseln</translation>
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
        <translation>&amp;Erscheinungsbild</translation>
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
        <translation>Zu einem &amp;Tag…</translation>
    </message>
    <message>
        <source>Add A&amp;ccount…</source>
        <translation>Als jemand &amp;anderes anmelden…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Einstellungen…</translation>
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
        <source>Pre&amp;vious Row</source>
        <translation>Vo&amp;rheriger Eintrag</translation>
    </message>
    <message>
        <source>&amp;Find a Command…</source>
        <translation>&amp;Befehl suchen…</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;Report a Problem…</source>
        <translation>&amp;Problem melden…</translation>
    </message>
    <message>
        <source>&amp;Search Posts</source>
        <translation>Beiträge d&amp;urchsuchen</translation>
    </message>
    <message>
        <source>&amp;Recover a Damaged Database…</source>
        <translation>Beschädigte Datenbank &amp;wiederherstellen…</translation>
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
        <translation>&amp;Übliche Textgröße</translation>
    </message>
</context>
</TS>
