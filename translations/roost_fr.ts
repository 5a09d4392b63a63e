<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
<context>
    <name>About</name>
    <message>
        <source>About Roost</source>
        <translation>À propos de Roost</translation>
    </message>
    <message>
        <source>A desktop microblog that stays on this computer. Nothing is sent or fetched.

Free software under the MIT license. Made with Qt, SQLite, ICU and libsodium.</source>
        <translation>Un microblog de bureau qui reste sur cet ordinateur. Rien n’est envoyé ni téléchargé.

Logiciel libre sous licence MIT. Réalisé avec Qt, SQLite, ICU et libsodium.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>AccountForm</name>
    <message>
        <source>This field is required.</source>
        <translation>Ce champ est obligatoire.</translation>
    </message>
    <message numerus="yes">
        <source>Use %Ln character(s) or fewer.</source>
        <translation>
            <numerusform>%Ln caractère au maximum.</numerusform>
            <numerusform>%Ln caractères au maximum.</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter a valid email address, such as susan@example.com.</source>
        <translation>Saisissez une adresse e-mail valide, par exemple susan@example.com.</translation>
    </message>
    <message>
        <source>Please use a different username.</source>
        <translation>Choisissez un autre nom d’utilisateur.</translation>
    </message>
    <message>
        <source>Please use a different email address.</source>
        <translation>Choisissez une autre adresse e-mail.</translation>
    </message>
    <message>
        <source>The passwords don’t match.</source>
        <translation>Les mots de passe ne correspondent pas.</translation>
    </message>
    <message>
        <source>Please use a different display name.</source>
        <translation>Choisissez un autre nom affiché.</translation>
    </message>
    <message>
        <source>Use letters and digits, with “.”, “-” or “_” only between them.</source>
        <translation>Utilisez des lettres et des chiffres, éventuellement séparés par «&#xa0;.&#xa0;», «&#xa0;-&#xa0;» ou «&#xa0;_&#xa0;».</translation>
    </message>
    <message>
        <source>Don’t mix letters from different alphabets.</source>
        <translation>Ne mélangez pas les lettres de différents alphabets.</translation>
    </message>
</context>
<context>
    <name>Addresses</name>
    <message>
        <source>This link leads to a different address than it shows. Open it?</source>
        <translation>Ce lien mène à une autre adresse que celle affichée. L’ouvrir quand même&#x202f;?</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>No application can open this address.</source>
        <translation>Aucune application ne peut ouvrir cette adresse.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
</context>
<context>
    <name>ArchiveFile</name>
    <message>
        <source>The archive is damaged or incomplete. Download it again.</source>
        <translation>L’archive est endommagée ou incomplète. Téléchargez-la de nouveau.</translation>
    </message>
    <message>
        <source>%1 can’t be read. Check that you have permission to open it.</source>
        <translation>Impossible de lire %1. Vérifiez que vous avez l’autorisation de l’ouvrir.</translation>
    </message>
    <message>
        <source>The archive is far larger when unpacked. Roost didn’t open it.</source>
        <translation>Une fois décompressée, l’archive est bien plus volumineuse que son fichier. Elle a été refusée.</translation>
    </message>
    <message>
        <source>The archive contains links to other files. Roost didn’t open it.</source>
        <translation>L’archive contient des liens vers d’autres fichiers. Elle a été refusée.</translation>
    </message>
    <message>
        <source>The archive contains file names that point outside it. Roost didn’t open it.</source>
        <translation>L’archive contient des noms de fichiers qui mènent hors d’elle. Elle a été refusée.</translation>
    </message>
    <message>
        <source>The archive has a password. Unpack it and import the folder.</source>
        <translation>L’archive est protégée par un mot de passe. Décompressez-la et importez le dossier.</translation>
    </message>
    <message>
        <source>A file in the archive is too large to be genuine. Roost didn’t open it.</source>
        <translation>Un fichier de l’archive est plus volumineux qu’il ne devrait l’être.</translation>
    </message>
    <message>
        <source>The archive has more files than any such archive should have.</source>
        <translation>L’archive contient plus de fichiers qu’elle ne devrait.</translation>
    </message>
    <message>
        <source>The folder contains links to other files. Roost didn’t open it.</source>
        <translation>Le dossier contient des liens vers d’autres fichiers. Il a été refusé.</translation>
    </message>
    <message>
        <source>A file is missing in the archive.</source>
        <translation>Il manque un fichier dans l’archive.</translation>
    </message>
    <message>
        <source>The archive contains file names that can’t be genuine. Roost didn’t open it.</source>
        <translation>L’archive contient des noms de fichiers qui ne peuvent pas être authentiques. Roost ne l’a pas ouverte.</translation>
    </message>
</context>
<context>
    <name>BackgroundJob</name>
    <message>
        <source>Checking usernames…</source>
        <translation>Vérification des noms d’utilisateur…</translation>
    </message>
    <message>
        <source>Preparing people search…</source>
        <translation>Préparation de la recherche de personnes…</translation>
    </message>
    <message>
        <source>Updating the search index…</source>
        <translation>Mise à jour de l’index de recherche…</translation>
    </message>
    <message>
        <source>Looking for mentions…</source>
        <translation>Recherche des mentions…</translation>
    </message>
</context>
<context>
    <name>BlueskySource</name>
    <message>
        <source>The repository has something else in place of this post.</source>
        <translation>Le dépôt contient autre chose à la place de ce message.</translation>
    </message>
    <message>
        <source>The repository is damaged or incomplete. Download it again.</source>
        <translation>Le dépôt est endommagé ou incomplet. Téléchargez-le de nouveau.</translation>
    </message>
    <message>
        <source>The repository is too large to be genuine. Roost didn’t open it.</source>
        <translation>Le dépôt est trop volumineux pour être authentique. Il a été refusé.</translation>
    </message>
</context>
<context>
    <name>CarFile</name>
    <message>
        <source>This isn’t a Bluesky repository. Choose the .car file that Bluesky’s settings export.</source>
        <translation>Ce n’est pas un dépôt Bluesky. Choisissez le fichier .car exporté depuis les paramètres de Bluesky.</translation>
    </message>
    <message>
        <source>This file holds a server’s error message instead of a repository. Download it again.</source>
        <translation>Ce fichier contient le message d’erreur d’un serveur au lieu d’un dépôt. Téléchargez-le de nouveau.</translation>
    </message>
    <message>
        <source>This repository has a form that Roost can’t read. Look for a newer Roost.</source>
        <translation>Roost ne peut pas lire le format de ce dépôt. Cherchez une version plus récente de Roost.</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>New post</source>
        <translation>Nouveau message</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Publier</translation>
    </message>
    <message>
        <source>Add pictures</source>
        <translation>Ajouter des images</translation>
    </message>
    <message>
        <source>Add Pictures…</source>
        <translation>Ajouter des images…</translation>
    </message>
</context>
<context>
    <name>ContentWarning</name>
    <message>
        <source>Adult content</source>
        <translation>Contenu pour adultes</translation>
    </message>
    <message>
        <source>Sexually suggestive</source>
        <translation>Sexuellement suggestif</translation>
    </message>
    <message>
        <source>Nudity</source>
        <translation>Nudité</translation>
    </message>
    <message>
        <source>Graphic media</source>
        <translation>Contenu choquant</translation>
    </message>
    <message>
        <source>Sensitive content</source>
        <translation>Contenu sensible</translation>
    </message>
</context>
<context>
    <name>ConversationText</name>
    <message numerus="yes">
        <source>Show %Ln more reply(ies)</source>
        <translation>
            <numerusform>Afficher %Ln autre réponse</numerusform>
            <numerusform>Afficher %Ln autres réponses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln reply(ies)</source>
        <translation>
            <numerusform>Afficher %Ln réponse</numerusform>
            <numerusform>Afficher %Ln réponses</numerusform>
        </translation>
    </message>
    <message>
        <source>Show fewer replies</source>
        <translation>Afficher moins de réponses</translation>
    </message>
    <message numerus="yes">
        <source>Continue conversation (%Ln reply(ies))</source>
        <extracomment>Opens a conversation of its own; the number is that of the replies in it.</extracomment>
        <translation>
            <numerusform>Poursuivre la conversation (%Ln réponse)</numerusform>
            <numerusform>Poursuivre la conversation (%Ln réponses)</numerusform>
        </translation>
    </message>
    <message>
        <source>This post was deleted</source>
        <translation>Ce message a été supprimé</translation>
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
        <translation>Ce n’est pas une liste lisible. Enregistrez-la sous forme de valeurs séparées par des virgules (CSV), en UTF-8.</translation>
    </message>
    <message>
        <source>The list is incomplete. Download it again.</source>
        <translation>La liste est incomplète. Téléchargez-la de nouveau.</translation>
    </message>
</context>
<context>
    <name>DagValue</name>
    <message>
        <source>The repository is damaged or incomplete. Download it again.</source>
        <translation>Le dépôt est endommagé ou incomplet. Téléchargez-le de nouveau.</translation>
    </message>
    <message>
        <source>The repository has a record that can’t be genuine. Roost didn’t open it.</source>
        <translation>Le dépôt contient un enregistrement qu’aucun dépôt authentique n’aurait. Il a été refusé.</translation>
    </message>
</context>
<context>
    <name>DatabaseRestore</name>
    <message>
        <source>An export can only be read into an empty database. Choose a new file.</source>
        <translation>Une exportation ne peut être lue que dans une base de données vide. Choisissez un nouveau fichier.</translation>
    </message>
    <message>
        <source>Reading the export was canceled. Nothing was changed.</source>
        <translation>La lecture de l’exportation a été annulée. Rien n’a été modifié.</translation>
    </message>
</context>
<context>
    <name>EditProfileDialog</name>
    <message>
        <source>Edit profile</source>
        <translation>Modifier le profil</translation>
    </message>
    <message>
        <source>Choose Picture…</source>
        <translation>Choisir une image…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Remove picture</source>
        <translation>Supprimer l’image</translation>
    </message>
    <message>
        <source>Display name</source>
        <translation>Nom affiché</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Nom d’utilisateur</translation>
    </message>
    <message>
        <source>About me</source>
        <translation>À propos de moi</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Adresse e-mail</translation>
    </message>
    <message>
        <source>Change Password…</source>
        <translation>Changer de mot de passe…</translation>
    </message>
    <message>
        <source>Current password</source>
        <translation>Mot de passe actuel</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Nouveau mot de passe</translation>
    </message>
    <message>
        <source>Repeat new password</source>
        <translation>Confirmer le nouveau mot de passe</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
</context>
<context>
    <name>Engine</name>
    <message>
        <source>SQLite %1 on this computer lacks a feature that Roost needs. Install your system’s SQLite package, or a newer version.</source>
        <translation>La version de SQLite installée sur cet ordinateur (%1) ne possède pas une fonctionnalité dont Roost a besoin. Installez le paquet SQLite de votre système ou une version plus récente.</translation>
    </message>
    <message>
        <source>Qt’s SQLite driver is missing. Install it to open databases; on Debian and Ubuntu the package is libqt6sql6-sqlite.</source>
        <translation>Le pilote SQLite de Qt est absent. Installez-le pour pouvoir ouvrir des bases de données&#x202f;; sous Debian et Ubuntu, il s’agit du paquet libqt6sql6-sqlite.</translation>
    </message>
    <message>
        <source>Qt’s SQLite driver uses a different SQLite than Roost, which can damage databases. Install both from the same source.</source>
        <translation>Le pilote SQLite de Qt n’utilise pas le même SQLite que Roost, ce qui peut endommager les bases de données. Installez-les tous deux depuis la même source.</translation>
    </message>
    <message>
        <source>SQLite %1 is too old. Update your system’s SQLite to %2 or later.</source>
        <translation>SQLite %1 est trop ancien. Mettez à jour le SQLite de votre système vers la version %2 ou une version ultérieure.</translation>
    </message>
    <message>
        <source>This SQLite was built without full-text search (FTS5), which Roost needs. Install your system’s SQLite package.</source>
        <translation>Cette version de SQLite a été compilée sans la recherche en texte intégral (FTS5), dont Roost a besoin. Installez le paquet SQLite de votre système.</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>The file can’t be opened. Check that it exists and that you have permission to open it.</source>
        <translation>Impossible d’ouvrir le fichier. Vérifiez qu’il existe et que vous avez l’autorisation de l’ouvrir.</translation>
    </message>
    <message>
        <source>Everyone on this computer can change or replace this database. Move it to a folder of your own, or remove write permission for others from the file and its folder.</source>
        <translation>Tous les utilisateurs de cet ordinateur peuvent modifier ou remplacer cette base de données. Déplacez-la dans un dossier qui vous appartient, ou retirez aux autres le droit d’écriture sur le fichier et son dossier.</translation>
    </message>
    <message>
        <source>This file isn’t a database. Choose another file.</source>
        <translation>Ce fichier n’est pas une base de données. Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>This database belongs to another application. Choose another file.</source>
        <translation>Cette base de données appartient à une autre application. Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>This database was created by a newer version of Roost. Update Roost to open it.</source>
        <translation>Cette base de données a été créée par une version plus récente de Roost. Mettez Roost à jour pour l’ouvrir.</translation>
    </message>
    <message>
        <source>This database or its folder is read-only. Make it writable, or copy it to a folder of your own.</source>
        <translation>Cette base de données ou son dossier est en lecture seule. Autorisez-y l’écriture, ou copiez-la dans un dossier qui vous appartient.</translation>
    </message>
    <message>
        <source>The disk is full and nothing was saved. Free up some space and try again.</source>
        <translation>Le disque est plein et rien n’a été enregistré. Libérez de l’espace et réessayez.</translation>
    </message>
    <message>
        <source>Another program is using the database. Try again in a moment.</source>
        <translation>Un autre programme utilise la base de données. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>This database is open in another Roost window. Use that window, or close it first.</source>
        <translation>Cette base de données est ouverte dans une autre fenêtre de Roost. Utilisez cette fenêtre, ou fermez-la d’abord.</translation>
    </message>
    <message>
        <source>You don’t have permission to do that.</source>
        <translation>Vous n’avez pas l’autorisation d’effectuer cette action.</translation>
    </message>
    <message>
        <source>This no longer exists.</source>
        <translation>Cet élément n’existe plus.</translation>
    </message>
    <message>
        <source>Something went wrong and nothing was changed. See the log for details.</source>
        <translation>Une erreur s’est produite et rien n’a été modifié. Consultez le journal pour plus de détails.</translation>
    </message>
    <message>
        <source>The database’s disk can’t be read or written, and nothing was changed. Check that the disk is connected and working, then try again.</source>
        <translation>Impossible de lire le disque de la base de données ou d’y écrire&#x202f;; rien n’a été modifié. Vérifiez que le disque est connecté et fonctionne, puis réessayez.</translation>
    </message>
    <message>
        <source>The database file was moved, deleted or replaced, so changes can’t be saved. Put it back, or save a copy.</source>
        <translation>Le fichier de la base de données a été déplacé, supprimé ou remplacé&#xa0;: les modifications ne peuvent plus être enregistrées. Remettez-le à sa place ou enregistrez une copie.</translation>
    </message>
    <message>
        <source>The database is damaged and part of it can’t be read. Recover what’s left, or restore it from a backup.</source>
        <translation>La base de données est endommagée et en partie illisible. Récupérez ce qu’il en reste ou restaurez-la depuis une sauvegarde.</translation>
    </message>
    <message>
        <source>This location doesn’t support safe file locking. Copy the database to a local disk and open it there.</source>
        <translation>Cet emplacement ne permet pas de verrouiller les fichiers de façon sûre. Copiez la base de données sur un disque local et ouvrez cette copie.</translation>
    </message>
    <message>
        <source>The update was canceled. The database wasn’t changed.</source>
        <translation>La mise à jour a été annulée. La base de données n’a pas été modifiée.</translation>
    </message>
    <message>
        <source>The name of this file or of one of its folders contains invalid characters (shown as �). Rename it, or choose another location.</source>
        <translation>Le nom de ce fichier ou de l’un de ses dossiers contient des caractères non valides (affichés sous la forme �). Renommez-le ou choisissez un autre emplacement.</translation>
    </message>
    <message>
        <source>This file has a second name (a hard link), and changes saved under one name can get lost under the other. Delete one of the names, or open a copy.</source>
        <translation>Ce fichier a un second nom (un lien physique)&#xa0;: les modifications enregistrées sous l’un peuvent être perdues sous l’autre. Supprimez l’un des deux noms ou ouvrez une copie.</translation>
    </message>
    <message>
        <source>This is a Microblog database. Import it into Roost instead: File ▸ Import…</source>
        <translation>Ceci est une base de données Microblog. Importez-la plutôt dans Roost&#xa0;: Fichier ▸ Importer…</translation>
    </message>
</context>
<context>
    <name>ExportArchive</name>
    <message>
        <source>There are more pictures than one export can hold.</source>
        <translation>Il y a plus d’images qu’une exportation ne peut en contenir.</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>What do you want to export?</source>
        <translation>Que voulez-vous exporter&#x202f;?</translation>
    </message>
    <message>
        <source>&amp;Everything of mine</source>
        <translation>&amp;Toutes mes données</translation>
    </message>
    <message>
        <source>Your posts, messages, drafts, saved posts, pictures, and whom you follow and mute, as a .zip file that Roost can read back.</source>
        <translation>Vos messages, messages privés, brouillons, messages enregistrés et images, ainsi que les personnes que vous suivez ou masquez, dans un fichier .zip que Roost peut relire.</translation>
    </message>
    <message>
        <source>My posts as a &amp;web page</source>
        <translation>Mes messages sous forme de page &amp;web</translation>
    </message>
    <message>
        <source>One file with pictures, to read, print or send. It needs no other files.</source>
        <translation>Un seul fichier avec les images, à lire, à imprimer ou à envoyer. Il n’a besoin d’aucun autre fichier.</translation>
    </message>
    <message>
        <source>This &amp;conversation as a web page</source>
        <translation>Cette &amp;conversation sous forme de page web</translation>
    </message>
    <message>
        <source>All posts of the conversation that is open now.</source>
        <translation>Tous les messages de la conversation actuellement ouverte.</translation>
    </message>
    <message>
        <source>My posts for &amp;Microblog</source>
        <translation>Mes messages pour &amp;Microblog</translation>
    </message>
    <message>
        <source>The file posts.json, as the Microblog web application makes it.</source>
        <translation>Le fichier posts.json, tel que le crée l’application web Microblog.</translation>
    </message>
    <message>
        <source>People I &amp;follow</source>
        <translation>Personnes que je &amp;suis</translation>
    </message>
    <message>
        <source>A .csv file that Mastodon can import.</source>
        <translation>Un fichier .csv que Mastodon peut importer.</translation>
    </message>
    <message>
        <source>The whole &amp;database</source>
        <translation>Toute la base de &amp;données</translation>
    </message>
    <message>
        <source>All accounts with their e-mail addresses, and everyone’s messages, as a .zip file. Passwords are left out.</source>
        <translation>Tous les comptes avec leurs adresses e-mail, et les messages privés de tout le monde, dans un fichier .zip. Les mots de passe sont omis.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
</context>
<context>
    <name>ExportLines</name>
    <message>
        <source>The export is damaged: %1, line %2 makes no sense.</source>
        <translation>L’exportation est endommagée&#xa0;: %1, la ligne %2 n’est pas valide.</translation>
    </message>
    <message>
        <source>A line in the export is too large to be genuine. Roost didn’t open it.</source>
        <translation>Une ligne de l’exportation est plus volumineuse qu’elle ne devrait l’être. L’exportation a été refusée.</translation>
    </message>
</context>
<context>
    <name>ExportRequest</name>
    <message>
        <source>The export would replace the database itself. Choose another file name.</source>
        <translation>L’exportation remplacerait la base de données elle-même. Choisissez un autre nom de fichier.</translation>
    </message>
</context>
<context>
    <name>GivenPictures</name>
    <message>
        <source>%1: %2</source>
        <extracomment>The name of a file that can&apos;t be added to a post, and why.</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>GoToDateDialog</name>
    <message>
        <source>Go to date</source>
        <translation>Aller à une date</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Aller</translation>
    </message>
</context>
<context>
    <name>HeadlessStore</name>
    <message>
        <source>Updating the database for this version of Roost. Press Ctrl+C to cancel.</source>
        <translation>Mise à jour de la base de données pour cette version de Roost. Appuyez sur Ctrl+C pour annuler.</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>A list of follows needs a user who follows them. Create one first.</source>
        <translation>Une liste d’abonnements nécessite un utilisateur qui suive ces personnes. Créez-en un d’abord.</translation>
    </message>
    <message>
        <source>Choose the user who follows the people on this list.</source>
        <translation>Choisissez l’utilisateur qui suit les personnes de cette liste.</translation>
    </message>
    <message>
        <source>Only the owner of that account can import into it. Sign in to it first.</source>
        <translation>Seul le titulaire de ce compte peut y importer des données. Connectez-vous d’abord à ce compte.</translation>
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
        <translation>%1 (du %2 au %3)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>Mastodon archive of Susan</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Nothing in this file can be imported.</source>
        <translation>Il n’y a rien à importer.</translation>
    </message>
    <message>
        <source>Larger pictures are scaled down to 2,048 pixels.</source>
        <translation>Les images sont conservées avec 2&#x202f;048&#xa0;pixels de côté au maximum. Les originaux plus grands ne sont pas conservés.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s) aren’t in the archive. Their descriptions are kept.</source>
        <translation>
            <numerusform>%Ln image n’est pas dans l’archive. Sa description est conservée.</numerusform>
            <numerusform>%Ln images ne sont pas dans l’archive. Leurs descriptions sont conservées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln video(s) and sound(s) become a line of text.</source>
        <translation>
            <numerusform>%Ln vidéo ou son est remplacé par une ligne de texte.</numerusform>
            <numerusform>%Ln vidéos et sons sont remplacés chacun par une ligne de texte.</numerusform>
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
            <numerusform>%Ln message laissé de côté&#xa0;: %1</numerusform>
            <numerusform>%Ln messages laissés de côté&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <comment>%1: why</comment>
        <translation>Laissé de côté&#xa0;: %1</translation>
    </message>
    <message>
        <source>Left out (%1): %2</source>
        <comment>%1: how many, %2: why</comment>
        <translation>Laissés de côté (%1)&#xa0;: %2</translation>
    </message>
    <message>
        <source>Found: %1.</source>
        <comment>5 posts and 3 users</comment>
        <translation>Contenu&#xa0;: %1.</translation>
    </message>
    <message>
        <source>All of it is already in Roost.</source>
        <translation>Tout est déjà dans Roost.</translation>
    </message>
    <message>
        <source>The database grows by about %1.</source>
        <translation>La base de données s’agrandit d’environ %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln post(s) could only be read by followers. Everyone who uses this database can read them here.</source>
        <translation>
            <numerusform>%Ln message n’était lisible que par les abonnés. Ici, toute personne utilisant cette base de données peut le lire.</numerusform>
            <numerusform>%Ln messages n’étaient lisibles que par les abonnés. Ici, toute personne utilisant cette base de données peut les lire.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Imports</name>
    <message>
        <source>This import has already been undone.</source>
        <translation>Cette importation a déjà été retirée.</translation>
    </message>
    <message>
        <source>Nothing from this import was left to remove.</source>
        <translation>Il ne restait plus rien de cette importation à supprimer.</translation>
    </message>
    <message>
        <source>Removed: %1.</source>
        <translation>Éléments supprimés&#xa0;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed detail(s) restored.</source>
        <translation>
            <numerusform>%Ln valeur modifiée a été rétablie.</numerusform>
            <numerusform>%Ln valeurs modifiées ont été rétablies.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln post(s) were kept because another import has them too.</source>
        <translation>
            <numerusform>%Ln message est conservé, car il figure aussi dans une autre importation.</numerusform>
            <numerusform>%Ln messages sont conservés, car ils figurent aussi dans une autre importation.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) were kept because they have other data here:</source>
        <translation>
            <numerusform>%Ln utilisateur est conservé, car il a d’autres données ici&#xa0;:</numerusform>
            <numerusform>%Ln utilisateurs sont conservés, car ils ont d’autres données ici&#xa0;:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln detail(s) were kept because they have been changed since.</source>
        <translation>
            <numerusform>%Ln valeur est conservée, car elle a été modifiée depuis.</numerusform>
            <numerusform>%Ln valeurs sont conservées, car elles ont été modifiées depuis.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign in to undo this import.</source>
        <translation>Connectez-vous pour retirer cette importation.</translation>
    </message>
    <message>
        <source>Only @%1 can undo this import.</source>
        <translation>Seul le compte @%1 peut retirer cette importation.</translation>
    </message>
    <message>
        <source>This import was made elsewhere and can’t be undone here.</source>
        <translation>Cette importation a été effectuée ailleurs et ne peut pas être retirée ici.</translation>
    </message>
</context>
<context>
    <name>JobCounts</name>
    <message numerus="yes">
        <source>%1 of %Ln post(s)</source>
        <translation>
            <numerusform>%1 sur %Ln message</numerusform>
            <numerusform>%1 sur %Ln messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln picture(s)</source>
        <translation>
            <numerusform>%1 sur %Ln image</numerusform>
            <numerusform>%1 sur %Ln images</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln item(s)</source>
        <translation>
            <numerusform>%1 sur %Ln élément</numerusform>
            <numerusform>%1 sur %Ln éléments</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>12 MB of 340 MB</comment>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>JobDialog</name>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>JsonElements</name>
    <message>
        <source>A file in the archive is damaged or incomplete.</source>
        <translation>Un fichier de l’archive est endommagé ou incomplet.</translation>
    </message>
    <message>
        <source>A file in the archive isn’t in the expected format. Roost didn’t open it.</source>
        <translation>Un fichier de l’archive n’est pas tel que le réseau l’écrit. Il a été refusé.</translation>
    </message>
    <message>
        <source>A file in the archive is empty.</source>
        <translation>Un fichier de l’archive est vide.</translation>
    </message>
</context>
<context>
    <name>JsonParser</name>
    <message>
        <source>A file in the archive is damaged.</source>
        <translation>Un fichier de l’archive est endommagé.</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>file</source>
        <translation>fichier</translation>
    </message>
    <message>
        <source>A desktop microblog.</source>
        <translation>Un microblog de bureau.</translation>
    </message>
    <message>
        <source>Open this database instead of your own.</source>
        <translation>Ouvrir cette base de données au lieu de la vôtre.</translation>
    </message>
    <message>
        <source>Same as giving the file name alone.</source>
        <translation>Équivaut à indiquer le nom du fichier seul.</translation>
    </message>
    <message>
        <source>Explore the sample community.</source>
        <translation>Explorer la communauté d’exemple.</translation>
    </message>
    <message>
        <source>Open the database even if everyone can write to it.</source>
        <translation>Ouvrir la base de données même si tout le monde peut y écrire.</translation>
    </message>
    <message>
        <source>Give only one database. See --help.</source>
        <translation>Indiquez une seule base de données. Voir --help.</translation>
    </message>
    <message>
        <source>--sample opens a database of its own and can’t be combined with another. See --help.</source>
        <translation>--sample ouvre sa propre base de données et ne peut pas être combiné avec une autre. Voir --help.</translation>
    </message>
    <message>
        <source>With --import: save the full report to this file.</source>
        <translation>Avec --import&#xa0;: enregistrer le rapport complet dans ce fichier.</translation>
    </message>
    <message>
        <source>Set a new password for this user.</source>
        <translation>Définir un nouveau mot de passe pour cet utilisateur.</translation>
    </message>
    <message>
        <source>user</source>
        <translation>utilisateur</translation>
    </message>
    <message>
        <source>--report needs --import. See --help.</source>
        <translation>--report nécessite --import. Voir --help.</translation>
    </message>
    <message>
        <source>To save the full list, use --report FILE.</source>
        <translation>Pour enregistrer la liste complète, utilisez --report FICHIER.</translation>
    </message>
    <message>
        <source>The password for %1 was changed. They are signed out everywhere.</source>
        <translation>Le mot de passe de %1 a été changé. Toutes ses sessions ont été fermées.</translation>
    </message>
    <message>
        <source>Import a Microblog database or an archive without opening a window.</source>
        <translation>Importer une base de données Microblog ou une archive sans ouvrir de fenêtre.</translation>
    </message>
    <message>
        <source>With --import: the user whose archive it is.</source>
        <translation>Avec --import&#xa0;: l’utilisateur à qui appartient l’archive.</translation>
    </message>
    <message>
        <source>--into needs --import. See --help.</source>
        <translation>--into nécessite --import. Voir --help.</translation>
    </message>
    <message>
        <source>With a list: print this many rows at most.</source>
        <translation>Avec une liste&#xa0;: afficher au maximum ce nombre de lignes.</translation>
    </message>
    <message>
        <source>number</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>With a list: continue after the row with this “cursor”.</source>
        <translation>Avec une liste&#xa0;: continuer après la ligne ayant ce «&#xa0;cursor&#xa0;».</translation>
    </message>
    <message>
        <source>With --search or --export: for this user.</source>
        <translation>Avec --search ou --export&#xa0;: pour cet utilisateur.</translation>
    </message>
    <message>
        <source>With --export: include password hashes of the whole database.</source>
        <translation>Avec --export&#xa0;: inclure les hachages des mots de passe de toute la base de données.</translation>
    </message>
    <message>
        <source>Print this user’s timeline as JSON, one post per line.</source>
        <translation>Afficher le fil d’actualité de cet utilisateur en JSON, un message par ligne.</translation>
    </message>
    <message>
        <source>Print this user’s posts as JSON, one per line.</source>
        <translation>Afficher les messages de cet utilisateur en JSON, un par ligne.</translation>
    </message>
    <message>
        <source>Print the posts that a search finds as JSON, one per line.</source>
        <translation>Afficher les messages trouvés par une recherche en JSON, un par ligne.</translation>
    </message>
    <message>
        <source>words</source>
        <translation>mots</translation>
    </message>
    <message>
        <source>Print all users as JSON, one per line.</source>
        <translation>Afficher tous les utilisateurs en JSON, un par ligne.</translation>
    </message>
    <message>
        <source>Export to this file: everything as .zip, posts as .html or .json, follows as .csv.</source>
        <translation>Exporter dans ce fichier&#xa0;: tout en .zip, les messages en .html ou .json, les abonnements en .csv.</translation>
    </message>
    <message>
        <source>--%1 and --%2 can’t be combined. See --help.</source>
        <translation>--%1 et --%2 ne peuvent pas être combinés. Voir --help.</translation>
    </message>
    <message>
        <source>--%1 needs --timeline, --posts, --search or --users. See --help.</source>
        <translation>--%1 nécessite --timeline, --posts, --search ou --users. Voir --help.</translation>
    </message>
    <message>
        <source>--limit takes a number from 1 up. See --help.</source>
        <translation>--limit attend un nombre supérieur ou égal à 1. Voir --help.</translation>
    </message>
    <message>
        <source>--user needs --search or --export. See --help.</source>
        <translation>--user nécessite --search ou --export. Voir --help.</translation>
    </message>
    <message>
        <source>The name of an export ends in .zip, .html, .json or .csv. See --help.</source>
        <translation>Le nom d’une exportation se termine par .zip, .html, .json ou .csv. Voir --help.</translation>
    </message>
    <message>
        <source>--with-passwords needs --export to a .zip file of the whole database. See --help.</source>
        <translation>--with-passwords nécessite --export de toute la base de données vers un fichier .zip. Voir --help.</translation>
    </message>
    <message>
        <source>This database doesn’t have exactly one user. Say whose with --user.</source>
        <translation>Cette base de données ne contient pas exactement un utilisateur. Indiquez avec --user de qui exporter les données.</translation>
    </message>
    <message>
        <source>The export has no passwords, so nobody can sign in yet. Set one with --set-password.</source>
        <translation>L’exportation ne contient pas de mots de passe&#x202f;; personne ne peut donc encore se connecter. Définissez-en un avec --set-password.</translation>
    </message>
    <message>
        <source>With --import: posts, too, that were deleted where they were published.</source>
        <translation>Avec --import&#xa0;: aussi les messages supprimés là où ils avaient été publiés.</translation>
    </message>
    <message>
        <source>--with-deleted needs --import. See --help.</source>
        <translation>--with-deleted nécessite --import. Voir --help.</translation>
    </message>
</context>
<context>
    <name>MessageActions</name>
    <message>
        <source>Copy Text</source>
        <translation>Copier le texte</translation>
    </message>
    <message>
        <source>Remove for Me</source>
        <translation>Supprimer pour moi</translation>
    </message>
</context>
<context>
    <name>MessageTexts</name>
    <message>
        <source>Notes to yourself</source>
        <translation>Notes personnelles</translation>
    </message>
    <message>
        <source>You: %1</source>
        <extracomment>The last message of a thread, written by the user themselves.</extracomment>
        <translation>Vous&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unread message(s)</source>
        <translation>
            <numerusform>%Ln message privé non lu</numerusform>
            <numerusform>%Ln messages privés non lus</numerusform>
        </translation>
    </message>
    <message>
        <source>last: %1</source>
        <extracomment>The last message of a thread, as a screen reader says it.</extracomment>
        <translation>dernier message privé&#xa0;: %1</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Vous</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <extracomment>A message as a screen reader says it: sender, time, text.</extracomment>
        <translation>%1, %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>You to %1</source>
        <extracomment>Before a message that the user has sent to someone, as a screen reader says it.</extracomment>
        <translation>Vous à %1</translation>
    </message>
    <message>
        <source>%1 to you</source>
        <extracomment>Before a message that someone has sent to the user, as a screen reader says it.</extracomment>
        <translation>%1 à vous</translation>
    </message>
</context>
<context>
    <name>MicroblogImport</name>
    <message>
        <source>The import was canceled. Nothing was imported.</source>
        <translation>L’importation a été annulée. Rien n’a été importé.</translation>
    </message>
</context>
<context>
    <name>MuteOperations</name>
    <message>
        <source>Posts by %1 no longer appear in your timeline.</source>
        <translation>Les messages de %1 n’apparaissent plus dans votre fil d’actualité.</translation>
    </message>
    <message>
        <source>Mute %1</source>
        <translation>Masquer %1</translation>
    </message>
    <message>
        <source>%1 is no longer muted.</source>
        <translation>%1 n’est plus masqué.</translation>
    </message>
    <message>
        <source>Unmute %1</source>
        <translation>Ne plus masquer %1</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>Masqué</translation>
    </message>
    <message>
        <source>Muted until %1</source>
        <translation>Fin du masquage&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>NoteDialog</name>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Why you saved this. Only you can see it.</source>
        <translation>Pourquoi avez-vous enregistré ce message&#x202f;? Vous seul pouvez voir cette note.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
</context>
<context>
    <name>NotificationText</name>
    <message>
        <source>%1 followed you</source>
        <translation>%1 vous suit</translation>
    </message>
    <message>
        <source>%1 and %2 followed you</source>
        <translation>%1 et %2 vous suivent</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %2 other(s) followed you</source>
        <extracomment>%2 is how many others, such as &quot;3&quot; or &quot;99+&quot;.</extracomment>
        <translation>
            <numerusform>%1 et %2 autre personne vous suivent</numerusform>
            <numerusform>%1 et %2 autres personnes vous suivent</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 replied to you</source>
        <translation>%1 vous a répondu</translation>
    </message>
    <message numerus="yes">
        <source>%1 reply(s), the latest from %2</source>
        <extracomment>%1 is the number, such as &quot;3&quot; or &quot;99+&quot;, and %2 who wrote the latest.</extracomment>
        <translation>
            <numerusform>%1 réponse, la dernière de %2</numerusform>
            <numerusform>%1 réponses, la dernière de %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 mentioned you</source>
        <translation>%1 vous a mentionné</translation>
    </message>
    <message numerus="yes">
        <source>%1 mention(s), the latest from %2</source>
        <extracomment>%1 is the number, such as &quot;3&quot; or &quot;99+&quot;, and %2 who wrote the latest.</extracomment>
        <translation>
            <numerusform>%1 mention, la dernière de %2</numerusform>
            <numerusform>%1 mentions, la dernière de %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>What has happened, and when.</extracomment>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>What has happened, and the post it is about.</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>New: %1</source>
        <extracomment>A notification that hasn&apos;t been read.</extracomment>
        <translation>Nouveau&#xa0;: %1</translation>
    </message>
    <message>
        <source>Show Each</source>
        <translation>Détailler</translation>
    </message>
</context>
<context>
    <name>OpenSource</name>
    <message>
        <source>Roost can’t import this. It reads Microblog databases, archives of Mastodon and X, repositories of Bluesky, and lists of follows.</source>
        <translation>Roost ne peut pas importer cela. Il lit les bases de données Microblog, les archives de Mastodon et de X, les dépôts Bluesky et les listes d’abonnements.</translation>
    </message>
</context>
<context>
    <name>OpenTrouble</name>
    <message>
        <source>&amp;Open Anyway</source>
        <translation>&amp;Ouvrir quand même</translation>
    </message>
    <message>
        <source>&amp;Recover…</source>
        <translation>&amp;Récupérer…</translation>
    </message>
</context>
<context>
    <name>PageTable</name>
    <message>
        <source>&amp;Home</source>
        <translation>&amp;Accueil</translation>
    </message>
    <message>
        <source>&amp;All Posts</source>
        <translation>&amp;Tous les messages</translation>
    </message>
    <message>
        <source>&amp;People</source>
        <translation>P&amp;ersonnes</translation>
    </message>
    <message>
        <source>P&amp;rofile</source>
        <translation>Pro&amp;fil</translation>
    </message>
    <message>
        <source>No&amp;tifications</source>
        <translation>N&amp;otifications</translation>
    </message>
    <message>
        <source>&amp;Messages</source>
        <translation>Messa&amp;ges privés</translation>
    </message>
    <message>
        <source>Sa&amp;ved</source>
        <translation>E&amp;nregistrés</translation>
    </message>
</context>
<context>
    <name>PasswordPrompt</name>
    <message>
        <source>No password was entered. Nothing was changed.</source>
        <translation>Aucun mot de passe n’a été saisi. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The password isn’t valid UTF-8. Nothing was changed.</source>
        <translation>Le mot de passe n’est pas en UTF-8 valide. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>New password for %1:</source>
        <translation>Nouveau mot de passe de %1&#xa0;:</translation>
    </message>
    <message>
        <source>Repeat the new password:</source>
        <translation>Confirmer le nouveau mot de passe&#xa0;:</translation>
    </message>
    <message>
        <source>The passwords don’t match. Nothing was changed.</source>
        <translation>Les mots de passe ne correspondent pas. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The password is too long. Nothing was changed.</source>
        <translation>Le mot de passe est trop long. Rien n’a été modifié.</translation>
    </message>
</context>
<context>
    <name>PeopleHeader</name>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Filter by name</source>
        <translation>Filtrer par nom</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Trier par</translation>
    </message>
</context>
<context>
    <name>PictureDrawing</name>
    <message>
        <source>This drawing is damaged or too complex. Choose another.</source>
        <translation>Ce dessin est endommagé ou trop complexe. Choisissez-en un autre.</translation>
    </message>
</context>
<context>
    <name>PictureFile</name>
    <message>
        <source>This isn’t a readable file. Choose a picture.</source>
        <translation>Ce n’est pas un fichier lisible. Choisissez une image.</translation>
    </message>
    <message>
        <source>The file can’t be opened. Check that you have permission to read it.</source>
        <translation>Impossible d’ouvrir le fichier. Vérifiez que vous avez l’autorisation de le lire.</translation>
    </message>
    <message>
        <source>The picture is damaged and can’t be read. Choose another.</source>
        <translation>L’image est endommagée et illisible. Choisissez-en une autre.</translation>
    </message>
    <message>
        <source>The picture is too large. Choose one of 50 megapixels or less.</source>
        <translation>L’image est trop grande. Choisissez-en une de 50&#xa0;mégapixels au maximum.</translation>
    </message>
    <message>
        <source>Roost can’t read this picture. Choose a PNG, JPEG, WebP or SVG file.</source>
        <translation>Roost ne peut pas lire cette image. Choisissez un fichier PNG, JPEG, WebP ou SVG.</translation>
    </message>
    <message>
        <source>WebP pictures can’t be read on this computer. Choose a PNG, JPEG or SVG file.</source>
        <translation>Les images WebP ne peuvent pas être lues sur cet ordinateur. Choisissez un fichier PNG, JPEG ou SVG.</translation>
    </message>
    <message>
        <source>The file is too large. Choose one of %1 MB or less.</source>
        <translation>Le fichier est trop volumineux. Choisissez-en un de %1&#xa0;Mo au maximum.</translation>
    </message>
</context>
<context>
    <name>PostActions</name>
    <message>
        <source>Copy Text</source>
        <translation>Copier le texte</translation>
    </message>
    <message>
        <source>Show More or Less</source>
        <translation>Afficher plus / moins</translation>
    </message>
    <message>
        <source>Delete Post</source>
        <translation>Supprimer le message</translation>
    </message>
    <message>
        <source>Open Conversation</source>
        <translation>Ouvrir la conversation</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Répondre</translation>
    </message>
    <message>
        <source>Save or Unsave Post</source>
        <translation>Enregistrer ou retirer le message</translation>
    </message>
    <message>
        <source>Remove from Saved</source>
        <translation>Retirer des enregistrés</translation>
    </message>
    <message>
        <source>Save Post</source>
        <translation>Enregistrer le message</translation>
    </message>
    <message>
        <source>View Pictures</source>
        <translation>Voir les images</translation>
    </message>
    <message>
        <source>View Picture</source>
        <translation>Voir l’image</translation>
    </message>
    <message>
        <source>Open Original</source>
        <translation>Ouvrir l’original</translation>
    </message>
    <message>
        <source>Copy Link to Original</source>
        <translation>Copier le lien vers l’original</translation>
    </message>
</context>
<context>
    <name>PostDelegate</name>
    <message>
        <source>Delete Post</source>
        <translation>Supprimer le message</translation>
    </message>
    <message>
        <source>Remove from Saved</source>
        <translation>Retirer des enregistrés</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Répondre</translation>
    </message>
</context>
<context>
    <name>PostPictureFile</name>
    <message>
        <source>Roost can’t read this picture. Choose a JPEG, PNG, GIF or WebP file.</source>
        <translation>Roost ne peut pas lire cette image. Choisissez un fichier JPEG, PNG, GIF ou WebP.</translation>
    </message>
    <message>
        <source>%1 pictures can’t be read on this computer. Choose a JPEG or PNG file.</source>
        <translation>Les images %1 ne peuvent pas être lues sur cet ordinateur. Choisissez un fichier JPEG ou PNG.</translation>
    </message>
</context>
<context>
    <name>PostRowLayout</name>
    <message>
        <source>Show More</source>
        <translation>Afficher plus</translation>
    </message>
    <message>
        <source>Show Less</source>
        <translation>Afficher moins</translation>
    </message>
    <message>
        <source>Only the beginning is shown. Use “Copy Text” to get all of it.</source>
        <translation>Seul le début est affiché. Utilisez «&#xa0;Copier le texte&#xa0;» pour obtenir le texte entier.</translation>
    </message>
    <message>
        <source>Show Post</source>
        <translation>Afficher le message</translation>
    </message>
    <message>
        <source>Hide Post</source>
        <translation>Masquer le message</translation>
    </message>
    <message>
        <source>Show Post · %1</source>
        <comment>Show Post · 2 pictures</comment>
        <translation>Afficher le message · %1</translation>
    </message>
</context>
<context>
    <name>ProfileHeader</name>
    <message>
        <source>Edit Profile</source>
        <translation>Modifier le profil</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Écrire</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>Ne plus masquer</translation>
    </message>
</context>
<context>
    <name>ProfilePicture</name>
    <message>
        <source>Roost can’t read this picture.</source>
        <translation>Roost ne peut pas lire cette image.</translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>Nothing in this file can be recovered.</source>
        <translation>Rien ne peut être récupéré dans ce fichier.</translation>
    </message>
    <message>
        <source>The recovery was canceled. Nothing was changed.</source>
        <translation>La récupération a été annulée. Rien n’a été modifié.</translation>
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
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
    <message numerus="yes">
        <source>%Ln min</source>
        <translation>
            <numerusform>%Ln&#xa0;min</numerusform>
            <numerusform>%Ln&#xa0;min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln h</source>
        <translation>
            <numerusform>%Ln&#xa0;h</numerusform>
            <numerusform>%Ln&#xa0;h</numerusform>
        </translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Hier</translation>
    </message>
    <message numerus="yes">
        <source>%Ln d</source>
        <translation>
            <numerusform>%Ln&#xa0;j</numerusform>
            <numerusform>%Ln&#xa0;j</numerusform>
        </translation>
    </message>
    <message>
        <source>just now</source>
        <translation>à l’instant</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) ago</source>
        <translation>
            <numerusform>il y a %Ln minute</numerusform>
            <numerusform>il y a %Ln minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s) ago</source>
        <translation>
            <numerusform>il y a %Ln heure</numerusform>
            <numerusform>il y a %Ln heures</numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>hier</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <translation>
            <numerusform>il y a %Ln jour</numerusform>
            <numerusform>il y a %Ln jours</numerusform>
        </translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>le %1</translation>
    </message>
    <message>
        <source>h:mm ap</source>
        <extracomment>A time of the 12-hour clock, as QTime::toString writes it.</extracomment>
        <translation>h:mm ap</translation>
    </message>
    <message>
        <source>%1 BCE</source>
        <extracomment>A date before the year 1.</extracomment>
        <translation>%1 av.&#xa0;J.-C.</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln min</source>
        <extracomment>How long until the time of a post that is dated in the future; minutes.</extracomment>
        <translation>
            <numerusform>dans %Ln&#xa0;min</numerusform>
            <numerusform>dans %Ln&#xa0;min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln h</source>
        <extracomment>How long until the time of a post that is dated in the future; hours.</extracomment>
        <translation>
            <numerusform>dans %Ln&#xa0;h</numerusform>
            <numerusform>dans %Ln&#xa0;h</numerusform>
        </translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Demain</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln d</source>
        <extracomment>How long until the time of a post that is dated in the future; days.</extracomment>
        <translation>
            <numerusform>dans %Ln&#xa0;j</numerusform>
            <numerusform>dans %Ln&#xa0;j</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln minute(s)</source>
        <translation>
            <numerusform>dans %Ln minute</numerusform>
            <numerusform>dans %Ln minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln hour(s)</source>
        <translation>
            <numerusform>dans %Ln heure</numerusform>
            <numerusform>dans %Ln heures</numerusform>
        </translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>demain</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln day(s)</source>
        <translation>
            <numerusform>dans %Ln jour</numerusform>
            <numerusform>dans %Ln jours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Report a problem</source>
        <translation>Signaler un problème</translation>
    </message>
    <message>
        <source>This report helps find out what went wrong. It contains no posts, names or passwords, and nothing is sent. Copy it, then add what you did and what you expected.</source>
        <translation>Ce rapport aide à comprendre ce qui s’est passé. Il ne contient ni messages, ni noms, ni mots de passe, et rien n’est envoyé. Copiez-le, puis ajoutez ce que vous avez fait et le résultat que vous attendiez.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copié.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
</context>
<context>
    <name>ReportLines</name>
    <message>
        <source>The report can’t be saved: %1</source>
        <translation>Impossible d’enregistrer le rapport&#xa0;: %1</translation>
    </message>
    <message>
        <source>… and more that didn’t fit on the disk</source>
        <translation>… et d’autres lignes qui ne tenaient pas sur le disque</translation>
    </message>
</context>
<context>
    <name>SavedImport</name>
    <message>
        <source>The entry has no address, or nobody saved it.</source>
        <translation>Il manque l’adresse ou l’utilisateur qui l’a enregistrée.</translation>
    </message>
    <message>
        <source>One of the two users isn’t in the imported data.</source>
        <translation>L’un des deux utilisateurs ne figure pas dans les données importées.</translation>
    </message>
</context>
<context>
    <name>SavedOperations</name>
    <message>
        <source>The post was saved.</source>
        <translation>Le message a été enregistré.</translation>
    </message>
    <message>
        <source>Save Post</source>
        <translation>Enregistrer le message</translation>
    </message>
    <message>
        <source>The post is no longer saved.</source>
        <translation>Le message n’est plus enregistré.</translation>
    </message>
    <message>
        <source>Remove from Saved</source>
        <translation>Retirer des enregistrés</translation>
    </message>
    <message>
        <source>The note was removed.</source>
        <translation>La note a été supprimée.</translation>
    </message>
    <message>
        <source>The note was saved.</source>
        <translation>La note a été enregistrée.</translation>
    </message>
    <message>
        <source>Edit Note</source>
        <translation>Modifier la note</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>“%1” has no letters or digits to search for.</source>
        <translation>«&#xa0;%1&#xa0;» ne contient ni lettre ni chiffre à rechercher.</translation>
    </message>
    <message>
        <source>No user is named @%1.</source>
        <translation>Aucun utilisateur ne s’appelle @%1.</translation>
    </message>
    <message>
        <source>The start date %1 is after the end date %2.</source>
        <translation>La date de début %1 est postérieure à la date de fin %2.</translation>
    </message>
    <message>
        <source>Add a word, or from: and a username, to search between these dates.</source>
        <translation>Ajoutez un mot, ou from: suivi d’un nom d’utilisateur, pour rechercher entre ces dates.</translation>
    </message>
    <message>
        <source>The closing quotation mark is missing, so “%1” is searched as one phrase.</source>
        <translation>Il manque le guillemet fermant&#xa0;: «&#xa0;%1&#xa0;» est donc cherché comme une seule expression.</translation>
    </message>
    <message>
        <source>Type the start of a word before “*”, such as gard*.</source>
        <translation>Saisissez le début d’un mot avant «&#xa0;*&#xa0;», par exemple jard*.</translation>
    </message>
    <message>
        <source>Type a tag after “#”, such as #garden.</source>
        <translation>Saisissez un hashtag après «&#xa0;#&#xa0;», par exemple #jardin.</translation>
    </message>
    <message>
        <source>Type a username after “@”, such as @susan.</source>
        <translation>Saisissez un nom d’utilisateur après «&#xa0;@&#xa0;», par exemple @susan.</translation>
    </message>
    <message>
        <source>Type a date after “%1:”, such as %1:2024-01-31.</source>
        <translation>Saisissez une date après «&#xa0;%1:&#xa0;», par exemple %1:2024-01-31.</translation>
    </message>
    <message>
        <source>“%1” isn’t a date. Type it like %2:2024-01-31.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une date. Utilisez la forme %2:2024-01-31.</translation>
    </message>
    <message>
        <source>Add a word to search for. Words after “-” are only excluded.</source>
        <translation>Ajoutez un mot à rechercher. Les mots précédés de «&#xa0;-&#xa0;» sont seulement exclus.</translation>
    </message>
    <message>
        <source>Type a word to exclude right after “-”, such as -garden.</source>
        <translation>Saisissez un mot à exclure juste après «&#xa0;-&#xa0;», par exemple -jardin.</translation>
    </message>
    <message>
        <source>Type an exact phrase between the quotation marks.</source>
        <translation>Saisissez une expression exacte entre les guillemets.</translation>
    </message>
    <message>
        <source>Type a username after “%1:”, such as %1:susan.</source>
        <translation>Saisissez un nom d’utilisateur après «&#xa0;%1:&#xa0;», par exemple %1:susan.</translation>
    </message>
    <message>
        <source>Type %1:%2.</source>
        <translation>Saisissez %1:%2.</translation>
    </message>
    <message>
        <source>Only “%2” can follow “%1:”. Type %1:%2.</source>
        <translation>Seul «&#xa0;%2&#xa0;» peut suivre «&#xa0;%1:&#xa0;». Saisissez %1:%2.</translation>
    </message>
    <message>
        <source>Type in:saved or in:messages.</source>
        <translation>Saisissez in:saved ou in:messages.</translation>
    </message>
    <message>
        <source>Only “saved” or “messages” can follow “in:”.</source>
        <translation>Seuls «&#xa0;saved&#xa0;» ou «&#xa0;messages&#xa0;» peuvent suivre «&#xa0;in:&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” has no effect, since posts never include private messages.</source>
        <translation>«&#xa0;%1&#xa0;» n’a aucun effet&#xa0;: les messages privés ne sont jamais cherchés avec les autres.</translation>
    </message>
    <message>
        <source>“%1” is for posts and has no effect with in:messages.</source>
        <translation>«&#xa0;%1&#xa0;» n’a aucun effet avec in:messages, qui cherche les messages privés.</translation>
    </message>
</context>
<context>
    <name>SearchHeader</name>
    <message>
        <source>Search</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>Search posts</source>
        <translation>Rechercher des messages</translation>
    </message>
</context>
<context>
    <name>SignInDelay</name>
    <message numerus="yes">
        <source>Too many failed attempts. Try again in %Ln minute(s).</source>
        <translation>
            <numerusform>Trop de tentatives échouées. Réessayez dans %Ln minute.</numerusform>
            <numerusform>Trop de tentatives échouées. Réessayez dans %Ln minutes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too many failed attempts. Try again in %Ln second(s).</source>
        <translation>
            <numerusform>Trop de tentatives échouées. Réessayez dans %Ln seconde.</numerusform>
            <numerusform>Trop de tentatives échouées. Réessayez dans %Ln secondes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Sign In</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Nom d’utilisateur</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Stay signed in</source>
        <translation>Rester connecté</translation>
    </message>
    <message>
        <source>New here? Create an account</source>
        <translation>Pas encore de compte&#x202f;? En créer un</translation>
    </message>
</context>
<context>
    <name>SignUpPage</name>
    <message>
        <source>Create an account</source>
        <translation>Créer un compte</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Nom d’utilisateur</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Adresse e-mail</translation>
    </message>
    <message>
        <source>susan@example.com</source>
        <translation>susan@example.com</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Repeat password</source>
        <translation>Confirmer le mot de passe</translation>
    </message>
    <message>
        <source>Stay signed in</source>
        <translation>Rester connecté</translation>
    </message>
    <message>
        <source>Create Account</source>
        <translation>Créer le compte</translation>
    </message>
    <message>
        <source>Already have an account? Sign in</source>
        <translation>Déjà un compte&#x202f;? Se connecter</translation>
    </message>
</context>
<context>
    <name>SourceKind</name>
    <message>
        <source>Microblog database</source>
        <translation>Base de données Microblog</translation>
    </message>
    <message>
        <source>Mastodon archive</source>
        <translation>Archive Mastodon</translation>
    </message>
    <message>
        <source>X archive</source>
        <translation>Archive X</translation>
    </message>
    <message>
        <source>Bluesky repository</source>
        <translation>Dépôt Bluesky</translation>
    </message>
    <message>
        <source>List of follows</source>
        <translation>Liste d’abonnements</translation>
    </message>
</context>
<context>
    <name>SpokenText</name>
    <message numerus="yes">
        <source>%1 follower(s)</source>
        <translation>
            <numerusform>%1 abonné</numerusform>
            <numerusform>%1 abonnés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 following</source>
        <translation>
            <numerusform>%1 abonnement</numerusform>
            <numerusform>%1 abonnements</numerusform>
        </translation>
    </message>
    <message>
        <source>Followed by %1</source>
        <translation>Profil suivi par %1</translation>
    </message>
    <message>
        <source>Followed by %1 and %2</source>
        <translation>Profil suivi par %1 et %2</translation>
    </message>
    <message>
        <source>Followed by %1 and many others you follow</source>
        <translation>Profil suivi par %1 et beaucoup d’autres personnes que vous suivez</translation>
    </message>
    <message numerus="yes">
        <source>Followed by %1 and %Ln other(s) you follow</source>
        <translation>
            <numerusform>Profil suivi par %1 et %Ln autre personne que vous suivez</numerusform>
            <numerusform>Profil suivi par %1 et %Ln autres personnes que vous suivez</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <extracomment>A post as a screen reader says it: author, time, text.</extracomment>
        <translation>%1, %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>%1 – shown in part</source>
        <extracomment>A long post as a screen reader says it; more of it can be shown.</extracomment>
        <translation>%1 – affiché en partie</translation>
    </message>
    <message>
        <source>you follow them</source>
        <translation>vous suivez ce profil</translation>
    </message>
    <message>
        <source>follows you</source>
        <translation>vous suit</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Between what is said of a user: name, followers, whether they follow.</extracomment>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%1 reply(s)</source>
        <translation>
            <numerusform>%1 réponse</numerusform>
            <numerusform>%1 réponses</numerusform>
        </translation>
    </message>
    <message>
        <source>Replying to a deleted account</source>
        <translation>En réponse à un compte supprimé</translation>
    </message>
    <message>
        <source>Replying to %1</source>
        <translation>En réponse à %1</translation>
    </message>
    <message>
        <source>%1, %2. %3: %4</source>
        <extracomment>A reply as a screen reader says it: author, time, &quot;Replying to Susan&quot;, text.</extracomment>
        <translation>%1, %2. %3&#xa0;: %4</translation>
    </message>
    <message>
        <source>%1 – saved, with the note: %2</source>
        <extracomment>A post that the user has saved, as a screen reader says it, and their note.</extracomment>
        <translation>%1 – enregistré, avec la note&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 – saved</source>
        <translation>%1 – enregistré</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>A post as a screen reader says it, and &quot;3 replies&quot;.</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 more picture(s)</source>
        <translation>
            <numerusform>%1 autre image</numerusform>
            <numerusform>%1 autres images</numerusform>
        </translation>
    </message>
    <message>
        <source>. </source>
        <extracomment>Between a post&apos;s text and its pictures, as a screen reader says them.</extracomment>
        <translation>. </translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Picture: %1</source>
        <translation>Image&#xa0;: %1</translation>
    </message>
    <message>
        <source>Missing picture</source>
        <translation>Image manquante</translation>
    </message>
    <message>
        <source>Missing picture: %1</source>
        <translation>Image manquante&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 more missing picture(s)</source>
        <translation>
            <numerusform>%1 autre image manquante</numerusform>
            <numerusform>%1 autres images manquantes</numerusform>
        </translation>
    </message>
    <message>
        <source>Content warning: %1</source>
        <translation>Avertissement&#xa0;: %1</translation>
    </message>
    <message>
        <source>Content warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Reposted from %1</source>
        <translation>Republication d’un message de %1</translation>
    </message>
    <message>
        <source>For followers only</source>
        <translation>Réservé aux abonnés</translation>
    </message>
    <message>
        <source>Unlisted</source>
        <translation>Non listé</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>what is special about a post, and its text</comment>
        <translation>%1. %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 picture(s)</source>
        <translation>
            <numerusform>%1 image</numerusform>
            <numerusform>%1 images</numerusform>
        </translation>
    </message>
    <message>
        <source>A picture</source>
        <translation>Une image</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>example.com: what a saved link says</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>UserActions</name>
    <message>
        <source>Open Profile</source>
        <translation>Ouvrir le profil</translation>
    </message>
    <message>
        <source>Show Profile Card</source>
        <translation>Afficher la fiche de profil</translation>
    </message>
    <message>
        <source>Follow or Unfollow</source>
        <translation>Suivre ou ne plus suivre</translation>
    </message>
    <message>
        <source>Copy @Name</source>
        <translation>Copier @nom</translation>
    </message>
    <message>
        <source>Copy @%1</source>
        <translation>Copier @%1</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Écrire</translation>
    </message>
    <message>
        <source>Message %1</source>
        <translation>Écrire à %1</translation>
    </message>
    <message>
        <source>Mute for a Day</source>
        <translation>Masquer pendant un jour</translation>
    </message>
    <message>
        <source>Mute @%1 for a Day</source>
        <translation>Masquer @%1 pendant un jour</translation>
    </message>
    <message>
        <source>Mute for a Week</source>
        <translation>Masquer pendant une semaine</translation>
    </message>
    <message>
        <source>Mute @%1 for a Week</source>
        <translation>Masquer @%1 pendant une semaine</translation>
    </message>
    <message>
        <source>Mute or Unmute</source>
        <translation>Masquer ou ne plus masquer</translation>
    </message>
    <message>
        <source>Unmute @%1</source>
        <translation>Ne plus masquer @%1</translation>
    </message>
    <message>
        <source>Mute @%1</source>
        <translation>Masquer @%1</translation>
    </message>
    <message>
        <source>Merge Into My Profile…</source>
        <translation>Fusionner avec mon profil…</translation>
    </message>
    <message>
        <source>Merge @%1 Into My Profile…</source>
        <translation>Fusionner @%1 avec mon profil…</translation>
    </message>
</context>
<context>
    <name>UserDelegate</name>
    <message>
        <source>%1 · hasn’t posted yet</source>
        <translation>%1 · n’a encore rien publié</translation>
    </message>
    <message>
        <source>%1 · posted %2</source>
        <translation>%1 · a publié %2</translation>
    </message>
    <message>
        <source>%1 · latest post %2</source>
        <extracomment>Followers, and when the latest post is dated, which is in the future.</extracomment>
        <translation>%1 · dernier message %2</translation>
    </message>
</context>
<context>
    <name>UserMerges</name>
    <message>
        <source>You can’t merge a profile into itself.</source>
        <translation>Un profil ne peut pas être fusionné avec lui-même.</translation>
    </message>
    <message>
        <source>This profile no longer exists.</source>
        <translation>Ce profil n’existe plus.</translation>
    </message>
    <message>
        <source>Only a profile that nobody can sign in to can be merged, and this one has a password.</source>
        <translation>Seuls les profils auxquels personne ne peut se connecter peuvent être fusionnés, et celui-ci a un mot de passe.</translation>
    </message>
</context>
<context>
    <name>UserRowLayout</name>
    <message>
        <source>Mutual</source>
        <translation>Suivi mutuel</translation>
    </message>
    <message>
        <source>Follows you</source>
        <translation>Vous suit</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Welcome to Roost</source>
        <translation>Bienvenue dans Roost</translation>
    </message>
    <message>
        <source>A microblog that stays on this computer. Everything you write is in a single file you own.</source>
        <translation>Un microblog qui reste sur cet ordinateur. Tout ce que vous écrivez se trouve dans un seul fichier, qui vous appartient.</translation>
    </message>
    <message>
        <source>Create an Account</source>
        <translation>Créer un compte</translation>
    </message>
    <message>
        <source>Explore the Sample Community</source>
        <translation>Explorer la communauté d’exemple</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
</context>
<context>
    <name>XSource</name>
    <message>
        <source>The archive has more long posts than any such archive should have.</source>
        <translation>L’archive contient plus de longs messages qu’elle ne devrait.</translation>
    </message>
    <message>
        <source>The archive follows more people than any such archive should.</source>
        <translation>L’archive contient plus d’abonnements qu’elle ne devrait.</translation>
    </message>
</context>
<context>
    <name>roost::AccountButton</name>
    <message>
        <source>Account of %1</source>
        <translation>Compte de %1</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln new in other accounts</source>
        <extracomment>%1 is &quot;Account of Susan&quot;.</extracomment>
        <translation>
            <numerusform>%1, %Ln nouveauté dans d’autres comptes</numerusform>
            <numerusform>%1, %Ln nouveautés dans d’autres comptes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>roost::AccountSwitcher</name>
    <message>
        <source>You’re still signed in.</source>
        <translation>Vous êtes toujours connecté.</translation>
    </message>
    <message>
        <source>Go Back</source>
        <translation>Revenir</translation>
    </message>
    <message numerus="yes">
        <source>%1 – %2 new</source>
        <extracomment>An account in the menu, and how many new notifications and messages it has.</extracomment>
        <translation>
            <numerusform>%1 – %2 nouveauté</numerusform>
            <numerusform>%1 – %2 nouveautés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>roost::Accounts</name>
    <message>
        <source>Invalid username or password</source>
        <translation>Nom d’utilisateur ou mot de passe incorrect</translation>
    </message>
    <message>
        <source>The current password is wrong.</source>
        <translation>Le mot de passe actuel est incorrect.</translation>
    </message>
    <message>
        <source>Some imported accounts need a new password first. Set one in a terminal: roost FILE --set-password USER</source>
        <translation>Certains comptes importés ont d’abord besoin d’un nouveau mot de passe. Définissez-le dans un terminal&#xa0;: roost FICHIER --set-password UTILISATEUR</translation>
    </message>
</context>
<context>
    <name>roost::ActionRegistry</name>
    <message>
        <source>&amp;Selection</source>
        <translation>&amp;Sélection</translation>
    </message>
</context>
<context>
    <name>roost::AllPostsPage</name>
    <message>
        <source>All posts</source>
        <translation>Tous les messages</translation>
    </message>
    <message>
        <source>No posts yet</source>
        <translation>Aucun message pour le moment</translation>
    </message>
    <message>
        <source>Write the first post on your home page.</source>
        <translation>Écrivez le premier message sur votre page d’accueil.</translation>
    </message>
</context>
<context>
    <name>roost::AppearanceSettings</name>
    <message>
        <source>&amp;Colors</source>
        <translation>&amp;Couleurs</translation>
    </message>
    <message>
        <source>System default</source>
        <translation>Suivre le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Text size in percent</source>
        <translation>Taille du texte en pourcentage</translation>
    </message>
    <message>
        <source>Default size</source>
        <translation>Taille par défaut</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>A text size in percent.</extracomment>
        <translation>%1&#x202f;%</translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation>&amp;Taille du texte</translation>
    </message>
    <message>
        <source>Applies to all text in Roost, independent of the system’s text size.</source>
        <translation>S’applique à tout le texte de Roost, indépendamment de la taille du texte du système.</translation>
    </message>
</context>
<context>
    <name>roost::Aside</name>
    <message>
        <source>Profile and suggestions</source>
        <translation>Profil et suggestions</translation>
    </message>
    <message>
        <source>Suggested for you</source>
        <translation>Suggestions pour vous</translation>
    </message>
</context>
<context>
    <name>roost::Avatar</name>
    <message>
        <source>Profile of %1</source>
        <translation>Profil de %1</translation>
    </message>
</context>
<context>
    <name>roost::BlueskySource</name>
    <message>
        <source>“%1” isn’t a Bluesky handle. Enter one like susan.bsky.social.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un pseudo Bluesky. Saisissez-en un de la forme susan.bsky.social.</translation>
    </message>
    <message>
        <source>This repository has a form that Roost can’t read. Look for a newer Roost.</source>
        <translation>Roost ne peut pas lire le format de ce dépôt. Cherchez une version plus récente de Roost.</translation>
    </message>
    <message numerus="yes">
        <source>Roost has no blocks (%Ln record(s)).</source>
        <translation>
            <numerusform>Roost ne gère pas les blocages (%Ln enregistrement).</numerusform>
            <numerusform>Roost ne gère pas les blocages (%Ln enregistrements).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Roost has no lists (%Ln record(s)).</source>
        <translation>
            <numerusform>Roost ne gère pas les listes (%Ln enregistrement).</numerusform>
            <numerusform>Roost ne gère pas les listes (%Ln enregistrements).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Roost has nothing of this kind (%Ln record(s)).</source>
        <translation>
            <numerusform>Roost n’a rien de ce type (%Ln enregistrement).</numerusform>
            <numerusform>Roost n’a rien de ce type (%Ln enregistrements).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It isn’t known who was followed (%Ln record(s)).</source>
        <translation>
            <numerusform>On ne sait pas qui était suivi (%Ln enregistrement).</numerusform>
            <numerusform>On ne sait pas qui était suivi (%Ln enregistrements).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It isn’t known what was liked (%Ln record(s)).</source>
        <translation>
            <numerusform>On ne sait pas ce qui a été aimé (%Ln enregistrement).</numerusform>
            <numerusform>On ne sait pas ce qui a été aimé (%Ln enregistrements).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>roost::BusNotices</name>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
</context>
<context>
    <name>roost::CommandPalette</name>
    <message>
        <source>No matching commands</source>
        <translation>Aucune commande correspondante</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Rechercher une commande</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Que voulez-vous faire&#x202f;?</translation>
    </message>
</context>
<context>
    <name>roost::Composer</name>
    <message>
        <source>Post (%1)</source>
        <translation>Publier (%1)</translation>
    </message>
    <message>
        <source>What’s new, %1?</source>
        <translation>Quoi de neuf, %1&#x202f;?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s) too long</source>
        <translation>
            <numerusform>%Ln caractère de trop</numerusform>
            <numerusform>%Ln caractères de trop</numerusform>
        </translation>
    </message>
    <message>
        <source>Write something first</source>
        <translation>Écrivez d’abord quelque chose</translation>
    </message>
    <message>
        <source>Waiting for the database</source>
        <translation>En attente de la base de données</translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s) left</source>
        <translation>
            <numerusform>%Ln caractère restant</numerusform>
            <numerusform>%Ln caractères restants</numerusform>
        </translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Write your reply…</source>
        <translation>Écrivez votre réponse…</translation>
    </message>
    <message>
        <source>Reply to %1</source>
        <translation>Réponse à %1</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Répondre</translation>
    </message>
    <message>
        <source>Send (%1)</source>
        <translation>Envoyer (%1)</translation>
    </message>
    <message>
        <source>Reply (%1)</source>
        <translation>Répondre (%1)</translation>
    </message>
    <message>
        <source>Add Pictures</source>
        <translation>Ajouter des images</translation>
    </message>
    <message>
        <source>Pictures (%1)</source>
        <translation>Images (%1)</translation>
    </message>
    <message numerus="yes">
        <source>A picture’s description is %Ln character(s) too long</source>
        <translation>
            <numerusform>La description d’une image a %Ln caractère de trop</numerusform>
            <numerusform>La description d’une image a %Ln caractères de trop</numerusform>
        </translation>
    </message>
    <message>
        <source>The pictures are still being read</source>
        <translation>Les images sont encore en cours de lecture</translation>
    </message>
</context>
<context>
    <name>roost::ComposerPanel</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close (%1)</source>
        <translation>Fermer (%1)</translation>
    </message>
    <message>
        <source>Replying to %1</source>
        <translation>En réponse à %1</translation>
    </message>
    <message>
        <source>New post</source>
        <translation>Nouveau message</translation>
    </message>
</context>
<context>
    <name>roost::ConversationPage</name>
    <message>
        <source>Conversation</source>
        <translation>Conversation</translation>
    </message>
    <message>
        <source>Go Back</source>
        <translation>Revenir</translation>
    </message>
    <message>
        <source>See All Posts</source>
        <translation>Voir tous les messages</translation>
    </message>
    <message>
        <source>This post was deleted</source>
        <translation>Ce message a été supprimé</translation>
    </message>
</context>
<context>
    <name>roost::ConversationRows</name>
    <message>
        <source>Show More or Fewer Replies</source>
        <translation>Afficher plus ou moins de réponses</translation>
    </message>
    <message>
        <source>Show More Replies</source>
        <translation>Afficher plus de réponses</translation>
    </message>
    <message>
        <source>Show Fewer Replies</source>
        <translation>Afficher moins de réponses</translation>
    </message>
    <message>
        <source>Continue Conversation</source>
        <translation>Poursuivre la conversation</translation>
    </message>
    <message>
        <source>Opened post. %1</source>
        <extracomment>The post of which the conversation is shown, as a screen reader says it.</extracomment>
        <translation>Message ouvert. %1</translation>
    </message>
    <message>
        <source>Reply to %1, level %2. %3</source>
        <extracomment>A reply in a conversation, as a screen reader says it; its level is 1 for replies to the opened post.</extracomment>
        <translation>Réponse à %1, niveau %2. %3</translation>
    </message>
</context>
<context>
    <name>roost::CopyDialog</name>
    <message>
        <source>Save a copy</source>
        <translation>Enregistrer une copie</translation>
    </message>
    <message>
        <source>Saving %1…</source>
        <translation>Enregistrement de %1…</translation>
    </message>
    <message>
        <source>The copy wasn’t saved</source>
        <translation>La copie n’a pas été enregistrée</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>roost::DatabaseClaims</name>
    <message>
        <source>This database is open in another Roost window that isn’t responding. Close it and try again.</source>
        <translation>Cette base de données est ouverte dans une autre fenêtre de Roost, qui ne répond pas. Fermez-la et réessayez.</translation>
    </message>
</context>
<context>
    <name>roost::DatabaseRestore</name>
    <message>
        <source>The export is damaged: pictures are missing.</source>
        <translation>L’exportation est endommagée&#xa0;: il manque des images.</translation>
    </message>
    <message>
        <source>The export is damaged: %1 makes no sense.</source>
        <translation>L’exportation est endommagée&#xa0;: %1 n’est pas valide.</translation>
    </message>
</context>
<context>
    <name>roost::DatabaseSettings</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Schema version</source>
        <translation>Version du schéma</translation>
    </message>
    <message>
        <source>Show in Folder</source>
        <translation>Afficher dans le dossier</translation>
    </message>
</context>
<context>
    <name>roost::DesktopNotifier</name>
    <message>
        <source>Message from %1</source>
        <translation>Message privé de %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 new notification(s)</source>
        <translation>
            <numerusform>%1 nouvelle notification</numerusform>
            <numerusform>%1 nouvelles notifications</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>roost::DesktopSettings</name>
    <message>
        <source>Shown by your desktop while Roost’s window isn’t active.</source>
        <translation>Affichées par votre bureau lorsque la fenêtre de Roost n’est pas active.</translation>
    </message>
    <message>
        <source>New &amp;followers</source>
        <translation>&amp;Nouveaux abonnés</translation>
    </message>
    <message>
        <source>Mentio&amp;ns</source>
        <translation>&amp;Mentions</translation>
    </message>
    <message>
        <source>&amp;Messages</source>
        <translation>Messages pri&amp;vés</translation>
    </message>
    <message>
        <source>&amp;Hide the text</source>
        <translation>Ne pas &amp;afficher le texte</translation>
    </message>
    <message>
        <source>Re&amp;plies</source>
        <translation>Ré&amp;ponses</translation>
    </message>
</context>
<context>
    <name>roost::DraftKeeper</name>
    <message>
        <source>Your draft replaced one written in another window.</source>
        <translation>Votre brouillon en a remplacé un autre, écrit dans une autre fenêtre.</translation>
    </message>
    <message>
        <source>Copy the Other Draft</source>
        <translation>Copier l’autre brouillon</translation>
    </message>
</context>
<context>
    <name>roost::EditProfileDialog</name>
    <message>
        <source>Drop a picture here to use it</source>
        <translation>Déposez une image ici pour l’utiliser</translation>
    </message>
    <message>
        <source>Your picture</source>
        <translation>Votre image de profil</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Choisir une image</translation>
    </message>
    <message>
        <source>Pictures (%1);;All files (*)</source>
        <translation>Images (%1);;Tous les fichiers (*)</translation>
    </message>
    <message numerus="yes">
        <source>“About me” is %Ln character(s) too long</source>
        <translation>
            <numerusform>«&#xa0;À propos de moi&#xa0;» a %Ln caractère de trop</numerusform>
            <numerusform>«&#xa0;À propos de moi&#xa0;» a %Ln caractères de trop</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s) left</source>
        <translation>
            <numerusform>%Ln caractère restant</numerusform>
            <numerusform>%Ln caractères restants</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>roost::ExportDialog</name>
    <message>
        <source>my-roost.zip</source>
        <translation>mon-roost.zip</translation>
    </message>
    <message>
        <source>my-posts.html</source>
        <translation>mes-messages.html</translation>
    </message>
    <message>
        <source>conversation.html</source>
        <translation>conversation.html</translation>
    </message>
    <message>
        <source>roost-database.zip</source>
        <translation>base-de-données-roost.zip</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
</context>
<context>
    <name>roost::ExportFile</name>
    <message>
        <source>%1 can’t be written: %2</source>
        <translation>Impossible d’écrire %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>The export was canceled. Nothing was written.</source>
        <translation>L’exportation a été annulée. Rien n’a été écrit.</translation>
    </message>
</context>
<context>
    <name>roost::ExportJobDialog</name>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Exporting %1…</source>
        <translation>Exportation de %1…</translation>
    </message>
    <message>
        <source>If you cancel or something fails, no file is written.</source>
        <translation>En cas d’annulation ou d’erreur, aucun fichier n’est écrit.</translation>
    </message>
    <message>
        <source>Nothing was exported</source>
        <translation>Rien n’a été exporté</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Export complete</source>
        <translation>Exportation terminée</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Enregistré sous le nom %1.</translation>
    </message>
</context>
<context>
    <name>roost::ExportManifest</name>
    <message>
        <source>The export is damaged: %1 makes no sense.</source>
        <translation>L’exportation est endommagée&#xa0;: %1 n’est pas valide.</translation>
    </message>
    <message>
        <source>This export was created by a newer version of Roost. Update Roost to read it.</source>
        <translation>Cette exportation a été créée par une version plus récente de Roost. Mettez Roost à jour pour la lire.</translation>
    </message>
    <message>
        <source>The export is damaged: %1 is missing.</source>
        <translation>L’exportation est endommagée&#xa0;: il manque %1.</translation>
    </message>
</context>
<context>
    <name>roost::FollowButton</name>
    <message>
        <source>Unfollow</source>
        <translation>Ne plus suivre</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Suivre</translation>
    </message>
    <message>
        <source>Unfollow %1</source>
        <translation>Ne plus suivre %1</translation>
    </message>
    <message>
        <source>Follow %1</source>
        <translation>Suivre %1</translation>
    </message>
</context>
<context>
    <name>roost::FollowImport</name>
    <message>
        <source>One of the two users isn’t in the imported data.</source>
        <translation>L’un des deux utilisateurs ne figure pas dans les données importées.</translation>
    </message>
    <message>
        <source>Users can’t follow themselves.</source>
        <translation>Un utilisateur ne peut pas se suivre lui-même.</translation>
    </message>
    <message>
        <source>It duplicates another follow.</source>
        <translation>C’est le doublon d’un autre abonnement.</translation>
    </message>
</context>
<context>
    <name>roost::FollowListSource</name>
    <message>
        <source>This list has no accounts like susan@mastodon.example.</source>
        <translation>Cette liste ne contient aucun compte de la forme susan@mastodon.example.</translation>
    </message>
    <message>
        <source>This is a list of muted accounts. Choose following_accounts.csv.</source>
        <translation>Ceci est une liste de comptes masqués. Choisissez following_accounts.csv.</translation>
    </message>
    <message>
        <source>The list is too long to be genuine. Roost didn’t open it.</source>
        <translation>La liste est trop longue pour être authentique. Elle a été refusée.</translation>
    </message>
    <message numerus="yes">
        <source>The account’s server isn’t named (%Ln row(s)).</source>
        <translation>
            <numerusform>Le serveur du compte n’est pas indiqué (%Ln ligne).</numerusform>
            <numerusform>Le serveur du compte n’est pas indiqué (%Ln lignes).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>roost::Follows</name>
    <message>
        <source>This user no longer exists.</source>
        <translation>Cet utilisateur n’existe plus.</translation>
    </message>
    <message>
        <source>You cannot follow yourself!</source>
        <translation>Vous ne pouvez pas vous suivre vous-même&#x202f;!</translation>
    </message>
    <message>
        <source>You cannot unfollow yourself!</source>
        <translation>Vous ne pouvez pas cesser de vous suivre vous-même&#x202f;!</translation>
    </message>
</context>
<context>
    <name>roost::GeneralSettings</name>
    <message>
        <source>System default</source>
        <translation>Langue du système</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>&amp;Times</source>
        <translation>&amp;Horodatage</translation>
    </message>
    <message>
        <source>Relative (3 h)</source>
        <translation>Temps écoulé (3 h)</translation>
    </message>
    <message>
        <source>Exact (14:05)</source>
        <translation>Heure exacte (14:05)</translation>
    </message>
    <message>
        <source>&amp;Clock</source>
        <translation>&amp;Format de l’heure</translation>
    </message>
    <message>
        <source>Language default</source>
        <translation>Selon la langue</translation>
    </message>
    <message>
        <source>24-hour (14:05)</source>
        <translation>24&#xa0;heures (14:05)</translation>
    </message>
    <message>
        <source>12-hour (2:05 pm)</source>
        <translation>12&#xa0;heures (2:05&#xa0;pm)</translation>
    </message>
    <message>
        <source>&amp;Start page</source>
        <translation>Au &amp;démarrage</translation>
    </message>
    <message>
        <source>Last page</source>
        <translation>Dernière page consultée</translation>
    </message>
    <message>
        <source>Home, at my last position</source>
        <translation>Accueil, là où j’en étais</translation>
    </message>
    <message>
        <source>Home, newest posts</source>
        <translation>Accueil, derniers messages</translation>
    </message>
    <message>
        <source>&amp;Replies</source>
        <translation>&amp;Réponses</translation>
    </message>
    <message>
        <source>All in the timeline</source>
        <translation>Toutes dans le fil d’actualité</translation>
    </message>
    <message>
        <source>Only to people I follow</source>
        <translation>Uniquement aux personnes suivies</translation>
    </message>
</context>
<context>
    <name>roost::GoToDateDialog</name>
    <message>
        <source>Previous month</source>
        <translation>Mois précédent</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Mois suivant</translation>
    </message>
</context>
<context>
    <name>roost::GoToField</name>
    <message>
        <source>Search posts or go to a user</source>
        <translation>Rechercher des messages ou aller à un utilisateur</translation>
    </message>
    <message>
        <source>Search or go to @name</source>
        <translation>Rechercher ou @nom</translation>
    </message>
    <message>
        <source>Search suggestions</source>
        <translation>Suggestions de recherche</translation>
    </message>
</context>
<context>
    <name>roost::GoToMatches</name>
    <message>
        <source>Search posts for “%1”</source>
        <translation>Rechercher «&#xa0;%1&#xa0;» dans les messages</translation>
    </message>
</context>
<context>
    <name>roost::HtmlPage</name>
    <message>
        <source>Saved from Roost on %1</source>
        <translation>Enregistré depuis Roost le %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln post(s)</source>
        <translation>
            <numerusform>%Ln message</numerusform>
            <numerusform>%Ln messages</numerusform>
        </translation>
    </message>
    <message>
        <source>Posts by %1</source>
        <translation>Messages de %1</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Conversation</translation>
    </message>
    <message>
        <source>a deleted user</source>
        <translation>un compte supprimé</translation>
    </message>
    <message>
        <source>In reply to %1</source>
        <translation>En réponse à %1</translation>
    </message>
    <message>
        <source>Reposted from %1</source>
        <translation>Republication d’un message de %1</translation>
    </message>
    <message>
        <source>For followers only</source>
        <translation>Réservé aux abonnés</translation>
    </message>
    <message>
        <source>Edited on %1</source>
        <translation>Modifié le %1</translation>
    </message>
</context>
<context>
    <name>roost::ImportDialog</name>
    <message>
        <source>Importing %1…</source>
        <translation>Importation de %1…</translation>
    </message>
    <message>
        <source>If you cancel or something fails, nothing is imported.</source>
        <translation>En cas d’annulation ou d’erreur, rien n’est importé.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Nothing was imported</source>
        <translation>Rien n’a été importé</translation>
    </message>
    <message>
        <source>Import complete</source>
        <translation>Importation terminée</translation>
    </message>
    <message>
        <source>Everyone can sign in with their old username and password.</source>
        <translation>Tout le monde peut se connecter avec son ancien nom d’utilisateur et son ancien mot de passe.</translation>
    </message>
    <message>
        <source>Everyone except the users listed below can sign in with their old username and password.</source>
        <translation>Tout le monde, sauf les utilisateurs indiqués ci-dessous, peut se connecter avec son ancien nom d’utilisateur et son ancien mot de passe.</translation>
    </message>
    <message>
        <source>import-report.txt</source>
        <translation>rapport-importation.txt</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>Lecture de %1…</translation>
    </message>
    <message>
        <source>Nothing is imported yet.</source>
        <translation>Rien n’est encore importé.</translation>
    </message>
    <message>
        <source>Follow as:</source>
        <translation>Qui les suit&#xa0;:</translation>
    </message>
    <message>
        <source>Import as:</source>
        <translation>Importer en tant que&#xa0;:</translation>
    </message>
    <message>
        <source>The import history keeps this report, and can undo the import: File ▸ Import History.</source>
        <translation>L’historique des importations conserve ce rapport et permet de retirer l’importation&#xa0;: Fichier ▸ Historique des importations.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>My account, %1</source>
        <comment>Susan (@susan)</comment>
        <translation>Mon compte, %1</translation>
    </message>
    <message>
        <source>A separate person, %1</source>
        <translation>Une autre personne, %1</translation>
    </message>
    <message numerus="yes">
        <source>Also import %Ln deleted post(s)</source>
        <translation>
            <numerusform>Importer aussi %Ln message supprimé</numerusform>
            <numerusform>Importer aussi %Ln messages supprimés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>roost::ImportFlow</name>
    <message>
        <source>Import an archive or a Microblog database</source>
        <translation>Importer une archive ou une base de données Microblog</translation>
    </message>
    <message>
        <source>Archives and databases (*.zip *.gz *.tgz *.tar *.car *.csv *.json *.db *.sqlite *.sqlite3);;All files (*)</source>
        <translation>Archives et bases de données (*.zip *.gz *.tgz *.tar *.car *.csv *.json *.db *.sqlite *.sqlite3);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Import an unpacked archive</source>
        <translation>Importer une archive décompressée</translation>
    </message>
    <message>
        <source>Drop to import %1</source>
        <translation>Déposez ici pour importer %1</translation>
    </message>
    <message>
        <source>Only one file can be imported at a time.</source>
        <translation>Un seul fichier peut être importé à la fois.</translation>
    </message>
</context>
<context>
    <name>roost::ImportReport</name>
    <message numerus="yes">
        <source>%Ln user(s)</source>
        <translation>
            <numerusform>%Ln utilisateur</numerusform>
            <numerusform>%Ln utilisateurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln post(s)</source>
        <translation>
            <numerusform>%Ln message</numerusform>
            <numerusform>%Ln messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln follow(s)</source>
        <translation>
            <numerusform>%Ln abonnement</numerusform>
            <numerusform>%Ln abonnements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) changed or left out:</source>
        <translation>
            <numerusform>%Ln ligne modifiée ou exclue&#xa0;:</numerusform>
            <numerusform>%Ln lignes modifiées ou exclues&#xa0;:</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2, changed: %3</source>
        <translation>%1 %2, modification&#xa0;: %3</translation>
    </message>
    <message>
        <source>%1 %2, left out: %3</source>
        <translation>%1 %2, exclusion&#xa0;: %3</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a row’s number and what happened to it</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 %2, kept unchanged: %3</source>
        <translation>%1 %2, sans modification&#xa0;: %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other(s)</source>
        <translation>
            <numerusform>%Ln autre</numerusform>
            <numerusform>%Ln autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) need a new password, because Roost can’t check the old one. Set one in a terminal: roost FILE --set-password USER</source>
        <translation>
            <numerusform>%Ln utilisateur a besoin d’un nouveau mot de passe, car Roost ne peut pas vérifier l’ancien. Définissez-le dans un terminal&#xa0;: roost FICHIER --set-password UTILISATEUR</numerusform>
            <numerusform>%Ln utilisateurs ont besoin d’un nouveau mot de passe, car Roost ne peut pas vérifier l’ancien. Définissez-le dans un terminal&#xa0;: roost FICHIER --set-password UTILISATEUR</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln username(s) don’t follow the rules for new ones or look like someone else’s. They were kept unchanged:</source>
        <translation>
            <numerusform>%Ln nom d’utilisateur ne respecte pas les règles des nouveaux noms ou ressemble à celui de quelqu’un d’autre. Il a été conservé tel quel&#xa0;:</numerusform>
            <numerusform>%Ln noms d’utilisateur ne respectent pas les règles des nouveaux noms ou ressemblent à ceux d’autres personnes. Ils ont été conservés tels quels&#xa0;:</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept unchanged:</source>
        <translation>Lignes conservées telles quelles&#xa0;:</translation>
    </message>
    <message>
        <source>%1 × %2: %3</source>
        <comment>540 × post: why they are noted</comment>
        <translation>%1 × %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>%1 × %2, changed: %3</source>
        <comment>540 × post, changed: why</comment>
        <translation>%1 × %2, modification&#xa0;: %3</translation>
    </message>
    <message>
        <source>%1 × %2, left out: %3</source>
        <comment>540 × post, left out: why</comment>
        <translation>%1 × %2, exclusion&#xa0;: %3</translation>
    </message>
    <message>
        <source>for example %1</source>
        <translation>par exemple %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation>
            <numerusform>%Ln message privé</numerusform>
            <numerusform>%Ln messages privés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s)</source>
        <translation>
            <numerusform>%Ln image</numerusform>
            <numerusform>%Ln images</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln saved address(es)</source>
        <translation>
            <numerusform>%Ln adresse enregistrée</numerusform>
            <numerusform>%Ln adresses enregistrées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mute(s)</source>
        <translation>
            <numerusform>%Ln masquage</numerusform>
            <numerusform>%Ln masquages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln edit(s) of posts</source>
        <translation>
            <numerusform>%Ln modification de message</numerusform>
            <numerusform>%Ln modifications de messages</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was added.</source>
        <translation>Rien n’a été ajouté.</translation>
    </message>
    <message>
        <source>Added: %1.</source>
        <translation>Ajouté&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Already in Roost: %1.</source>
        <translation>Déjà dans Roost&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Read from the same folder, too: %1.</source>
        <comment>files</comment>
        <translation>Également lus dans le même dossier&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>roost::ImportsDialog</name>
    <message>
        <source>Import History</source>
        <translation>Historique des importations</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Undo This Import…</source>
        <translation>Retirer cette importation…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>Mastodon archive of @susan</comment>
        <translation>%1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln post(s)</source>
        <translation>
            <numerusform>%Ln message</numerusform>
            <numerusform>%Ln messages</numerusform>
        </translation>
    </message>
    <message>
        <source>No imports yet.</source>
        <translation>Rien n’a encore été importé.</translation>
    </message>
</context>
<context>
    <name>roost::JobDialog</name>
    <message>
        <source>Save Report…</source>
        <translation>Enregistrer le rapport…</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>The report was saved as %1.</source>
        <translation>Le rapport a été enregistré sous le nom %1.</translation>
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
        <translation>Progression</translation>
    </message>
</context>
<context>
    <name>roost::KeyRecorder</name>
    <message>
        <source>Add a shortcut for %1</source>
        <translation>Ajouter un raccourci pour «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Add shortcut</source>
        <translation>Ajouter un raccourci</translation>
    </message>
    <message>
        <source>Shortcut for %1: %2</source>
        <translation>Raccourci pour «&#xa0;%1&#xa0;»&#xa0;: %2</translation>
    </message>
    <message>
        <source>Change shortcut (Backspace removes it)</source>
        <translation>Modifier le raccourci (Retour arrière le supprime)</translation>
    </message>
    <message>
        <source>Press the new shortcut</source>
        <translation>Appuyez sur les touches du nouveau raccourci</translation>
    </message>
    <message>
        <source>Press keys…</source>
        <translation>Appuyez sur les touches…</translation>
    </message>
</context>
<context>
    <name>roost::Launcher</name>
    <message>
        <source>Save a copy of the database</source>
        <translation>Enregistrer une copie de la base de données</translation>
    </message>
</context>
<context>
    <name>roost::ListExport</name>
    <message>
        <source>The list can’t be written: %1</source>
        <translation>Impossible d’écrire la liste&#xa0;: %1</translation>
    </message>
    <message>
        <source>Messages can only be searched in the window.</source>
        <translation>Les messages privés ne peuvent être recherchés que dans la fenêtre.</translation>
    </message>
    <message>
        <source>in:saved needs --user, as everyone has their own list.</source>
        <translation>in:saved nécessite --user, car chacun a sa propre liste.</translation>
    </message>
    <message>
        <source>There is nothing to search for. Give a word, a #tag, a @name, or from:name.</source>
        <translation>Il n’y a rien à rechercher. Indiquez un mot, un #hashtag, un @nom ou from:nom.</translation>
    </message>
    <message>
        <source>“%1” is no cursor. --before takes the field “cursor” of a row.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un curseur. --before attend le champ «&#xa0;cursor&#xa0;» d’une ligne.</translation>
    </message>
</context>
<context>
    <name>roost::ListPage</name>
    <message>
        <source>Try Again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>This list can’t be loaded</source>
        <translation>Impossible de charger cette liste</translation>
    </message>
    <message>
        <source>Recover…</source>
        <translation>Récupérer…</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Chargement…</translation>
    </message>
</context>
<context>
    <name>roost::MainWindow</name>
    <message>
        <source>Congratulations, you are now a registered user!</source>
        <translation>Félicitations, votre compte est créé&#x202f;!</translation>
    </message>
    <message>
        <source>%1 – Roost (sample)</source>
        <translation>%1 – Roost (exemple)</translation>
    </message>
    <message>
        <source>%1 – Roost</source>
        <translation>%1 – Roost</translation>
    </message>
    <message>
        <source>Your changes have been saved.</source>
        <translation>Vos modifications ont été enregistrées.</translation>
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
        <translation>Une liste de l’archive est plus longue qu’elle ne devrait l’être.</translation>
    </message>
    <message numerus="yes">
        <source>Roost has no blocks; %Ln account(s) are on this list.</source>
        <translation>
            <numerusform>Roost ne gère pas les blocages&#x202f;; cette liste contient %Ln compte.</numerusform>
            <numerusform>Roost ne gère pas les blocages&#x202f;; cette liste contient %Ln comptes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Roost has no blocks; %Ln server(s) are on this list.</source>
        <translation>
            <numerusform>Roost ne gère pas les blocages&#x202f;; cette liste contient %Ln serveur.</numerusform>
            <numerusform>Roost ne gère pas les blocages&#x202f;; cette liste contient %Ln serveurs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Roost has no lists of people (%Ln in the archive).</source>
        <translation>
            <numerusform>Roost ne gère pas les listes de personnes&#x202f;; il y en a %Ln.</numerusform>
            <numerusform>Roost ne gère pas les listes de personnes&#x202f;; il y en a %Ln.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>roost::MastodonNotes</name>
    <message>
        <source>The archive doesn’t have its text.</source>
        <translation>L’archive ne contient pas son texte.</translation>
    </message>
    <message>
        <source>It isn’t a post.</source>
        <translation>Ce n’est pas un message.</translation>
    </message>
    <message>
        <source>It is a direct message.</source>
        <translation>C’est un message privé.</translation>
    </message>
    <message>
        <source>The archive doesn’t say which post it repeats.</source>
        <translation>L’archive n’indique pas quel message a été republié.</translation>
    </message>
    <message>
        <source>Its text isn’t in the expected format.</source>
        <translation>Son texte n’est pas tel qu’un serveur l’écrit.</translation>
    </message>
    <message>
        <source>Sensitive</source>
        <translation>Contenu sensible</translation>
    </message>
    <message>
        <source>Its ID is too long to be genuine.</source>
        <translation>Son identifiant est trop long pour être authentique.</translation>
    </message>
</context>
<context>
    <name>roost::MastodonSource</name>
    <message>
        <source>The archive doesn’t say whose it is. Request a new one from your server.</source>
        <translation>L’archive n’indique pas à qui elle appartient. Demandez-en une nouvelle à votre serveur.</translation>
    </message>
    <message numerus="yes">
        <source>“About me” has no room for %Ln field(s) of the profile.</source>
        <translation>
            <numerusform>Pas assez de place dans «&#xa0;À propos de moi&#xa0;» pour %Ln champ du profil.</numerusform>
            <numerusform>Pas assez de place dans «&#xa0;À propos de moi&#xa0;» pour %Ln champs du profil.</numerusform>
        </translation>
    </message>
    <message>
        <source>The archive is damaged: %1 can’t be read. Download it again.</source>
        <translation>L’archive est endommagée&#xa0;: impossible de lire %1. Téléchargez-la de nouveau.</translation>
    </message>
    <message>
        <source>The file has no entries.</source>
        <translation>Le fichier n’a aucune entrée.</translation>
    </message>
</context>
<context>
    <name>roost::MergeDialog</name>
    <message numerus="yes">
        <source>%Ln post(s)</source>
        <translation>
            <numerusform>%Ln message</numerusform>
            <numerusform>%Ln messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln follower(s)</source>
        <translation>
            <numerusform>%Ln abonné</numerusform>
            <numerusform>%Ln abonnés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln follow(s)</source>
        <translation>
            <numerusform>%Ln abonnement</numerusform>
            <numerusform>%Ln abonnements</numerusform>
        </translation>
    </message>
    <message>
        <source>This removes a profile that has no posts, no followers and follows nobody.</source>
        <translation>Cette opération supprime un profil qui n’a ni messages, ni abonnés, ni abonnements.</translation>
    </message>
    <message>
        <source>This moves %1 to your profile and removes the other one.</source>
        <translation>Cette opération transfère %1 vers votre profil et supprime l’autre profil.</translation>
    </message>
    <message>
        <source>Merge a profile</source>
        <translation>Fusionner un profil</translation>
    </message>
    <message>
        <source>Merge Into My Profile</source>
        <translation>Fusionner avec mon profil</translation>
    </message>
    <message>
        <source>Merge @%1 into your profile?</source>
        <translation>Fusionner @%1 avec votre profil&#x202f;?</translation>
    </message>
    <message>
        <source>You can undo this until you close the window or sign out.</source>
        <translation>Vous pourrez annuler cette action jusqu’à la fermeture de la fenêtre ou jusqu’à votre déconnexion.</translation>
    </message>
    <message>
        <source>Merging the profile…</source>
        <translation>Fusion du profil…</translation>
    </message>
    <message>
        <source>If you cancel, nothing changes.</source>
        <translation>En cas d’annulation, rien n’est modifié.</translation>
    </message>
    <message>
        <source>The profile wasn’t merged</source>
        <translation>Le profil n’a pas été fusionné</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>roost::MergeFlow</name>
    <message>
        <source>@%1 is now part of your profile.</source>
        <translation>@%1 fait maintenant partie de votre profil.</translation>
    </message>
    <message>
        <source>Merge %1</source>
        <translation>Fusionner %1</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Annulé&#xa0;: %1</translation>
    </message>
    <message>
        <source>This can no longer be undone.</source>
        <translation>Cette action ne peut plus être annulée.</translation>
    </message>
</context>
<context>
    <name>roost::MessageImport</name>
    <message>
        <source>The sender or the recipient isn’t in the imported data.</source>
        <translation>L’expéditeur ou le destinataire ne figure pas dans les données importées.</translation>
    </message>
    <message>
        <source>The message has no text.</source>
        <translation>Le message privé ne contient pas de texte.</translation>
    </message>
    <message numerus="yes">
        <source>The message is longer than %Ln character(s).</source>
        <translation>
            <numerusform>Le message privé compte plus de %Ln caractère.</numerusform>
            <numerusform>Le message privé compte plus de %Ln caractères.</numerusform>
        </translation>
    </message>
    <message>
        <source>Invalid characters in the message were replaced with “�”.</source>
        <translation>Les caractères non valides du message privé ont été remplacés par «&#xa0;�&#xa0;».</translation>
    </message>
    <message>
        <source>Control characters were removed from the message.</source>
        <translation>Les caractères de contrôle ont été supprimés du message privé.</translation>
    </message>
    <message>
        <source>The time can’t be read; the previous message’s time was used instead.</source>
        <translation>La date est illisible&#x202f;; celle du message privé précédent a été utilisée.</translation>
    </message>
    <message>
        <source>The time can’t be read; the next message’s time was used instead.</source>
        <translation>La date est illisible&#x202f;; celle du message privé suivant a été utilisée.</translation>
    </message>
    <message>
        <source>The time can’t be read; the start of 1970 was used instead.</source>
        <translation>La date est illisible&#x202f;; le début de l’année 1970 a été utilisé.</translation>
    </message>
</context>
<context>
    <name>roost::MessageThreadPage</name>
    <message>
        <source>New note</source>
        <translation>Nouvelle note</translation>
    </message>
    <message>
        <source>Message to %1</source>
        <translation>Message privé à %1</translation>
    </message>
    <message>
        <source>Write a note to yourself</source>
        <translation>Écrivez une note pour vous-même</translation>
    </message>
    <message>
        <source>Message %1</source>
        <translation>Écrire à %1</translation>
    </message>
    <message>
        <source>Messages with %1</source>
        <translation>Messages privés avec %1</translation>
    </message>
    <message>
        <source>No messages yet</source>
        <translation>Aucun message privé pour le moment</translation>
    </message>
    <message>
        <source>Write the first one below.</source>
        <translation>Écrivez le premier ci-dessous.</translation>
    </message>
</context>
<context>
    <name>roost::Messages</name>
    <message>
        <source>Write something first.</source>
        <translation>Écrivez d’abord quelque chose.</translation>
    </message>
    <message numerus="yes">
        <source>The message is %Ln character(s) too long.</source>
        <translation>
            <numerusform>Le message privé a %Ln caractère de trop.</numerusform>
            <numerusform>Le message privé a %Ln caractères de trop.</numerusform>
        </translation>
    </message>
    <message>
        <source>This message was already removed.</source>
        <translation>Ce message privé a déjà été supprimé.</translation>
    </message>
</context>
<context>
    <name>roost::MessagesPage</name>
    <message>
        <source>Find People</source>
        <translation>Trouver des personnes</translation>
    </message>
    <message>
        <source>Muted People</source>
        <translation>Personnes masquées</translation>
    </message>
    <message>
        <source>Muted messages</source>
        <translation>Messages privés des personnes masquées</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages privés</translation>
    </message>
    <message>
        <source>No messages from muted people</source>
        <translation>Aucun message privé de personnes masquées</translation>
    </message>
    <message>
        <source>No messages yet</source>
        <translation>Aucun message privé pour le moment</translation>
    </message>
    <message>
        <source>Open someone’s profile and choose Message to write to them in private.</source>
        <translation>Ouvrez le profil de quelqu’un et choisissez «&#xa0;Écrire&#xa0;» pour lui envoyer un message privé.</translation>
    </message>
</context>
<context>
    <name>roost::MicroblogSource</name>
    <message>
        <source>This is already a Roost database. Open it instead of importing it.</source>
        <translation>Il s’agit déjà d’une base de données Roost. Ouvrez-la au lieu de l’importer.</translation>
    </message>
    <message>
        <source>This Microblog database is older than the tutorial’s chapter 8 and has no followers. Upgrade it with “flask db upgrade”, then import it again.</source>
        <translation>Cette base de données Microblog est antérieure au chapitre 8 du tutoriel et ne contient pas d’abonnés. Mettez-la à niveau avec «&#xa0;flask db upgrade&#xa0;», puis importez-la de nouveau.</translation>
    </message>
    <message>
        <source>This isn’t a Microblog database. Choose the file in which Microblog keeps its data, usually app.db.</source>
        <translation>Ce n’est pas une base de données Microblog. Choisissez le fichier dans lequel Microblog conserve ses données, généralement app.db.</translation>
    </message>
    <message>
        <source>Columns of Microblog’s messages are missing.</source>
        <translation>Des colonnes manquent dans les messages privés de Microblog.</translation>
    </message>
    <message>
        <source>Only the running web application needs these.</source>
        <translation>Seule l’application web en cours d’exécution en a besoin.</translation>
    </message>
</context>
<context>
    <name>roost::MuteSettings</name>
    <message>
        <source>Sign in to see whom you mute.</source>
        <translation>Connectez-vous pour voir les personnes que vous masquez.</translation>
    </message>
    <message>
        <source>You don’t mute anyone.</source>
        <translation>Vous ne masquez personne.</translation>
    </message>
    <message>
        <source>Posts by these people don’t appear in your timeline. They aren’t told.</source>
        <translation>Les messages de ces personnes n’apparaissent pas dans votre fil d’actualité. Elles n’en sont pas informées.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>Ne plus masquer</translation>
    </message>
    <message>
        <source>Unmute: %1</source>
        <translation>Ne plus masquer&#xa0;: %1</translation>
    </message>
    <message>
        <source>Mute Again</source>
        <translation>Masquer à nouveau</translation>
    </message>
    <message>
        <source>Mute Again: %1</source>
        <translation>Masquer à nouveau&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>roost::Mutes</name>
    <message>
        <source>You can’t mute yourself.</source>
        <translation>Vous ne pouvez pas vous masquer vous-même.</translation>
    </message>
    <message>
        <source>This user no longer exists.</source>
        <translation>Cet utilisateur n’existe plus.</translation>
    </message>
</context>
<context>
    <name>roost::NewPostsButton</name>
    <message numerus="yes">
        <source>%Ln new post(s)</source>
        <translation>
            <numerusform>%Ln nouveau message</numerusform>
            <numerusform>%Ln nouveaux messages</numerusform>
        </translation>
    </message>
    <message>
        <source>%1+ new posts</source>
        <translation>Plus de %1 nouveaux messages</translation>
    </message>
</context>
<context>
    <name>roost::NoteDialog</name>
    <message numerus="yes">
        <source>%Ln character(s) too long</source>
        <translation>
            <numerusform>%Ln caractère de trop</numerusform>
            <numerusform>%Ln caractères de trop</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s) left</source>
        <translation>
            <numerusform>%Ln caractère restant</numerusform>
            <numerusform>%Ln caractères restants</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>roost::NotificationRows</name>
    <message>
        <source>Show Follower</source>
        <translation>Afficher l’abonné</translation>
    </message>
    <message>
        <source>Open Conversation</source>
        <translation>Ouvrir la conversation</translation>
    </message>
    <message>
        <source>Show Each or Together</source>
        <translation>Détailler ou regrouper</translation>
    </message>
    <message>
        <source>Show Together</source>
        <translation>Regrouper</translation>
    </message>
</context>
<context>
    <name>roost::NotificationsHeader</name>
    <message>
        <source>Mark All as Read</source>
        <translation>Tout marquer comme lu</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
    <message numerus="yes">
        <source>%1 unread message(s)</source>
        <translation>
            <numerusform>%1 message privé non lu</numerusform>
            <numerusform>%1 messages privés non lus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>roost::NotificationsPage</name>
    <message>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>Nothing new yet</source>
        <translation>Rien de nouveau pour le moment</translation>
    </message>
    <message>
        <source>When someone follows you, replies to you or mentions you, it shows up here.</source>
        <translation>Quand quelqu’un vous suit, vous répond ou vous mentionne, cela s’affiche ici.</translation>
    </message>
</context>
<context>
    <name>roost::Operations</name>
    <message>
        <source>Try Again</source>
        <translation>Réessayer</translation>
    </message>
    <message numerus="yes">
        <source>Another program is using the database. %Ln change(s) will be saved when it’s free.</source>
        <translation>
            <numerusform>Un autre programme utilise la base de données. %Ln modification sera enregistrée dès que possible.</numerusform>
            <numerusform>Un autre programme utilise la base de données. %Ln modifications seront enregistrées dès que possible.</numerusform>
        </translation>
    </message>
    <message>
        <source>Don’t Wait</source>
        <translation>Ne pas attendre</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) weren’t saved.</source>
        <translation>
            <numerusform>%Ln modification n’a pas été enregistrée.</numerusform>
            <numerusform>%Ln modifications n’ont pas été enregistrées.</numerusform>
        </translation>
    </message>
    <message>
        <source>You are following %1!</source>
        <translation>Vous suivez %1&#x202f;!</translation>
    </message>
    <message>
        <source>You are not following %1.</source>
        <translation>Vous ne suivez plus %1.</translation>
    </message>
    <message>
        <source>Unfollow %1</source>
        <translation>Ne plus suivre %1</translation>
    </message>
    <message>
        <source>Your post was deleted.</source>
        <translation>Votre message a été supprimé.</translation>
    </message>
    <message>
        <source>Delete Post</source>
        <translation>Supprimer le message</translation>
    </message>
    <message>
        <source>Your picture has been changed.</source>
        <translation>Votre image de profil a été changée.</translation>
    </message>
    <message>
        <source>Change Picture</source>
        <translation>Changer l’image de profil</translation>
    </message>
    <message>
        <source>Your post is now live!</source>
        <translation>Votre message a été publié&#x202f;!</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save a Copy…</source>
        <translation>Enregistrer une copie…</translation>
    </message>
    <message>
        <source>Recover…</source>
        <translation>Récupérer…</translation>
    </message>
    <message>
        <source>Follow %1</source>
        <translation>Suivre %1</translation>
    </message>
    <message>
        <source>This can no longer be undone.</source>
        <translation>Cette action ne peut plus être annulée.</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Annulé&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>Another program is still using the database, and %Ln change(s) aren’t saved. Do this again to discard them.</source>
        <translation>
            <numerusform>Un autre programme utilise toujours la base de données et %Ln modification n’est pas enregistrée. Recommencez pour l’abandonner.</numerusform>
            <numerusform>Un autre programme utilise toujours la base de données et %Ln modifications ne sont pas enregistrées. Recommencez pour les abandonner.</numerusform>
        </translation>
    </message>
    <message>
        <source>All notifications are marked as read.</source>
        <translation>Toutes les notifications sont marquées comme lues.</translation>
    </message>
    <message>
        <source>Mark All as Read</source>
        <translation>Tout marquer comme lu</translation>
    </message>
    <message>
        <source>Your message has been sent.</source>
        <translation>Votre message privé a été envoyé.</translation>
    </message>
    <message>
        <source>The message was removed for you.</source>
        <translation>Le message privé a été supprimé pour vous.</translation>
    </message>
    <message>
        <source>Remove Message</source>
        <translation>Supprimer le message privé</translation>
    </message>
</context>
<context>
    <name>roost::OwnerButton</name>
    <message>
        <source>Continue as %1</source>
        <extracomment>%1 is the name of somebody whose archive was imported.</extracomment>
        <translation>Continuer en tant que %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1 is &quot;Mastodon archive&quot;, %2 is &quot;1,234 posts&quot;.</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln post(s)</source>
        <translation>
            <numerusform>%Ln message</numerusform>
            <numerusform>%Ln messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>roost::PageButton</name>
    <message numerus="yes">
        <source>%1, %Ln new</source>
        <translation>
            <numerusform>%1, %Ln nouveauté</numerusform>
            <numerusform>%1, %Ln nouveautés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>roost::PeoplePage</name>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Last post</source>
        <translation>Dernier message</translation>
    </message>
    <message>
        <source>Followers</source>
        <translation>Abonnés</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>No people yet</source>
        <translation>Personne pour le moment</translation>
    </message>
    <message>
        <source>No names start with “%1”</source>
        <translation>Aucun nom ne commence par «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Matches the start of each word in usernames and display names.</source>
        <translation>Le filtre porte sur le début de chaque mot des noms d’utilisateur et des noms affichés.</translation>
    </message>
</context>
<context>
    <name>roost::PictureFields</name>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message numerus="yes">
        <source>A post can have up to %Ln picture(s), so not all of them were added.</source>
        <translation>
            <numerusform>Un message peut contenir %Ln image au maximum&#x202f;; toutes n’ont donc pas été ajoutées.</numerusform>
            <numerusform>Un message peut contenir %Ln images au maximum&#x202f;; toutes n’ont donc pas été ajoutées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Describe this picture for people who can’t see it</source>
        <translation>Décrivez cette image pour les personnes qui ne peuvent pas la voir</translation>
    </message>
    <message>
        <source>Remove Picture</source>
        <translation>Supprimer l’image</translation>
    </message>
    <message>
        <source>Picture %1</source>
        <translation>Image %1</translation>
    </message>
    <message>
        <source>Description of picture %1</source>
        <translation>Description de l’image %1</translation>
    </message>
    <message>
        <source>Remove picture %1</source>
        <translation>Supprimer l’image %1</translation>
    </message>
</context>
<context>
    <name>roost::PictureImport</name>
    <message>
        <source>The archive doesn’t have this picture. Its description was kept.</source>
        <translation>L’archive ne contient pas cette image. Sa description a été conservée.</translation>
    </message>
    <message>
        <source>The picture’s file is larger than 50 MB.</source>
        <translation>Le fichier de l’image dépasse 50&#xa0;Mo.</translation>
    </message>
    <message>
        <source>The picture is damaged, too large or of an unknown kind. Its description was kept.</source>
        <translation>L’image est endommagée, trop grande ou d’un type inconnu. Sa description est conservée.</translation>
    </message>
    <message>
        <source>The profile picture is damaged, too large or of an unknown kind.</source>
        <translation>L’image de profil est endommagée, trop grande ou d’un type inconnu.</translation>
    </message>
</context>
<context>
    <name>roost::PictureViewer</name>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>The tooltip of a button: what it does, and its key.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Previous Picture</source>
        <translation>Image précédente</translation>
    </message>
    <message>
        <source>Next Picture</source>
        <translation>Image suivante</translation>
    </message>
    <message>
        <source>Zoom Out</source>
        <translation>Zoom arrière</translation>
    </message>
    <message>
        <source>Zoom In</source>
        <translation>Zoom avant</translation>
    </message>
    <message>
        <source>Fit to Window</source>
        <translation>Adapter à la fenêtre</translation>
    </message>
    <message>
        <source>Actual Size</source>
        <translation>Taille réelle</translation>
    </message>
    <message>
        <source>Copy Picture</source>
        <translation>Copier l’image</translation>
    </message>
    <message>
        <source>Save Picture As…</source>
        <translation>Enregistrer l’image sous…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Move Left</source>
        <translation>Déplacer vers la gauche</translation>
    </message>
    <message>
        <source>Move Right</source>
        <translation>Déplacer vers la droite</translation>
    </message>
    <message>
        <source>Move Up</source>
        <translation>Déplacer vers le haut</translation>
    </message>
    <message>
        <source>Move Down</source>
        <translation>Déplacer vers le bas</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>A zoom factor in percent.</extracomment>
        <translation>%1&#x202f;%</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Picture %1</source>
        <extracomment>The title of a window that shows a picture.</extracomment>
        <translation>Image %1</translation>
    </message>
    <message>
        <source>This picture can’t be shown. Its data is damaged or missing.</source>
        <translation>Impossible d’afficher cette image. Ses données sont endommagées ou manquantes.</translation>
    </message>
    <message>
        <source>The picture was copied.</source>
        <translation>L’image a été copiée.</translation>
    </message>
    <message>
        <source>Save Picture</source>
        <translation>Enregistrer l’image</translation>
    </message>
    <message>
        <source>JPEG pictures (*.jpg *.jpeg)</source>
        <translation>Images JPEG (*.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>Images PNG (*.png)</translation>
    </message>
    <message>
        <source>The picture was saved.</source>
        <translation>L’image a été enregistrée.</translation>
    </message>
    <message>
        <source>The picture couldn’t be saved there. Check that you have permission to write to this folder, and that the disk isn’t full.</source>
        <translation>L’image n’a pas pu être enregistrée à cet endroit. Vérifiez que vous avez l’autorisation d’écrire dans ce dossier et que le disque n’est pas plein.</translation>
    </message>
    <message>
        <source>Scroll the Description Up</source>
        <translation>Faire défiler la description vers le haut</translation>
    </message>
    <message>
        <source>Scroll the Description Down</source>
        <translation>Faire défiler la description vers le bas</translation>
    </message>
</context>
<context>
    <name>roost::Pictures</name>
    <message>
        <source>The picture is too large to save.</source>
        <translation>L’image est trop volumineuse pour être enregistrée.</translation>
    </message>
</context>
<context>
    <name>roost::PostImport</name>
    <message>
        <source>The author isn’t in the imported data.</source>
        <translation>L’auteur ne figure pas dans les données importées.</translation>
    </message>
    <message>
        <source>The post has no text.</source>
        <translation>Le message ne contient pas de texte.</translation>
    </message>
    <message numerus="yes">
        <source>The post is longer than %Ln character(s).</source>
        <translation>
            <numerusform>Le message compte plus de %Ln caractère.</numerusform>
            <numerusform>Le message compte plus de %Ln caractères.</numerusform>
        </translation>
    </message>
    <message>
        <source>Control characters were removed from the post.</source>
        <translation>Les caractères de contrôle ont été supprimés du message.</translation>
    </message>
    <message>
        <source>The time can’t be read; the previous post’s time was used instead.</source>
        <translation>La date est illisible&#x202f;; celle du message précédent a été utilisée.</translation>
    </message>
    <message>
        <source>The time can’t be read; the next post’s time was used instead.</source>
        <translation>La date est illisible&#x202f;; celle du message suivant a été utilisée.</translation>
    </message>
    <message>
        <source>The time can’t be read; the time its author was last seen was used instead.</source>
        <translation>La date est illisible&#x202f;; celle de la dernière activité de l’auteur a été utilisée.</translation>
    </message>
    <message>
        <source>The time can’t be read; the start of 1970 was used instead.</source>
        <translation>La date est illisible&#x202f;; le début de l’année 1970 a été utilisé.</translation>
    </message>
    <message>
        <source>Invalid characters in the post were replaced with “�”.</source>
        <translation>Les caractères non valides du message ont été remplacés par «&#xa0;�&#xa0;».</translation>
    </message>
    <message>
        <source>The post was deleted in Roost.</source>
        <translation>Il a été supprimé dans Roost.</translation>
    </message>
    <message>
        <source>The post is in the archive twice.</source>
        <translation>Il figure deux fois dans l’archive.</translation>
    </message>
    <message>
        <source>Pictures that were removed when the post was edited.</source>
        <translation>Images retirées lors de la modification du message.</translation>
    </message>
    <message>
        <source>Videos and sounds became lines of text.</source>
        <translation>Les vidéos et les sons ont été remplacés par des lignes de texte.</translation>
    </message>
</context>
<context>
    <name>roost::PostPictures</name>
    <message numerus="yes">
        <source>A post can have up to %Ln picture(s).</source>
        <translation>
            <numerusform>Un message peut contenir %Ln image au maximum.</numerusform>
            <numerusform>Un message peut contenir %Ln images au maximum.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A picture’s description is %Ln character(s) too long.</source>
        <translation>
            <numerusform>La description d’une image a %Ln caractère de trop.</numerusform>
            <numerusform>La description d’une image a %Ln caractères de trop.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>roost::Posts</name>
    <message>
        <source>Write something first.</source>
        <translation>Écrivez d’abord quelque chose.</translation>
    </message>
    <message numerus="yes">
        <source>The post is %Ln character(s) too long.</source>
        <translation>
            <numerusform>Le message a %Ln caractère de trop.</numerusform>
            <numerusform>Le message a %Ln caractères de trop.</numerusform>
        </translation>
    </message>
    <message>
        <source>This post was already deleted.</source>
        <translation>Ce message a déjà été supprimé.</translation>
    </message>
    <message>
        <source>The post you are replying to was deleted. Your text is kept.</source>
        <translation>La publication à laquelle vous répondez a été supprimée. Votre texte est conservé.</translation>
    </message>
</context>
<context>
    <name>roost::ProfileCard</name>
    <message>
        <source>Message %1</source>
        <translation>Écrire à %1</translation>
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
        <translation>Messages</translation>
    </message>
    <message>
        <source>Followers</source>
        <translation>Abonnés</translation>
    </message>
    <message>
        <source>Following</source>
        <translation>Abonnements</translation>
    </message>
    <message>
        <source>Drop a picture here to use it</source>
        <translation>Déposez une image ici pour l’utiliser</translation>
    </message>
    <message>
        <source>Last seen %1</source>
        <translation>Dernière activité&#xa0;: %1</translation>
    </message>
    <message>
        <source>Never signed in</source>
        <translation>Jamais connecté</translation>
    </message>
    <message>
        <source>Posts &amp;&amp; Replies (%1)</source>
        <extracomment>All that a user has posted, in a tab; the number is how much that is.</extracomment>
        <translation>Messages et réponses (%1)</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>All that a user has posted, where there is little room.</extracomment>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Posts &amp;&amp; Replies</source>
        <translation>Messages et réponses</translation>
    </message>
    <message>
        <source>Message %1</source>
        <translation>Écrire à %1</translation>
    </message>
    <message>
        <source>Unmute %1</source>
        <translation>Ne plus masquer %1</translation>
    </message>
    <message>
        <source>Imported from: %1</source>
        <extracomment>%1 is one or several of &quot;Mastodon archive&quot;, &quot;X archive&quot;.</extracomment>
        <translation>Importé depuis&#xa0;: %1</translation>
    </message>
    <message>
        <source>Active now</source>
        <translation>Actif en ce moment</translation>
    </message>
</context>
<context>
    <name>roost::ProfilePage</name>
    <message>
        <source>Posts</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Followers</source>
        <translation>Abonnés</translation>
    </message>
    <message>
        <source>Following</source>
        <translation>Abonnements</translation>
    </message>
    <message>
        <source>You haven’t posted yet</source>
        <translation>Vous n’avez encore rien publié</translation>
    </message>
    <message>
        <source>%1 hasn’t posted yet</source>
        <translation>%1 n’a encore rien publié</translation>
    </message>
    <message>
        <source>No followers yet</source>
        <translation>Personne ne vous suit encore</translation>
    </message>
    <message>
        <source>No one follows %1 yet</source>
        <translation>Personne ne suit encore %1</translation>
    </message>
    <message>
        <source>You don’t follow anyone yet</source>
        <translation>Vous ne suivez encore personne</translation>
    </message>
    <message>
        <source>%1 doesn’t follow anyone yet</source>
        <translation>%1 ne suit encore personne</translation>
    </message>
    <message>
        <source>Posts and replies</source>
        <translation>Messages et réponses</translation>
    </message>
    <message>
        <source>You have only posted replies</source>
        <translation>Vous n’avez publié que des réponses</translation>
    </message>
    <message>
        <source>%1 has only posted replies</source>
        <translation>%1 n’a publié que des réponses</translation>
    </message>
</context>
<context>
    <name>roost::RecoveryDialog</name>
    <message>
        <source>Recover %1</source>
        <translation>Récupérer %1</translation>
    </message>
    <message>
        <source>Roost builds a new database from everything that can still be read and keeps the damaged file beside it. This can take a few minutes.</source>
        <translation>Roost crée une nouvelle base de données avec tout ce qui est encore lisible et conserve à côté le fichier endommagé. Cela peut prendre quelques minutes.</translation>
    </message>
    <message>
        <source>Recovering %1…</source>
        <translation>Récupération de %1…</translation>
    </message>
    <message>
        <source>Rows read: %1</source>
        <translation>Lignes lues&#xa0;: %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Nothing was recovered</source>
        <translation>Rien n’a été récupéré</translation>
    </message>
    <message>
        <source>The database was recovered</source>
        <translation>La base de données a été récupérée</translation>
    </message>
    <message>
        <source>The damaged file was kept as %1.</source>
        <translation>Le fichier endommagé a été conservé sous le nom %1.</translation>
    </message>
    <message>
        <source>Recover a damaged database</source>
        <translation>Récupérer une base de données endommagée</translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>Récupérer</translation>
    </message>
    <message>
        <source>recovery-report.txt</source>
        <translation>rapport-récupération.txt</translation>
    </message>
</context>
<context>
    <name>roost::RecoveryReport</name>
    <message>
        <source>Recovered: %1, %2, %3, %4.</source>
        <translation>Éléments récupérés&#xa0;: %1, %2, %3, %4.</translation>
    </message>
    <message>
        <source>Missing: %1, %2.</source>
        <translation>Éléments manquants&#xa0;: %1, %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln post(s)</source>
        <translation>
            <numerusform>%Ln message</numerusform>
            <numerusform>%Ln messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln follow(s)</source>
        <translation>
            <numerusform>%Ln abonnement</numerusform>
            <numerusform>%Ln abonnements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln post(s) were left out because their author is missing or they are incomplete.</source>
        <translation>
            <numerusform>%Ln message a été exclu parce qu’il est incomplet ou que son auteur est manquant.</numerusform>
            <numerusform>%Ln messages ont été exclus parce qu’ils sont incomplets ou que leur auteur est manquant.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the username of %Ln user(s) was recovered. They can’t sign in: %1.</source>
        <translation>
            <numerusform>Seul le nom de %Ln utilisateur a été récupéré. Cette personne ne peut pas se connecter&#xa0;: %1.</numerusform>
            <numerusform>Seul le nom de %Ln utilisateurs a été récupéré. Ces personnes ne peuvent pas se connecter&#xa0;: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>Il ne manque rien.</translation>
    </message>
    <message>
        <source>Part of the file can’t be read, so something may be missing.</source>
        <translation>Une partie du fichier est illisible&#xa0;; des données peuvent donc manquer.</translation>
    </message>
    <message>
        <source>Everyone has to sign in again.</source>
        <translation>Tout le monde doit se reconnecter.</translation>
    </message>
    <message>
        <source>%1: %2 and %3 missing</source>
        <translation>%1&#xa0;: %2 et %3 manquants</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln other(s)</source>
        <translation>
            <numerusform>… et %Ln autre</numerusform>
            <numerusform>… et %Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: only the username was recovered</source>
        <translation>%1&#xa0;: seul le nom d’utilisateur a été récupéré</translation>
    </message>
    <message>
        <source>for example %1</source>
        <translation>par exemple %1</translation>
    </message>
</context>
<context>
    <name>roost::RemainingTime</name>
    <message>
        <source>a few seconds left</source>
        <translation>quelques secondes restantes</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln second(s) left</source>
        <translation>
            <numerusform>environ %Ln seconde restante</numerusform>
            <numerusform>environ %Ln secondes restantes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s) left</source>
        <translation>
            <numerusform>environ %Ln minute restante</numerusform>
            <numerusform>environ %Ln minutes restantes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln hour(s) left</source>
        <translation>
            <numerusform>environ %Ln heure restante</numerusform>
            <numerusform>environ %Ln heures restantes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>roost::RememberedSignIns</name>
    <message>
        <source>You’re signed in, but only until you close Roost, because its settings can’t be saved. Free up disk space, or make %1 writable.</source>
        <translation>Vous êtes connecté, mais seulement jusqu’à la fermeture de Roost, car ses paramètres ne peuvent pas être enregistrés. Libérez de l’espace disque, ou autorisez l’écriture dans %1.</translation>
    </message>
</context>
<context>
    <name>roost::RestoreDialog</name>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Importing %1…</source>
        <translation>Importation de %1…</translation>
    </message>
    <message>
        <source>If you cancel or something fails, nothing is imported.</source>
        <translation>En cas d’annulation ou d’erreur, rien n’est importé.</translation>
    </message>
    <message>
        <source>Nothing was imported</source>
        <translation>Rien n’a été importé</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Import complete</source>
        <translation>Importation terminée</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>Lecture de %1…</translation>
    </message>
    <message>
        <source>Nothing is imported yet.</source>
        <translation>Rien n’est encore importé.</translation>
    </message>
    <message>
        <source>Created on %1.</source>
        <translation>Créée le %1.</translation>
    </message>
    <message>
        <source>It has %1.</source>
        <comment>It has 3 posts.</comment>
        <translation>Elle contient %1.</translation>
    </message>
    <message>
        <source>Roost export of %1</source>
        <extracomment>%1 is the name of the user.</extracomment>
        <translation>Exportation Roost de %1</translation>
    </message>
    <message>
        <source>Roost export of a whole database</source>
        <translation>Exportation Roost de toute une base de données</translation>
    </message>
    <message>
        <source>The export has no passwords. To sign in, choose “Continue as …” on the next page and set one.</source>
        <translation>L’exportation ne contient pas de mots de passe. Pour vous connecter, choisissez «&#xa0;Continuer en tant que&#xa0;…&#xa0;» sur la page suivante et définissez-en un.</translation>
    </message>
</context>
<context>
    <name>roost::RestoreReport</name>
    <message numerus="yes">
        <source>%Ln post(s)</source>
        <translation>
            <numerusform>%Ln message</numerusform>
            <numerusform>%Ln messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s)</source>
        <translation>
            <numerusform>%Ln utilisateur</numerusform>
            <numerusform>%Ln utilisateurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln follow(s)</source>
        <translation>
            <numerusform>%Ln abonnement</numerusform>
            <numerusform>%Ln abonnements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation>
            <numerusform>%Ln message privé</numerusform>
            <numerusform>%Ln messages privés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s)</source>
        <translation>
            <numerusform>%Ln image</numerusform>
            <numerusform>%Ln images</numerusform>
        </translation>
    </message>
    <message>
        <source>The export is empty.</source>
        <translation>L’exportation est vide.</translation>
    </message>
    <message>
        <source>Imported %1.</source>
        <comment>Imported 3 posts and 1 user.</comment>
        <translation>Éléments importés&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>roost::SampleBanner</name>
    <message>
        <source>Sample community. Try anything; your own data isn’t affected.</source>
        <translation>Communauté d’exemple. Essayez tout&#xa0;: vos propres données ne risquent rien.</translation>
    </message>
    <message>
        <source>Leave the Sample</source>
        <translation>Sortir de l’exemple</translation>
    </message>
</context>
<context>
    <name>roost::SavedPage</name>
    <message>
        <source>Saved</source>
        <translation>Enregistrés</translation>
    </message>
    <message>
        <source>Edit Note…</source>
        <translation>Modifier la note…</translation>
    </message>
    <message>
        <source>Add Note…</source>
        <translation>Ajouter une note…</translation>
    </message>
    <message>
        <source>Nothing saved yet</source>
        <translation>Rien d’enregistré pour le moment</translation>
    </message>
    <message>
        <source>Choose “Save Post” in a post’s menu, and find it here again.</source>
        <translation>Choisissez «&#xa0;Enregistrer le message&#xa0;» dans le menu d’un message pour le retrouver ici.</translation>
    </message>
    <message>
        <source>Press %1 on a post, or choose “Save Post” in its menu, to keep it here.</source>
        <translation>Appuyez sur %1 sur un message, ou choisissez «&#xa0;Enregistrer le message&#xa0;» dans son menu, pour le garder ici.</translation>
    </message>
</context>
<context>
    <name>roost::SavedPosts</name>
    <message>
        <source>This post was deleted.</source>
        <translation>Ce message a été supprimé.</translation>
    </message>
    <message numerus="yes">
        <source>The note is %Ln character(s) too long.</source>
        <translation>
            <numerusform>La note a %Ln caractère de trop.</numerusform>
            <numerusform>La note a %Ln caractères de trop.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is no longer saved.</source>
        <translation>Ce message n’est plus enregistré.</translation>
    </message>
</context>
<context>
    <name>roost::SearchExamples</name>
    <message>
        <source>gard*</source>
        <translation>jard*</translation>
    </message>
    <message>
        <source>words starting with this</source>
        <translation>mots qui commencent ainsi</translation>
    </message>
    <message>
        <source>&quot;the garden&quot;</source>
        <translation>&quot;le jardin&quot;</translation>
    </message>
    <message>
        <source>an exact phrase</source>
        <translation>expression exacte</translation>
    </message>
    <message>
        <source>#garden</source>
        <translation>#jardin</translation>
    </message>
    <message>
        <source>posts with this tag</source>
        <translation>messages avec ce hashtag</translation>
    </message>
    <message>
        <source>posts mentioning someone</source>
        <translation>messages qui mentionnent quelqu’un</translation>
    </message>
    <message>
        <source>posts by someone</source>
        <translation>messages de quelqu’un</translation>
    </message>
    <message>
        <source>from this day on; until: up to this day</source>
        <translation>à partir de ce jour&#x202f;; until: jusqu’à ce jour</translation>
    </message>
    <message>
        <source>garden -rose</source>
        <translation>jardin -rose</translation>
    </message>
    <message>
        <source>posts without the word after “-”</source>
        <translation>messages sans le mot qui suit «&#xa0;-&#xa0;»</translation>
    </message>
    <message>
        <source>replies to someone</source>
        <translation>réponses à quelqu’un</translation>
    </message>
    <message>
        <source>posts you saved</source>
        <translation>messages que vous avez enregistrés</translation>
    </message>
    <message>
        <source>your private messages</source>
        <translation>vos messages privés</translation>
    </message>
    <message>
        <source>only replies</source>
        <translation>seulement les réponses</translation>
    </message>
</context>
<context>
    <name>roost::SearchPage</name>
    <message>
        <source>Search results</source>
        <translation>Résultats de la recherche</translation>
    </message>
    <message>
        <source>Search every post</source>
        <translation>Rechercher dans tous les messages</translation>
    </message>
    <message>
        <source>Finds posts with every word, newest first.</source>
        <translation>Trouve les messages qui contiennent tous les mots, les plus récents d’abord.</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>Nothing found for “%1”</source>
        <translation>Aucun résultat pour «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>No post contains all of this. Try fewer words.</source>
        <translation>Aucun message ne contient tout cela. Essayez avec moins de mots.</translation>
    </message>
    <message>
        <source>Find People Named “%1”</source>
        <translation>Rechercher «&#xa0;%1&#xa0;» dans Personnes</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>No messages found</source>
        <translation>Aucun message privé trouvé</translation>
    </message>
    <message>
        <source>None of your messages contains all of this. Try fewer words.</source>
        <translation>Aucun de vos messages privés ne contient tout cela. Essayez avec moins de mots.</translation>
    </message>
</context>
<context>
    <name>roost::Session</name>
    <message>
        <source>This sign-in has already ended.</source>
        <translation>Cette session est déjà terminée.</translation>
    </message>
</context>
<context>
    <name>roost::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Général</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Clavier</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de données</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Active sign-ins</source>
        <translation>Sessions actives</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>Masqués</translation>
    </message>
    <message>
        <source>Desktop notifications</source>
        <translation>Notifications du bureau</translation>
    </message>
</context>
<context>
    <name>roost::ShortcutRow</name>
    <message>
        <source>Restore</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Restore the shortcuts for %1</source>
        <translation>Rétablir les raccourcis pour «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>%1 is needed to move in lists and press buttons.</source>
        <translation>%1 sert à se déplacer dans les listes et à activer les boutons.</translation>
    </message>
    <message>
        <source>%1 is already used for %2.</source>
        <translation>%1 est déjà utilisé pour «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Choose Another</source>
        <translation>En choisir un autre</translation>
    </message>
    <message>
        <source>Reassign</source>
        <translation>Réattribuer</translation>
    </message>
</context>
<context>
    <name>roost::ShortcutSettings</name>
    <message>
        <source>Restore All</source>
        <translation>Tout rétablir</translation>
    </message>
</context>
<context>
    <name>roost::ShortcutsDialog</name>
    <message>
        <source>In lists</source>
        <translation>Dans les listes</translation>
    </message>
    <message>
        <source>Next, previous</source>
        <translation>Élément suivant, précédent</translation>
    </message>
    <message>
        <source>Page down, page up</source>
        <translation>Page suivante, page précédente</translation>
    </message>
    <message>
        <source>Top, bottom</source>
        <translation>Début, fin</translation>
    </message>
    <message>
        <source>While writing</source>
        <translation>Pendant la rédaction</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Publier</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Retour à la liste</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Open the row</source>
        <translation>Ouvrir l’élément</translation>
    </message>
</context>
<context>
    <name>roost::SignInPage</name>
    <message>
        <source>In the sample community, every password is “sample”.</source>
        <translation>Dans la communauté d’exemple, tous les mots de passe sont «&#xa0;sample&#xa0;».</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Connexion</translation>
    </message>
</context>
<context>
    <name>roost::SignInSettings</name>
    <message>
        <source>Sign in to see your active sign-ins.</source>
        <translation>Connectez-vous pour voir vos sessions actives.</translation>
    </message>
    <message>
        <source>None. Roost asks for your password at startup.</source>
        <translation>Aucune. Roost demande votre mot de passe au démarrage.</translation>
    </message>
    <message>
        <source>Sign Out Everywhere Else</source>
        <translation>Fermer les autres sessions</translation>
    </message>
    <message>
        <source>This computer, since %1</source>
        <translation>Cet ordinateur, depuis&#xa0;: %1</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>Depuis&#xa0;: %1</translation>
    </message>
    <message>
        <source>Sign Out</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Sign out: %1</source>
        <translation>Fermer la session&#xa0;: %1</translation>
    </message>
    <message>
        <source>Roost no longer remembers this sign-in. It lasts until you close Roost.</source>
        <translation>Roost ne mémorise plus cette session. Elle reste ouverte ici jusqu’à la fermeture de Roost.</translation>
    </message>
    <message>
        <source>Signed out. The next sign-in there needs your password.</source>
        <translation>Session fermée. Pour la rouvrir, il faudra saisir votre mot de passe.</translation>
    </message>
    <message numerus="yes">
        <source>Signed out of %Ln other sign-in(s).</source>
        <translation>
            <numerusform>%Ln autre session fermée.</numerusform>
            <numerusform>%Ln autres sessions fermées.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>roost::SignUpPage</name>
    <message>
        <source>Create an account</source>
        <translation>Créer un compte</translation>
    </message>
    <message>
        <source>Continue as %1</source>
        <translation>Continuer en tant que %1</translation>
    </message>
    <message numerus="yes">
        <source>Choose how you will sign in. Your %Ln imported post(s) stay as they are.</source>
        <translation>
            <numerusform>Choisissez vos identifiants de connexion. %Ln message importé reste inchangé.</numerusform>
            <numerusform>Choisissez vos identifiants de connexion. Vos %Ln messages importés restent inchangés.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>roost::SourceCopy</name>
    <message>
        <source>This database must be copied before it can be read, but there isn’t enough free space in %1. Free up %2 and try again.</source>
        <translation>Cette base de données doit être copiée avant de pouvoir être lue, mais il n’y a pas assez d’espace libre dans %1. Libérez %2 et réessayez.</translation>
    </message>
</context>
<context>
    <name>roost::SuggestionRow</name>
    <message>
        <source>Follows you</source>
        <translation>Vous suit</translation>
    </message>
</context>
<context>
    <name>roost::TextTargets</name>
    <message>
        <source>Open Profile of @%1</source>
        <translation>Ouvrir le profil de @%1</translation>
    </message>
    <message>
        <source>Copy @%1</source>
        <translation>Copier @%1</translation>
    </message>
    <message>
        <source>Search for #%1</source>
        <translation>Rechercher #%1</translation>
    </message>
    <message>
        <source>Copy #%1</source>
        <translation>Copier #%1</translation>
    </message>
    <message>
        <source>Open Link</source>
        <translation>Ouvrir le lien</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Ouvrir %1</translation>
    </message>
    <message>
        <source>Copy Link</source>
        <translation>Copier le lien</translation>
    </message>
</context>
<context>
    <name>roost::TimelinePage</name>
    <message>
        <source>Timeline</source>
        <translation>Fil d’actualité</translation>
    </message>
    <message>
        <source>Find People to Follow</source>
        <translation>Trouver des personnes à suivre</translation>
    </message>
    <message>
        <source>See All Posts</source>
        <translation>Voir tous les messages</translation>
    </message>
    <message>
        <source>Your timeline is empty</source>
        <translation>Votre fil d’actualité est vide</translation>
    </message>
    <message>
        <source>Posts from you and the people you follow appear here. Follow someone, or write your first post above.</source>
        <translation>Vos messages et ceux des personnes que vous suivez apparaissent ici. Suivez quelqu’un ou écrivez votre premier message ci-dessus.</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>Explore the Sample</source>
        <translation>Explorer l’exemple</translation>
    </message>
    <message>
        <source>It’s just you so far</source>
        <translation>Il n’y a que vous pour le moment</translation>
    </message>
    <message>
        <source>Write your first post above, import your posts from Mastodon, X or Bluesky, or explore the sample community.</source>
        <translation>Écrivez votre premier message ci-dessus, importez vos messages de Mastodon, X ou Bluesky, ou explorez la communauté d’exemple.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
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
        <translation>Retirer une importation</translation>
    </message>
    <message>
        <source>Undo This Import</source>
        <translation>Retirer cette importation</translation>
    </message>
    <message>
        <source>Undo the import of %1?</source>
        <translation>Retirer l’importation de %1&#x202f;?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln post(s) and everything else that this import added will be removed. What was added later stays.</source>
        <translation>
            <numerusform>%Ln message qu’elle a ajouté sera supprimé, ainsi que tout ce qu’elle a apporté d’autre. Ce que d’autres personnes ont ajouté depuis est conservé.</numerusform>
            <numerusform>%Ln messages qu’elle a ajoutés seront supprimés, ainsi que tout ce qu’elle a apporté d’autre. Ce que d’autres personnes ont ajouté depuis est conservé.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undoing the import…</source>
        <translation>Retrait de l’importation…</translation>
    </message>
    <message>
        <source>If you cancel, the import stays.</source>
        <translation>En cas d’annulation, l’importation est conservée.</translation>
    </message>
    <message>
        <source>The import wasn’t undone</source>
        <translation>L’importation n’a pas été retirée</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>The import was undone</source>
        <translation>L’importation a été retirée</translation>
    </message>
</context>
<context>
    <name>roost::UndoMergeDialog</name>
    <message>
        <source>Undo a merge</source>
        <translation>Défaire une fusion</translation>
    </message>
    <message>
        <source>Giving @%1 back what moved…</source>
        <translation>Restitution à @%1 de ce qui a été transféré…</translation>
    </message>
    <message>
        <source>If you cancel, nothing changes.</source>
        <translation>En cas d’annulation, rien n’est modifié.</translation>
    </message>
    <message>
        <source>The merge wasn’t undone</source>
        <translation>La fusion n’a pas été défaite</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>roost::UpgradeDialog</name>
    <message>
        <source>Update the database</source>
        <translation>Mettre à jour la base de données</translation>
    </message>
    <message>
        <source>Updating %1…</source>
        <translation>Mise à jour de %1…</translation>
    </message>
    <message>
        <source>A copy is saved first. If you cancel, the database isn’t changed.</source>
        <translation>Une copie est d’abord enregistrée. Si vous annulez, la base de données n’est pas modifiée.</translation>
    </message>
    <message>
        <source>Step %1 of %2. If you cancel, the database isn’t changed.</source>
        <translation>Étape %1 sur %2. Si vous annulez, la base de données n’est pas modifiée.</translation>
    </message>
</context>
<context>
    <name>roost::UserImport</name>
    <message>
        <source>Spaces and control characters were removed from the username.</source>
        <translation>Les espaces et les caractères de contrôle ont été supprimés du nom d’utilisateur.</translation>
    </message>
    <message numerus="yes">
        <source>The username is longer than %Ln character(s).</source>
        <translation>
            <numerusform>Le nom d’utilisateur compte plus de %Ln caractère.</numerusform>
            <numerusform>Le nom d’utilisateur compte plus de %Ln caractères.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The email address is longer than %Ln character(s).</source>
        <translation>
            <numerusform>L’adresse e-mail compte plus de %Ln caractère.</numerusform>
            <numerusform>L’adresse e-mail compte plus de %Ln caractères.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“About me” is longer than %Ln character(s).</source>
        <translation>
            <numerusform>«&#xa0;À propos de moi&#xa0;» compte plus de %Ln caractère.</numerusform>
            <numerusform>«&#xa0;À propos de moi&#xa0;» compte plus de %Ln caractères.</numerusform>
        </translation>
    </message>
    <message>
        <source>Control characters were removed from “About me”.</source>
        <translation>Les caractères de contrôle ont été supprimés de «&#xa0;À propos de moi&#xa0;».</translation>
    </message>
    <message>
        <source>The time the user was last seen can’t be read; it was left out.</source>
        <translation>La date de la dernière activité de l’utilisateur est illisible&#x202f;; elle a été omise.</translation>
    </message>
    <message>
        <source>Another user has the same email address, so this user was imported without one.</source>
        <translation>Un autre utilisateur a la même adresse e-mail&#x202f;; celui-ci a donc été importé sans adresse.</translation>
    </message>
    <message>
        <source>The user had no username and was named after their ID.</source>
        <translation>L’utilisateur n’avait pas de nom d’utilisateur&#x202f;; il a été nommé d’après son identifiant.</translation>
    </message>
    <message>
        <source>Invalid characters in the username were replaced with “�”.</source>
        <translation>Les caractères non valides du nom d’utilisateur ont été remplacés par «&#xa0;�&#xa0;».</translation>
    </message>
    <message>
        <source>Invalid characters in the email address were replaced with “�”.</source>
        <translation>Les caractères non valides de l’adresse e-mail ont été remplacés par «&#xa0;�&#xa0;».</translation>
    </message>
    <message>
        <source>Invalid characters in “About me” were replaced with “�”.</source>
        <translation>Les caractères non valides de «&#xa0;À propos de moi&#xa0;» ont été remplacés par «&#xa0;�&#xa0;».</translation>
    </message>
    <message>
        <source>The username was taken, so the user was renamed.</source>
        <translation>Le nom d’utilisateur était déjà pris&#x202f;; l’utilisateur a été renommé.</translation>
    </message>
    <message>
        <source>“%1” is now “%2”.</source>
        <translation>«&#xa0;%1&#xa0;» s’appelle maintenant «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>This archive was imported as another user before. Import it as that user again, or undo the earlier import first.</source>
        <translation>Cette archive a déjà été importée en tant qu’un autre utilisateur. Importez-la de nouveau en tant que cet utilisateur, ou retirez d’abord l’importation précédente.</translation>
    </message>
</context>
<context>
    <name>roost::UserMenuButton</name>
    <message>
        <source>More actions for @%1</source>
        <translation>Autres actions pour @%1</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>Ne plus masquer</translation>
    </message>
    <message>
        <source>Mute for a Day</source>
        <translation>Masquer pendant un jour</translation>
    </message>
    <message>
        <source>Mute for a Week</source>
        <translation>Masquer pendant une semaine</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Copy @%1</source>
        <translation>Copier @%1</translation>
    </message>
    <message>
        <source>Merge Into My Profile…</source>
        <translation>Fusionner avec mon profil…</translation>
    </message>
</context>
<context>
    <name>roost::Users</name>
    <message>
        <source>User %1 not found.</source>
        <translation>Utilisateur %1 introuvable.</translation>
    </message>
</context>
<context>
    <name>roost::WelcomePage</name>
    <message>
        <source>Welcome</source>
        <translation>Bienvenue</translation>
    </message>
    <message>
        <source>Create a New Account</source>
        <translation>Créer un nouveau compte</translation>
    </message>
    <message>
        <source>Create an Account</source>
        <translation>Créer un compte</translation>
    </message>
    <message>
        <source>Roost export</source>
        <translation>Exportation de Roost</translation>
    </message>
</context>
<context>
    <name>roost::WindowActions</name>
    <message>
        <source>&amp;New Post</source>
        <translation>&amp;Nouveau message</translation>
    </message>
    <message>
        <source>Explore the &amp;Sample Community</source>
        <translation>&amp;Explorer la communauté d’exemple</translation>
    </message>
    <message>
        <source>&amp;Leave the Sample Community</source>
        <translation>&amp;Sortir de la communauté d’exemple</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Undo “%1”</source>
        <translation>&amp;Annuler «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Paramètres…</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Précédent</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Suivant</translation>
    </message>
    <message>
        <source>&amp;Go to User…</source>
        <translation>Aller à un &amp;utilisateur…</translation>
    </message>
    <message>
        <source>&amp;Search Posts</source>
        <translation>Re&amp;chercher des messages</translation>
    </message>
    <message>
        <source>N&amp;ext Row</source>
        <translation>Élément sui&amp;vant</translation>
    </message>
    <message>
        <source>Previo&amp;us Row</source>
        <translation>Élé&amp;ment précédent</translation>
    </message>
    <message>
        <source>&amp;Newest Posts</source>
        <translation>De&amp;rniers messages</translation>
    </message>
    <message>
        <source>Go to &amp;Date…</source>
        <translation>Aller à une &amp;date…</translation>
    </message>
    <message>
        <source>&amp;Edit Profile…</source>
        <translation>Modifi&amp;er le profil…</translation>
    </message>
    <message>
        <source>Add A&amp;ccount…</source>
        <translation>&amp;Ajouter un compte…</translation>
    </message>
    <message>
        <source>Sign &amp;Out</source>
        <translation>Se &amp;déconnecter</translation>
    </message>
    <message>
        <source>&amp;System Default</source>
        <translation>&amp;Suivre le système</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>S&amp;ombre</translation>
    </message>
    <message>
        <source>Show &amp;Menu Bar</source>
        <translation>Afficher la &amp;barre de menus</translation>
    </message>
    <message>
        <source>&amp;Find a Command…</source>
        <translation>Re&amp;chercher une commande…</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>&amp;Report a Problem…</source>
        <translation>&amp;Signaler un problème…</translation>
    </message>
    <message>
        <source>&amp;About Roost</source>
        <translation>À &amp;propos de Roost</translation>
    </message>
    <message>
        <source>S&amp;witch Account</source>
        <translation>C&amp;hanger de compte</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Apparence</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>A&amp;ller</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>&amp;Compte</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>&amp;Recover a Damaged Database…</source>
        <translation>&amp;Récupérer une base de données endommagée…</translation>
    </message>
    <message>
        <source>&amp;Larger Text</source>
        <translation>A&amp;grandir le texte</translation>
    </message>
    <message>
        <source>&amp;Smaller Text</source>
        <translation>&amp;Réduire le texte</translation>
    </message>
    <message>
        <source>&amp;Reset Text Size</source>
        <translation>Ré&amp;initialiser la taille du texte</translation>
    </message>
    <message>
        <source>&amp;Mark All Notifications as Read</source>
        <translation>Marquer toutes les notifications comme &amp;lues</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importer…</translation>
    </message>
    <message>
        <source>Import a &amp;Folder…</source>
        <translation>Importer un &amp;dossier…</translation>
    </message>
    <message>
        <source>I&amp;mport History…</source>
        <translation>Historique des i&amp;mportations…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xporter…</translation>
    </message>
</context>
<context>
    <name>roost::XSource</name>
    <message>
        <source>The archive doesn’t say whose it is: account.js is missing in it. Download it again.</source>
        <translation>L’archive n’indique pas à qui elle appartient&#xa0;: il y manque account.js. Téléchargez-la de nouveau.</translation>
    </message>
    <message>
        <source>Private messages from X aren’t imported.</source>
        <translation>Les messages privés de X ne sont pas importés.</translation>
    </message>
    <message>
        <source>Roost doesn’t block people. Mute them instead.</source>
        <translation>Roost ne bloque personne. Masquez plutôt ces personnes.</translation>
    </message>
    <message>
        <source>Only a few chosen people could read these posts.</source>
        <translation>Seules quelques personnes choisies pouvaient lire ces messages.</translation>
    </message>
    <message>
        <source>The archive only has the numbers of followers’ accounts.</source>
        <translation>L’archive ne contient que les numéros des comptes des abonnés.</translation>
    </message>
    <message>
        <source>This isn’t in the format of X: it has no ID.</source>
        <translation>Ce n’est pas un message tel que X l’écrit&#xa0;: il n’a pas de numéro.</translation>
    </message>
    <message>
        <source>No post belongs to these long texts.</source>
        <translation>Aucun message ne correspond à ces longs textes.</translation>
    </message>
    <message>
        <source>The file has no entries.</source>
        <translation>Le fichier n’a aucune entrée.</translation>
    </message>
    <message>
        <source>The post was deleted on X.</source>
        <translation>Le message a été supprimé sur X.</translation>
    </message>
</context>
</TS>
