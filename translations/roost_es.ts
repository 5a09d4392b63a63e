<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
<context>
    <name>About</name>
    <message>
        <source>About Roost</source>
        <translation>Acerca de Roost</translation>
    </message>
    <message>
        <source>A desktop microblog that stays on this computer. Nothing is sent or fetched.

Free software under the MIT license. Made with Qt, SQLite, ICU and libsodium.</source>
        <translation>Un microblog de escritorio que no sale de este equipo. No se envía ni se descarga nada.

Software libre con licencia MIT. Creado con Qt, SQLite, ICU y libsodium.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>AccountForm</name>
    <message>
        <source>This field is required.</source>
        <translation>Este campo es obligatorio.</translation>
    </message>
    <message numerus="yes">
        <source>Use %Ln character(s) or fewer.</source>
        <translation>
            <numerusform>Usa %Ln carácter como máximo.</numerusform>
            <numerusform>Usa %Ln caracteres como máximo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter a valid email address, such as susan@example.com.</source>
        <translation>Escribe una dirección de correo válida, como susan@example.com.</translation>
    </message>
    <message>
        <source>Please use a different username.</source>
        <translation>Usa otro nombre de usuario.</translation>
    </message>
    <message>
        <source>Please use a different email address.</source>
        <translation>Usa otra dirección de correo.</translation>
    </message>
    <message>
        <source>The passwords don’t match.</source>
        <translation>Las contraseñas no coinciden.</translation>
    </message>
    <message>
        <source>Please use a different display name.</source>
        <translation>Usa otro nombre visible.</translation>
    </message>
    <message>
        <source>Use letters and digits, with “.”, “-” or “_” only between them.</source>
        <translation>Usa letras y cifras; «.», «-» y «_» solo pueden ir entre ellas.</translation>
    </message>
    <message>
        <source>Don’t mix letters from different alphabets.</source>
        <translation>No mezcles letras de alfabetos distintos.</translation>
    </message>
</context>
<context>
    <name>Addresses</name>
    <message>
        <source>This link leads to a different address than it shows. Open it?</source>
        <translation>Este enlace lleva a una dirección distinta de la que muestra. ¿Quieres abrirla?</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>No application can open this address.</source>
        <translation>Ninguna aplicación puede abrir esta dirección.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
</context>
<context>
    <name>ArchiveFile</name>
    <message>
        <source>The archive is damaged or incomplete. Download it again.</source>
        <translation>El archivo está dañado o incompleto. Descárgalo de nuevo.</translation>
    </message>
    <message>
        <source>%1 can’t be read. Check that you have permission to open it.</source>
        <translation>No se puede leer %1. Comprueba que tienes permiso para abrirlo.</translation>
    </message>
    <message>
        <source>The archive is far larger when unpacked. Roost didn’t open it.</source>
        <translation>Al descomprimirlo, el archivo ocupa muchísimo más que su tamaño. Se ha rechazado.</translation>
    </message>
    <message>
        <source>The archive contains links to other files. Roost didn’t open it.</source>
        <translation>El archivo contiene enlaces a otros ficheros. Se ha rechazado.</translation>
    </message>
    <message>
        <source>The archive contains file names that point outside it. Roost didn’t open it.</source>
        <translation>El archivo contiene nombres de fichero que llevan fuera de él. Se ha rechazado.</translation>
    </message>
    <message>
        <source>The archive has a password. Unpack it and import the folder.</source>
        <translation>El archivo está protegido con contraseña. Descomprímelo e importa la carpeta.</translation>
    </message>
    <message>
        <source>A file in the archive is too large to be genuine. Roost didn’t open it.</source>
        <translation>Un fichero del archivo es más grande de lo que debería.</translation>
    </message>
    <message>
        <source>The archive has more files than any such archive should have.</source>
        <translation>El archivo contiene más ficheros de los que debería.</translation>
    </message>
    <message>
        <source>The folder contains links to other files. Roost didn’t open it.</source>
        <translation>La carpeta contiene enlaces a otros ficheros. Se ha rechazado.</translation>
    </message>
    <message>
        <source>A file is missing in the archive.</source>
        <translation>Falta un fichero en el archivo.</translation>
    </message>
    <message>
        <source>The archive contains file names that can’t be genuine. Roost didn’t open it.</source>
        <translation>El archivo contiene nombres de archivo que no pueden ser auténticos. Roost no lo ha abierto.</translation>
    </message>
</context>
<context>
    <name>BackgroundJob</name>
    <message>
        <source>Checking usernames…</source>
        <translation>Comprobando los nombres de usuario…</translation>
    </message>
    <message>
        <source>Preparing people search…</source>
        <translation>Preparando la búsqueda de personas…</translation>
    </message>
    <message>
        <source>Updating the search index…</source>
        <translation>Actualizando el índice de búsqueda…</translation>
    </message>
    <message>
        <source>Looking for mentions…</source>
        <translation>Buscando menciones…</translation>
    </message>
</context>
<context>
    <name>BlueskySource</name>
    <message>
        <source>The repository has something else in place of this post.</source>
        <translation>El repositorio contiene otra cosa en el lugar de esta publicación.</translation>
    </message>
    <message>
        <source>The repository is damaged or incomplete. Download it again.</source>
        <translation>El repositorio está dañado o incompleto. Descárgalo de nuevo.</translation>
    </message>
    <message>
        <source>The repository is too large to be genuine. Roost didn’t open it.</source>
        <translation>El repositorio es demasiado grande para ser auténtico. Se ha rechazado.</translation>
    </message>
</context>
<context>
    <name>CarFile</name>
    <message>
        <source>This isn’t a Bluesky repository. Choose the .car file that Bluesky’s settings export.</source>
        <translation>Esto no es un repositorio de Bluesky. Elige el archivo .car que se exporta desde los ajustes de Bluesky.</translation>
    </message>
    <message>
        <source>This file holds a server’s error message instead of a repository. Download it again.</source>
        <translation>Este archivo contiene un mensaje de error de un servidor en lugar de un repositorio. Descárgalo de nuevo.</translation>
    </message>
    <message>
        <source>This repository has a form that Roost can’t read. Look for a newer Roost.</source>
        <translation>Este repositorio tiene un formato que Roost no puede leer. Busca una versión más reciente de Roost.</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>New post</source>
        <translation>Nueva publicación</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Publicar</translation>
    </message>
    <message>
        <source>Add pictures</source>
        <translation>Añadir imágenes</translation>
    </message>
    <message>
        <source>Add Pictures…</source>
        <translation>Añadir imágenes…</translation>
    </message>
</context>
<context>
    <name>ContentWarning</name>
    <message>
        <source>Adult content</source>
        <translation>Contenido para adultos</translation>
    </message>
    <message>
        <source>Sexually suggestive</source>
        <translation>Sexualmente sugerente</translation>
    </message>
    <message>
        <source>Nudity</source>
        <translation>Desnudos</translation>
    </message>
    <message>
        <source>Graphic media</source>
        <translation>Contenido impactante</translation>
    </message>
    <message>
        <source>Sensitive content</source>
        <translation>Contenido sensible</translation>
    </message>
</context>
<context>
    <name>ConversationText</name>
    <message numerus="yes">
        <source>Show %Ln more reply(ies)</source>
        <translation>
            <numerusform>Mostrar %Ln respuesta más</numerusform>
            <numerusform>Mostrar %Ln respuestas más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln reply(ies)</source>
        <translation>
            <numerusform>Mostrar %Ln respuesta</numerusform>
            <numerusform>Mostrar %Ln respuestas</numerusform>
        </translation>
    </message>
    <message>
        <source>Show fewer replies</source>
        <translation>Mostrar menos respuestas</translation>
    </message>
    <message numerus="yes">
        <source>Continue conversation (%Ln reply(ies))</source>
        <extracomment>Opens a conversation of its own; the number is that of the replies in it.</extracomment>
        <translation>
            <numerusform>Continuar la conversación (%Ln respuesta)</numerusform>
            <numerusform>Continuar la conversación (%Ln respuestas)</numerusform>
        </translation>
    </message>
    <message>
        <source>This post was deleted</source>
        <translation>Esta publicación se ha eliminado</translation>
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
        <translation>Esto no es una lista legible. Guárdala como valores separados por comas (CSV) en UTF-8.</translation>
    </message>
    <message>
        <source>The list is incomplete. Download it again.</source>
        <translation>La lista está incompleta. Descárgala de nuevo.</translation>
    </message>
</context>
<context>
    <name>DagValue</name>
    <message>
        <source>The repository is damaged or incomplete. Download it again.</source>
        <translation>El repositorio está dañado o incompleto. Descárgalo de nuevo.</translation>
    </message>
    <message>
        <source>The repository has a record that can’t be genuine. Roost didn’t open it.</source>
        <translation>El repositorio contiene un registro que ningún repositorio auténtico tendría. Se ha rechazado.</translation>
    </message>
</context>
<context>
    <name>DatabaseRestore</name>
    <message>
        <source>An export can only be read into an empty database. Choose a new file.</source>
        <translation>Una exportación solo se puede leer en una base de datos vacía. Elige un archivo nuevo.</translation>
    </message>
    <message>
        <source>Reading the export was canceled. Nothing was changed.</source>
        <translation>Se ha cancelado la lectura de la exportación. No se ha cambiado nada.</translation>
    </message>
</context>
<context>
    <name>EditProfileDialog</name>
    <message>
        <source>Edit profile</source>
        <translation>Editar perfil</translation>
    </message>
    <message>
        <source>Display name</source>
        <translation>Nombre visible</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Nombre de usuario</translation>
    </message>
    <message>
        <source>About me</source>
        <translation>Sobre mí</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Change Password…</source>
        <translation>Cambiar contraseña…</translation>
    </message>
    <message>
        <source>Current password</source>
        <translation>Contraseña actual</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Contraseña nueva</translation>
    </message>
    <message>
        <source>Repeat new password</source>
        <translation>Repite la contraseña nueva</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Choose Picture…</source>
        <translation>Elegir imagen…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove picture</source>
        <translation>Quitar imagen</translation>
    </message>
</context>
<context>
    <name>Engine</name>
    <message>
        <source>SQLite %1 on this computer lacks a feature that Roost needs. Install your system’s SQLite package, or a newer version.</source>
        <translation>A la versión de SQLite de este equipo (%1) le falta una función que Roost necesita. Instala el paquete de SQLite de tu sistema o una versión más reciente.</translation>
    </message>
    <message>
        <source>Qt’s SQLite driver is missing. Install it to open databases; on Debian and Ubuntu the package is libqt6sql6-sqlite.</source>
        <translation>Falta el controlador de SQLite de Qt. Instálalo para poder abrir bases de datos; en Debian y Ubuntu, el paquete es libqt6sql6-sqlite.</translation>
    </message>
    <message>
        <source>Qt’s SQLite driver uses a different SQLite than Roost, which can damage databases. Install both from the same source.</source>
        <translation>El controlador de SQLite de Qt usa un SQLite distinto del de Roost, lo que puede dañar las bases de datos. Instala ambos desde el mismo origen.</translation>
    </message>
    <message>
        <source>SQLite %1 is too old. Update your system’s SQLite to %2 or later.</source>
        <translation>SQLite %1 es demasiado antiguo. Actualiza el SQLite de tu sistema a la versión %2 o posterior.</translation>
    </message>
    <message>
        <source>This SQLite was built without full-text search (FTS5), which Roost needs. Install your system’s SQLite package.</source>
        <translation>Este SQLite se compiló sin la búsqueda de texto completo (FTS5), que Roost necesita. Instala el paquete de SQLite de tu sistema.</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>The file can’t be opened. Check that it exists and that you have permission to open it.</source>
        <translation>No se puede abrir el archivo. Comprueba que existe y que tienes permiso para abrirlo.</translation>
    </message>
    <message>
        <source>This file isn’t a database. Choose another file.</source>
        <translation>Este archivo no es una base de datos. Elige otro archivo.</translation>
    </message>
    <message>
        <source>This database belongs to another application. Choose another file.</source>
        <translation>Esta base de datos pertenece a otra aplicación. Elige otro archivo.</translation>
    </message>
    <message>
        <source>This database was created by a newer version of Roost. Update Roost to open it.</source>
        <translation>Esta base de datos se creó con una versión más reciente de Roost. Actualiza Roost para abrirla.</translation>
    </message>
    <message>
        <source>This database or its folder is read-only. Make it writable, or copy it to a folder of your own.</source>
        <translation>Esta base de datos o su carpeta es de solo lectura. Permite la escritura o copia la base de datos a una carpeta tuya.</translation>
    </message>
    <message>
        <source>The disk is full and nothing was saved. Free up some space and try again.</source>
        <translation>El disco está lleno y no se ha guardado nada. Libera espacio e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>Another program is using the database. Try again in a moment.</source>
        <translation>Otro programa está usando la base de datos. Inténtalo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>You don’t have permission to do that.</source>
        <translation>No tienes permiso para hacer eso.</translation>
    </message>
    <message>
        <source>This no longer exists.</source>
        <translation>Esto ya no existe.</translation>
    </message>
    <message>
        <source>Something went wrong and nothing was changed. See the log for details.</source>
        <translation>Algo ha salido mal y no se ha cambiado nada. Consulta los detalles en el registro.</translation>
    </message>
    <message>
        <source>Everyone on this computer can change or replace this database. Move it to a folder of your own, or remove write permission for others from the file and its folder.</source>
        <translation>Cualquiera que use este equipo puede cambiar o sustituir esta base de datos. Muévela a una carpeta tuya o quita a los demás el permiso de escritura en el archivo y su carpeta.</translation>
    </message>
    <message>
        <source>This database is open in another Roost window. Use that window, or close it first.</source>
        <translation>Esta base de datos está abierta en otra ventana de Roost. Usa esa ventana o ciérrala primero.</translation>
    </message>
    <message>
        <source>The database’s disk can’t be read or written, and nothing was changed. Check that the disk is connected and working, then try again.</source>
        <translation>No se puede leer o escribir en el disco de la base de datos, y no se ha cambiado nada. Comprueba que el disco está conectado y funciona, e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>The database file was moved, deleted or replaced, so changes can’t be saved. Put it back, or save a copy.</source>
        <translation>El archivo de la base de datos se ha movido, eliminado o sustituido, así que no se pueden guardar los cambios. Devuélvelo a su sitio o guarda una copia.</translation>
    </message>
    <message>
        <source>The database is damaged and part of it can’t be read. Recover what’s left, or restore it from a backup.</source>
        <translation>La base de datos está dañada y una parte no se puede leer. Recupera lo que queda o restáurala desde una copia de seguridad.</translation>
    </message>
    <message>
        <source>This location doesn’t support safe file locking. Copy the database to a local disk and open it there.</source>
        <translation>Esta ubicación no permite bloquear archivos de forma segura. Copia la base de datos a un disco local y ábrela allí.</translation>
    </message>
    <message>
        <source>The update was canceled. The database wasn’t changed.</source>
        <translation>Se ha cancelado la actualización. La base de datos no ha cambiado.</translation>
    </message>
    <message>
        <source>The name of this file or of one of its folders contains invalid characters (shown as �). Rename it, or choose another location.</source>
        <translation>El nombre de este archivo o de una de sus carpetas contiene caracteres no válidos (se muestran como �). Cámbialo o elige otra ubicación.</translation>
    </message>
    <message>
        <source>This file has a second name (a hard link), and changes saved under one name can get lost under the other. Delete one of the names, or open a copy.</source>
        <translation>Este archivo tiene un segundo nombre (un enlace duro), y los cambios guardados con un nombre se pueden perder con el otro. Elimina uno de los nombres o abre una copia.</translation>
    </message>
    <message>
        <source>This is a Microblog database. Import it into Roost instead: File ▸ Import…</source>
        <translation>Esta es una base de datos de Microblog. En lugar de abrirla, impórtala en Roost: Archivo ▸ Importar…</translation>
    </message>
</context>
<context>
    <name>ExportArchive</name>
    <message>
        <source>There are more pictures than one export can hold.</source>
        <translation>Hay más imágenes de las que caben en una exportación.</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>What do you want to export?</source>
        <translation>¿Qué quieres exportar?</translation>
    </message>
    <message>
        <source>&amp;Everything of mine</source>
        <translation>&amp;Todos mis datos</translation>
    </message>
    <message>
        <source>Your posts, messages, drafts, saved posts, pictures, and whom you follow and mute, as a .zip file that Roost can read back.</source>
        <translation>Tus publicaciones, mensajes, borradores, publicaciones guardadas e imágenes, y a quién sigues o has silenciado, en un archivo .zip que Roost puede volver a leer.</translation>
    </message>
    <message>
        <source>My posts as a &amp;web page</source>
        <translation>Mis publicaciones como página &amp;web</translation>
    </message>
    <message>
        <source>One file with pictures, to read, print or send. It needs no other files.</source>
        <translation>Un solo archivo con imágenes, para leer, imprimir o enviar. No necesita otros archivos.</translation>
    </message>
    <message>
        <source>This &amp;conversation as a web page</source>
        <translation>Esta &amp;conversación como página web</translation>
    </message>
    <message>
        <source>All posts of the conversation that is open now.</source>
        <translation>Todas las publicaciones de la conversación que está abierta.</translation>
    </message>
    <message>
        <source>My posts for &amp;Microblog</source>
        <translation>Mis publicaciones para &amp;Microblog</translation>
    </message>
    <message>
        <source>The file posts.json, as the Microblog web application makes it.</source>
        <translation>El archivo posts.json, tal como lo crea la aplicación web Microblog.</translation>
    </message>
    <message>
        <source>People I &amp;follow</source>
        <translation>Personas a las que &amp;sigo</translation>
    </message>
    <message>
        <source>A .csv file that Mastodon can import.</source>
        <translation>Un archivo .csv que Mastodon puede importar.</translation>
    </message>
    <message>
        <source>The whole &amp;database</source>
        <translation>Toda la base de &amp;datos</translation>
    </message>
    <message>
        <source>All accounts with their e-mail addresses, and everyone’s messages, as a .zip file. Passwords are left out.</source>
        <translation>Todas las cuentas con sus direcciones de correo y los mensajes de todo el mundo, en un archivo .zip. Las contraseñas se omiten.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
</context>
<context>
    <name>ExportLines</name>
    <message>
        <source>The export is damaged: %1, line %2 makes no sense.</source>
        <translation>La exportación está dañada: %1, la línea %2 no es válida.</translation>
    </message>
    <message>
        <source>A line in the export is too large to be genuine. Roost didn’t open it.</source>
        <translation>Una línea de la exportación es más grande de lo que debería. Se ha rechazado.</translation>
    </message>
</context>
<context>
    <name>ExportRequest</name>
    <message>
        <source>The export would replace the database itself. Choose another file name.</source>
        <translation>La exportación sustituiría a la propia base de datos. Elige otro nombre de archivo.</translation>
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
        <translation>Ir a una fecha</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Ir</translation>
    </message>
</context>
<context>
    <name>HeadlessStore</name>
    <message>
        <source>Updating the database for this version of Roost. Press Ctrl+C to cancel.</source>
        <translation>Actualizando la base de datos para esta versión de Roost. Pulsa Ctrl+C para cancelar.</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>A list of follows needs a user who follows them. Create one first.</source>
        <translation>Una lista de seguimientos necesita un usuario que siga a esas personas. Crea uno primero.</translation>
    </message>
    <message>
        <source>Choose the user who follows the people on this list.</source>
        <translation>Elige el usuario que sigue a las personas de esta lista.</translation>
    </message>
    <message>
        <source>Only the owner of that account can import into it. Sign in to it first.</source>
        <translation>Solo el propietario de esa cuenta puede importar en ella. Inicia sesión en ella primero.</translation>
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
        <translation>%1 (del %2 al %3)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>Mastodon archive of Susan</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Nothing in this file can be imported.</source>
        <translation>No contiene nada que importar.</translation>
    </message>
    <message>
        <source>Larger pictures are scaled down to 2,048 pixels.</source>
        <translation>Las imágenes se conservan con un máximo de 2048 píxeles por lado. Los originales más grandes no se conservan.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s) aren’t in the archive. Their descriptions are kept.</source>
        <translation>
            <numerusform>%Ln imagen no está en el archivo. Su descripción se conserva.</numerusform>
            <numerusform>%Ln imágenes no están en el archivo. Sus descripciones se conservan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln video(s) and sound(s) become a line of text.</source>
        <translation>
            <numerusform>%Ln vídeo o audio se convierte en una línea de texto.</numerusform>
            <numerusform>%Ln vídeos y audios se convierten cada uno en una línea de texto.</numerusform>
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
            <numerusform>%Ln publicación omitida: %1</numerusform>
            <numerusform>%Ln publicaciones omitidas: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <comment>%1: why</comment>
        <translation>Omitido: %1</translation>
    </message>
    <message>
        <source>Left out (%1): %2</source>
        <comment>%1: how many, %2: why</comment>
        <translation>Omitidos (%1): %2</translation>
    </message>
    <message>
        <source>Found: %1.</source>
        <comment>5 posts and 3 users</comment>
        <translation>Contenido: %1.</translation>
    </message>
    <message>
        <source>All of it is already in Roost.</source>
        <translation>Todo ello ya está en Roost.</translation>
    </message>
    <message>
        <source>The database grows by about %1.</source>
        <translation>La base de datos crece unos %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln post(s) could only be read by followers. Everyone who uses this database can read them here.</source>
        <translation>
            <numerusform>%Ln publicación solo la podían leer los seguidores. Aquí puede leerla cualquiera que use esta base de datos.</numerusform>
            <numerusform>%Ln publicaciones solo las podían leer los seguidores. Aquí puede leerlas cualquiera que use esta base de datos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Imports</name>
    <message>
        <source>This import has already been undone.</source>
        <translation>Esta importación ya se había deshecho.</translation>
    </message>
    <message>
        <source>Nothing from this import was left to remove.</source>
        <translation>Ya no quedaba nada de esta importación que eliminar.</translation>
    </message>
    <message>
        <source>Removed: %1.</source>
        <translation>Se han eliminado %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed detail(s) restored.</source>
        <translation>
            <numerusform>Se ha restablecido %Ln valor cambiado.</numerusform>
            <numerusform>Se han restablecido %Ln valores cambiados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln post(s) were kept because another import has them too.</source>
        <translation>
            <numerusform>%Ln publicación se conserva porque también está en otra importación.</numerusform>
            <numerusform>%Ln publicaciones se conservan porque también están en otra importación.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) were kept because they have other data here:</source>
        <translation>
            <numerusform>%Ln usuario se conserva porque aquí hay más cosas suyas:</numerusform>
            <numerusform>%Ln usuarios se conservan porque aquí hay más cosas suyas:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln detail(s) were kept because they have been changed since.</source>
        <translation>
            <numerusform>%Ln valor se conserva porque se ha cambiado desde entonces.</numerusform>
            <numerusform>%Ln valores se conservan porque se han cambiado desde entonces.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign in to undo this import.</source>
        <translation>Inicia sesión para deshacer esta importación.</translation>
    </message>
    <message>
        <source>Only @%1 can undo this import.</source>
        <translation>Solo @%1 puede deshacer esta importación.</translation>
    </message>
    <message>
        <source>This import was made elsewhere and can’t be undone here.</source>
        <translation>Esta importación se hizo en otro lugar y no se puede deshacer aquí.</translation>
    </message>
</context>
<context>
    <name>JobCounts</name>
    <message numerus="yes">
        <source>%1 of %Ln post(s)</source>
        <translation>
            <numerusform>%1 de %Ln publicación</numerusform>
            <numerusform>%1 de %Ln publicaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln picture(s)</source>
        <translation>
            <numerusform>%1 de %Ln imagen</numerusform>
            <numerusform>%1 de %Ln imágenes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln item(s)</source>
        <translation>
            <numerusform>%1 de %Ln elemento</numerusform>
            <numerusform>%1 de %Ln elementos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>12 MB of 340 MB</comment>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>JobDialog</name>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>JsonElements</name>
    <message>
        <source>A file in the archive is damaged or incomplete.</source>
        <translation>Un fichero del archivo está dañado o incompleto.</translation>
    </message>
    <message>
        <source>A file in the archive isn’t in the expected format. Roost didn’t open it.</source>
        <translation>Un fichero del archivo no es como los que escribe la red. Se ha rechazado.</translation>
    </message>
    <message>
        <source>A file in the archive is empty.</source>
        <translation>Un fichero del archivo está vacío.</translation>
    </message>
</context>
<context>
    <name>JsonParser</name>
    <message>
        <source>A file in the archive is damaged.</source>
        <translation>Un fichero del archivo está dañado.</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>A desktop microblog.</source>
        <translation>Un microblog de escritorio.</translation>
    </message>
    <message>
        <source>Open this database instead of your own.</source>
        <translation>Abrir esta base de datos en lugar de la tuya.</translation>
    </message>
    <message>
        <source>file</source>
        <translation>archivo</translation>
    </message>
    <message>
        <source>Explore the sample community.</source>
        <translation>Explorar la comunidad de ejemplo.</translation>
    </message>
    <message>
        <source>Same as giving the file name alone.</source>
        <translation>Equivale a indicar solo el nombre del archivo.</translation>
    </message>
    <message>
        <source>Open the database even if everyone can write to it.</source>
        <translation>Abrir la base de datos aunque cualquiera pueda escribir en ella.</translation>
    </message>
    <message>
        <source>Give only one database. See --help.</source>
        <translation>Indica una sola base de datos. Consulta --help.</translation>
    </message>
    <message>
        <source>--sample opens a database of its own and can’t be combined with another. See --help.</source>
        <translation>--sample abre su propia base de datos y no se puede combinar con otra. Consulta --help.</translation>
    </message>
    <message>
        <source>With --import: save the full report to this file.</source>
        <translation>Con --import: guardar el informe completo en este archivo.</translation>
    </message>
    <message>
        <source>Set a new password for this user.</source>
        <translation>Establecer una contraseña nueva para este usuario.</translation>
    </message>
    <message>
        <source>user</source>
        <translation>usuario</translation>
    </message>
    <message>
        <source>--report needs --import. See --help.</source>
        <translation>--report requiere --import. Consulta --help.</translation>
    </message>
    <message>
        <source>To save the full list, use --report FILE.</source>
        <translation>Para guardar la lista completa, usa --report ARCHIVO.</translation>
    </message>
    <message>
        <source>The password for %1 was changed. They are signed out everywhere.</source>
        <translation>Se ha cambiado la contraseña de %1. Se han cerrado todas sus sesiones.</translation>
    </message>
    <message>
        <source>Import a Microblog database or an archive without opening a window.</source>
        <translation>Importar una base de datos de Microblog o el archivo de una red social sin abrir ninguna ventana.</translation>
    </message>
    <message>
        <source>With --import: the user whose archive it is.</source>
        <translation>Con --import: el usuario al que pertenece el archivo.</translation>
    </message>
    <message>
        <source>--into needs --import. See --help.</source>
        <translation>--into requiere --import. Consulta --help.</translation>
    </message>
    <message>
        <source>With a list: print this many rows at most.</source>
        <translation>Con una lista: mostrar como máximo este número de filas.</translation>
    </message>
    <message>
        <source>number</source>
        <translation>número</translation>
    </message>
    <message>
        <source>With a list: continue after the row with this “cursor”.</source>
        <translation>Con una lista: continuar después de la fila con este «cursor».</translation>
    </message>
    <message>
        <source>With --search or --export: for this user.</source>
        <translation>Con --search o --export: para este usuario.</translation>
    </message>
    <message>
        <source>With --export: include password hashes of the whole database.</source>
        <translation>Con --export: incluir los hashes de las contraseñas de toda la base de datos.</translation>
    </message>
    <message>
        <source>Print this user’s timeline as JSON, one post per line.</source>
        <translation>Mostrar la cronología de este usuario como JSON, una publicación por línea.</translation>
    </message>
    <message>
        <source>Print this user’s posts as JSON, one per line.</source>
        <translation>Mostrar las publicaciones de este usuario como JSON, una por línea.</translation>
    </message>
    <message>
        <source>Print the posts that a search finds as JSON, one per line.</source>
        <translation>Mostrar las publicaciones que encuentra una búsqueda como JSON, una por línea.</translation>
    </message>
    <message>
        <source>words</source>
        <translation>palabras</translation>
    </message>
    <message>
        <source>Print all users as JSON, one per line.</source>
        <translation>Mostrar todos los usuarios como JSON, uno por línea.</translation>
    </message>
    <message>
        <source>Export to this file: everything as .zip, posts as .html or .json, follows as .csv.</source>
        <translation>Exportar a este archivo: todo como .zip, publicaciones como .html o .json, seguimientos como .csv.</translation>
    </message>
    <message>
        <source>--%1 and --%2 can’t be combined. See --help.</source>
        <translation>--%1 y --%2 no se pueden combinar. Consulta --help.</translation>
    </message>
    <message>
        <source>--%1 needs --timeline, --posts, --search or --users. See --help.</source>
        <translation>--%1 requiere --timeline, --posts, --search o --users. Consulta --help.</translation>
    </message>
    <message>
        <source>--limit takes a number from 1 up. See --help.</source>
        <translation>--limit espera un número a partir de 1. Consulta --help.</translation>
    </message>
    <message>
        <source>--user needs --search or --export. See --help.</source>
        <translation>--user requiere --search o --export. Consulta --help.</translation>
    </message>
    <message>
        <source>The name of an export ends in .zip, .html, .json or .csv. See --help.</source>
        <translation>El nombre de una exportación termina en .zip, .html, .json o .csv. Consulta --help.</translation>
    </message>
    <message>
        <source>--with-passwords needs --export to a .zip file of the whole database. See --help.</source>
        <translation>--with-passwords requiere --export de toda la base de datos a un archivo .zip. Consulta --help.</translation>
    </message>
    <message>
        <source>This database doesn’t have exactly one user. Say whose with --user.</source>
        <translation>Esta base de datos no tiene exactamente un usuario. Indica con --user de quién son los datos.</translation>
    </message>
    <message>
        <source>The export has no passwords, so nobody can sign in yet. Set one with --set-password.</source>
        <translation>La exportación no contiene contraseñas, así que nadie puede iniciar sesión todavía. Establece una con --set-password.</translation>
    </message>
    <message>
        <source>With --import: posts, too, that were deleted where they were published.</source>
        <translation>Con --import: también las publicaciones eliminadas allí donde se publicaron.</translation>
    </message>
    <message>
        <source>--with-deleted needs --import. See --help.</source>
        <translation>--with-deleted requiere --import. Consulta --help.</translation>
    </message>
</context>
<context>
    <name>MessageActions</name>
    <message>
        <source>Copy Text</source>
        <translation>Copiar texto</translation>
    </message>
    <message>
        <source>Remove for Me</source>
        <translation>Eliminar para mí</translation>
    </message>
</context>
<context>
    <name>MessageTexts</name>
    <message>
        <source>Notes to yourself</source>
        <translation>Notas para ti</translation>
    </message>
    <message>
        <source>You: %1</source>
        <extracomment>The last message of a thread, written by the user themselves.</extracomment>
        <translation>Tú: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unread message(s)</source>
        <translation>
            <numerusform>%Ln mensaje sin leer</numerusform>
            <numerusform>%Ln mensajes sin leer</numerusform>
        </translation>
    </message>
    <message>
        <source>last: %1</source>
        <extracomment>The last message of a thread, as a screen reader says it.</extracomment>
        <translation>último mensaje: %1</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Tú</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <extracomment>A message as a screen reader says it: sender, time, text.</extracomment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>You to %1</source>
        <extracomment>Before a message that the user has sent to someone, as a screen reader says it.</extracomment>
        <translation>Tú a %1</translation>
    </message>
    <message>
        <source>%1 to you</source>
        <extracomment>Before a message that someone has sent to the user, as a screen reader says it.</extracomment>
        <translation>%1 a ti</translation>
    </message>
</context>
<context>
    <name>MicroblogImport</name>
    <message>
        <source>The import was canceled. Nothing was imported.</source>
        <translation>Se ha cancelado la importación. No se ha importado nada.</translation>
    </message>
</context>
<context>
    <name>MuteOperations</name>
    <message>
        <source>Posts by %1 no longer appear in your timeline.</source>
        <translation>Las publicaciones de %1 ya no aparecen en tu cronología.</translation>
    </message>
    <message>
        <source>Mute %1</source>
        <translation>Silenciar a %1</translation>
    </message>
    <message>
        <source>%1 is no longer muted.</source>
        <translation>Ya no silencias a %1.</translation>
    </message>
    <message>
        <source>Unmute %1</source>
        <translation>Dejar de silenciar a %1</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>En silencio</translation>
    </message>
    <message>
        <source>Muted until %1</source>
        <translation>Silencio hasta %1</translation>
    </message>
</context>
<context>
    <name>NoteDialog</name>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Why you saved this. Only you can see it.</source>
        <translation>Por qué has guardado esto. Solo tú puedes ver la nota.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
</context>
<context>
    <name>NotificationText</name>
    <message>
        <source>%1 followed you</source>
        <translation>%1 ahora te sigue</translation>
    </message>
    <message>
        <source>%1 and %2 followed you</source>
        <translation>%1 y %2 ahora te siguen</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %2 other(s) followed you</source>
        <extracomment>%2 is how many others, such as &quot;3&quot; or &quot;99+&quot;.</extracomment>
        <translation>
            <numerusform>%1 y %2 persona más ahora te siguen</numerusform>
            <numerusform>%1 y %2 personas más ahora te siguen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 replied to you</source>
        <translation>%1 te ha respondido</translation>
    </message>
    <message numerus="yes">
        <source>%1 reply(s), the latest from %2</source>
        <extracomment>%1 is the number, such as &quot;3&quot; or &quot;99+&quot;, and %2 who wrote the latest.</extracomment>
        <translation>
            <numerusform>%1 respuesta, la última de %2</numerusform>
            <numerusform>%1 respuestas, la última de %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 mentioned you</source>
        <translation>%1 te ha mencionado</translation>
    </message>
    <message numerus="yes">
        <source>%1 mention(s), the latest from %2</source>
        <extracomment>%1 is the number, such as &quot;3&quot; or &quot;99+&quot;, and %2 who wrote the latest.</extracomment>
        <translation>
            <numerusform>%1 mención, la última de %2</numerusform>
            <numerusform>%1 menciones, la última de %2</numerusform>
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
        <translation>Nueva: %1</translation>
    </message>
    <message>
        <source>Show Each</source>
        <translation>Mostrar por separado</translation>
    </message>
</context>
<context>
    <name>OpenSource</name>
    <message>
        <source>Roost can’t import this. It reads Microblog databases, archives of Mastodon and X, repositories of Bluesky, and lists of follows.</source>
        <translation>Roost no puede importar esto. Lee bases de datos de Microblog, archivos de Mastodon y X, repositorios de Bluesky y listas de seguimientos.</translation>
    </message>
</context>
<context>
    <name>OpenTrouble</name>
    <message>
        <source>&amp;Open Anyway</source>
        <translation>&amp;Abrir de todos modos</translation>
    </message>
    <message>
        <source>&amp;Recover…</source>
        <translation>&amp;Recuperar…</translation>
    </message>
</context>
<context>
    <name>PageTable</name>
    <message>
        <source>&amp;Home</source>
        <translation>&amp;Inicio</translation>
    </message>
    <message>
        <source>&amp;All Posts</source>
        <translation>Pu&amp;blicaciones</translation>
    </message>
    <message>
        <source>&amp;People</source>
        <translation>&amp;Personas</translation>
    </message>
    <message>
        <source>P&amp;rofile</source>
        <translation>Per&amp;fil</translation>
    </message>
    <message>
        <source>No&amp;tifications</source>
        <translation>&amp;Notificaciones</translation>
    </message>
    <message>
        <source>&amp;Messages</source>
        <translation>&amp;Mensajes</translation>
    </message>
    <message>
        <source>Sa&amp;ved</source>
        <translation>Guardad&amp;os</translation>
    </message>
</context>
<context>
    <name>PasswordPrompt</name>
    <message>
        <source>No password was entered. Nothing was changed.</source>
        <translation>No se ha introducido ninguna contraseña. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>The password isn’t valid UTF-8. Nothing was changed.</source>
        <translation>La contraseña no es UTF-8 válido. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>New password for %1:</source>
        <translation>Contraseña nueva para %1:</translation>
    </message>
    <message>
        <source>Repeat the new password:</source>
        <translation>Repite la contraseña nueva:</translation>
    </message>
    <message>
        <source>The passwords don’t match. Nothing was changed.</source>
        <translation>Las contraseñas no coinciden. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>The password is too long. Nothing was changed.</source>
        <translation>La contraseña es demasiado larga. No se ha cambiado nada.</translation>
    </message>
</context>
<context>
    <name>PeopleHeader</name>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Filter by name</source>
        <translation>Filtrar por nombre</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Ordenar por</translation>
    </message>
</context>
<context>
    <name>PictureDrawing</name>
    <message>
        <source>This drawing is damaged or too complex. Choose another.</source>
        <translation>Este dibujo está dañado o es demasiado complejo. Elige otro.</translation>
    </message>
</context>
<context>
    <name>PictureFile</name>
    <message>
        <source>This isn’t a readable file. Choose a picture.</source>
        <translation>Esto no es un archivo legible. Elige una imagen.</translation>
    </message>
    <message>
        <source>The file can’t be opened. Check that you have permission to read it.</source>
        <translation>No se puede abrir el archivo. Comprueba que tienes permiso para leerlo.</translation>
    </message>
    <message>
        <source>The picture is damaged and can’t be read. Choose another.</source>
        <translation>La imagen está dañada y no se puede leer. Elige otra.</translation>
    </message>
    <message>
        <source>The picture is too large. Choose one of 50 megapixels or less.</source>
        <translation>La imagen es demasiado grande. Elige una de 50 megapíxeles como máximo.</translation>
    </message>
    <message>
        <source>Roost can’t read this picture. Choose a PNG, JPEG, WebP or SVG file.</source>
        <translation>Roost no puede leer esta imagen. Elige un archivo PNG, JPEG, WebP o SVG.</translation>
    </message>
    <message>
        <source>WebP pictures can’t be read on this computer. Choose a PNG, JPEG or SVG file.</source>
        <translation>En este equipo no se pueden leer imágenes WebP. Elige un archivo PNG, JPEG o SVG.</translation>
    </message>
    <message>
        <source>The file is too large. Choose one of %1 MB or less.</source>
        <translation>El archivo es demasiado grande. Elige uno de %1 MB como máximo.</translation>
    </message>
</context>
<context>
    <name>PostActions</name>
    <message>
        <source>Copy Text</source>
        <translation>Copiar texto</translation>
    </message>
    <message>
        <source>Show More or Less</source>
        <translation>Mostrar más o menos</translation>
    </message>
    <message>
        <source>Delete Post</source>
        <translation>Eliminar publicación</translation>
    </message>
    <message>
        <source>Open Conversation</source>
        <translation>Abrir conversación</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Responder</translation>
    </message>
    <message>
        <source>Save or Unsave Post</source>
        <translation>Guardar o quitar de guardados</translation>
    </message>
    <message>
        <source>Remove from Saved</source>
        <translation>Quitar de guardados</translation>
    </message>
    <message>
        <source>Save Post</source>
        <translation>Guardar publicación</translation>
    </message>
    <message>
        <source>View Pictures</source>
        <translation>Ver imágenes</translation>
    </message>
    <message>
        <source>View Picture</source>
        <translation>Ver imagen</translation>
    </message>
    <message>
        <source>Open Original</source>
        <translation>Abrir original</translation>
    </message>
    <message>
        <source>Copy Link to Original</source>
        <translation>Copiar enlace al original</translation>
    </message>
</context>
<context>
    <name>PostDelegate</name>
    <message>
        <source>Delete Post</source>
        <translation>Eliminar publicación</translation>
    </message>
    <message>
        <source>Remove from Saved</source>
        <translation>Quitar de guardados</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Responder</translation>
    </message>
</context>
<context>
    <name>PostPictureFile</name>
    <message>
        <source>Roost can’t read this picture. Choose a JPEG, PNG, GIF or WebP file.</source>
        <translation>Roost no puede leer esta imagen. Elige un archivo JPEG, PNG, GIF o WebP.</translation>
    </message>
    <message>
        <source>%1 pictures can’t be read on this computer. Choose a JPEG or PNG file.</source>
        <translation>En este equipo no se pueden leer imágenes %1. Elige un archivo JPEG o PNG.</translation>
    </message>
</context>
<context>
    <name>PostRowLayout</name>
    <message>
        <source>Show More</source>
        <translation>Mostrar más</translation>
    </message>
    <message>
        <source>Show Less</source>
        <translation>Mostrar menos</translation>
    </message>
    <message>
        <source>Only the beginning is shown. Use “Copy Text” to get all of it.</source>
        <translation>Solo se muestra el principio. Usa «Copiar texto» para obtener el texto completo.</translation>
    </message>
    <message>
        <source>Show Post</source>
        <translation>Mostrar publicación</translation>
    </message>
    <message>
        <source>Hide Post</source>
        <translation>Ocultar publicación</translation>
    </message>
    <message>
        <source>Show Post · %1</source>
        <comment>Show Post · 2 pictures</comment>
        <translation>Mostrar publicación · %1</translation>
    </message>
</context>
<context>
    <name>ProfileHeader</name>
    <message>
        <source>Edit Profile</source>
        <translation>Editar perfil</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>Quitar silencio</translation>
    </message>
</context>
<context>
    <name>ProfilePicture</name>
    <message>
        <source>Roost can’t read this picture.</source>
        <translation>Roost no puede leer esta imagen.</translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>Nothing in this file can be recovered.</source>
        <translation>No se puede recuperar nada de este archivo.</translation>
    </message>
    <message>
        <source>The recovery was canceled. Nothing was changed.</source>
        <translation>Se ha cancelado la recuperación. No se ha cambiado nada.</translation>
    </message>
</context>
<context>
    <name>RelativeTime</name>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
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
    <message>
        <source>Yesterday</source>
        <translation>Ayer</translation>
    </message>
    <message numerus="yes">
        <source>%Ln d</source>
        <translation>
            <numerusform>%Ln d</numerusform>
            <numerusform>%Ln d</numerusform>
        </translation>
    </message>
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
        <source>just now</source>
        <translation>ahora mismo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) ago</source>
        <translation>
            <numerusform>hace %Ln minuto</numerusform>
            <numerusform>hace %Ln minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s) ago</source>
        <translation>
            <numerusform>hace %Ln hora</numerusform>
            <numerusform>hace %Ln horas</numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ayer</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <translation>
            <numerusform>hace %Ln día</numerusform>
            <numerusform>hace %Ln días</numerusform>
        </translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>el %1</translation>
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
        <translation>%1 a.&#xa0;C.</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln min</source>
        <extracomment>How long until the time of a post that is dated in the future; minutes.</extracomment>
        <translation>
            <numerusform>en %Ln min</numerusform>
            <numerusform>en %Ln min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln h</source>
        <extracomment>How long until the time of a post that is dated in the future; hours.</extracomment>
        <translation>
            <numerusform>en %Ln h</numerusform>
            <numerusform>en %Ln h</numerusform>
        </translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Mañana</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln d</source>
        <extracomment>How long until the time of a post that is dated in the future; days.</extracomment>
        <translation>
            <numerusform>en %Ln d</numerusform>
            <numerusform>en %Ln d</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln minute(s)</source>
        <translation>
            <numerusform>dentro de %Ln minuto</numerusform>
            <numerusform>dentro de %Ln minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln hour(s)</source>
        <translation>
            <numerusform>dentro de %Ln hora</numerusform>
            <numerusform>dentro de %Ln horas</numerusform>
        </translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>mañana</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln day(s)</source>
        <translation>
            <numerusform>dentro de %Ln día</numerusform>
            <numerusform>dentro de %Ln días</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Report a problem</source>
        <translation>Informar de un problema</translation>
    </message>
    <message>
        <source>This report helps find out what went wrong. It contains no posts, names or passwords, and nothing is sent. Copy it, then add what you did and what you expected.</source>
        <translation>Este informe ayuda a averiguar qué ha fallado. No contiene publicaciones, nombres ni contraseñas, y no se envía nada. Cópialo y añade qué hiciste y qué esperabas.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copiado.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
</context>
<context>
    <name>ReportLines</name>
    <message>
        <source>The report can’t be saved: %1</source>
        <translation>No se puede guardar el informe: %1</translation>
    </message>
    <message>
        <source>… and more that didn’t fit on the disk</source>
        <translation>… y más que no cabían en el disco</translation>
    </message>
</context>
<context>
    <name>SavedImport</name>
    <message>
        <source>The entry has no address, or nobody saved it.</source>
        <translation>Falta la dirección o el usuario que la guardó.</translation>
    </message>
    <message>
        <source>One of the two users isn’t in the imported data.</source>
        <translation>Uno de los dos usuarios no está en los datos importados.</translation>
    </message>
</context>
<context>
    <name>SavedOperations</name>
    <message>
        <source>The post was saved.</source>
        <translation>Se ha guardado la publicación.</translation>
    </message>
    <message>
        <source>Save Post</source>
        <translation>Guardar publicación</translation>
    </message>
    <message>
        <source>The post is no longer saved.</source>
        <translation>La publicación ya no está guardada.</translation>
    </message>
    <message>
        <source>Remove from Saved</source>
        <translation>Quitar de guardados</translation>
    </message>
    <message>
        <source>The note was removed.</source>
        <translation>Se ha quitado la nota.</translation>
    </message>
    <message>
        <source>The note was saved.</source>
        <translation>Se ha guardado la nota.</translation>
    </message>
    <message>
        <source>Edit Note</source>
        <translation>Editar nota</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>“%1” has no letters or digits to search for.</source>
        <translation>«%1» no tiene letras ni cifras que buscar.</translation>
    </message>
    <message>
        <source>No user is named @%1.</source>
        <translation>Ningún usuario se llama @%1.</translation>
    </message>
    <message>
        <source>The start date %1 is after the end date %2.</source>
        <translation>La fecha inicial %1 es posterior a la final %2.</translation>
    </message>
    <message>
        <source>Add a word, or from: and a username, to search between these dates.</source>
        <translation>Añade una palabra, o from: y un nombre de usuario, para buscar entre estas fechas.</translation>
    </message>
    <message>
        <source>The closing quotation mark is missing, so “%1” is searched as one phrase.</source>
        <translation>Faltan las comillas de cierre, así que «%1» se busca como una sola frase.</translation>
    </message>
    <message>
        <source>Type the start of a word before “*”, such as gard*.</source>
        <translation>Escribe el principio de una palabra antes de «*», como jard*.</translation>
    </message>
    <message>
        <source>Type a tag after “#”, such as #garden.</source>
        <translation>Escribe una etiqueta después de «#», como #jardín.</translation>
    </message>
    <message>
        <source>Type a username after “@”, such as @susan.</source>
        <translation>Escribe un nombre de usuario después de «@», como @susan.</translation>
    </message>
    <message>
        <source>Type a date after “%1:”, such as %1:2024-01-31.</source>
        <translation>Escribe una fecha después de «%1:», como %1:2024-01-31.</translation>
    </message>
    <message>
        <source>“%1” isn’t a date. Type it like %2:2024-01-31.</source>
        <translation>«%1» no es una fecha. Escríbela así: %2:2024-01-31.</translation>
    </message>
    <message>
        <source>Add a word to search for. Words after “-” are only excluded.</source>
        <translation>Añade una palabra que buscar. Las que van después de «-» solo se excluyen.</translation>
    </message>
    <message>
        <source>Type a word to exclude right after “-”, such as -garden.</source>
        <translation>Escribe justo después de «-» la palabra que quieres excluir, como -jardín.</translation>
    </message>
    <message>
        <source>Type an exact phrase between the quotation marks.</source>
        <translation>Escribe una frase exacta entre las comillas.</translation>
    </message>
    <message>
        <source>Type a username after “%1:”, such as %1:susan.</source>
        <translation>Escribe un nombre de usuario después de «%1:», como %1:susan.</translation>
    </message>
    <message>
        <source>Type %1:%2.</source>
        <translation>Escribe %1:%2.</translation>
    </message>
    <message>
        <source>Only “%2” can follow “%1:”. Type %1:%2.</source>
        <translation>Después de «%1:» solo puede ir «%2». Escribe %1:%2.</translation>
    </message>
    <message>
        <source>Type in:saved or in:messages.</source>
        <translation>Escribe in:saved o in:messages.</translation>
    </message>
    <message>
        <source>Only “saved” or “messages” can follow “in:”.</source>
        <translation>Después de «in:» solo puede ir «saved» o «messages».</translation>
    </message>
    <message>
        <source>“%1” has no effect, since posts never include private messages.</source>
        <translation>«%1» no tiene efecto: las publicaciones nunca incluyen mensajes privados.</translation>
    </message>
    <message>
        <source>“%1” is for posts and has no effect with in:messages.</source>
        <translation>«%1» es para publicaciones y no tiene efecto con in:messages.</translation>
    </message>
</context>
<context>
    <name>SearchHeader</name>
    <message>
        <source>Search</source>
        <translation>Búsqueda</translation>
    </message>
    <message>
        <source>Search posts</source>
        <translation>Buscar publicaciones</translation>
    </message>
</context>
<context>
    <name>SignInDelay</name>
    <message numerus="yes">
        <source>Too many failed attempts. Try again in %Ln minute(s).</source>
        <translation>
            <numerusform>Demasiados intentos fallidos. Inténtalo de nuevo dentro de %Ln minuto.</numerusform>
            <numerusform>Demasiados intentos fallidos. Inténtalo de nuevo dentro de %Ln minutos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too many failed attempts. Try again in %Ln second(s).</source>
        <translation>
            <numerusform>Demasiados intentos fallidos. Inténtalo de nuevo dentro de %Ln segundo.</numerusform>
            <numerusform>Demasiados intentos fallidos. Inténtalo de nuevo dentro de %Ln segundos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Sign In</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Nombre de usuario</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Stay signed in</source>
        <translation>Mantener la sesión iniciada</translation>
    </message>
    <message>
        <source>New here? Create an account</source>
        <translation>¿Primera vez aquí? Crea una cuenta</translation>
    </message>
</context>
<context>
    <name>SignUpPage</name>
    <message>
        <source>Create an account</source>
        <translation>Crear una cuenta</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Nombre de usuario</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>susan@example.com</source>
        <translation>susan@example.com</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Repeat password</source>
        <translation>Repite la contraseña</translation>
    </message>
    <message>
        <source>Stay signed in</source>
        <translation>Mantener la sesión iniciada</translation>
    </message>
    <message>
        <source>Create Account</source>
        <translation>Crear cuenta</translation>
    </message>
    <message>
        <source>Already have an account? Sign in</source>
        <translation>¿Ya tienes una cuenta? Inicia sesión</translation>
    </message>
</context>
<context>
    <name>SourceKind</name>
    <message>
        <source>Microblog database</source>
        <translation>Base de datos de Microblog</translation>
    </message>
    <message>
        <source>Mastodon archive</source>
        <translation>Archivo de Mastodon</translation>
    </message>
    <message>
        <source>X archive</source>
        <translation>Archivo de X</translation>
    </message>
    <message>
        <source>Bluesky repository</source>
        <translation>Repositorio de Bluesky</translation>
    </message>
    <message>
        <source>List of follows</source>
        <translation>Lista de seguimientos</translation>
    </message>
</context>
<context>
    <name>SpokenText</name>
    <message numerus="yes">
        <source>%1 follower(s)</source>
        <translation>
            <numerusform>%1 seguidor</numerusform>
            <numerusform>%1 seguidores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 following</source>
        <translation>
            <numerusform>%1 siguiendo</numerusform>
            <numerusform>%1 siguiendo</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <extracomment>A post as a screen reader says it: author, time, text.</extracomment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>you follow them</source>
        <translation>sigues a esta persona</translation>
    </message>
    <message>
        <source>follows you</source>
        <translation>te sigue</translation>
    </message>
    <message>
        <source>Followed by %1</source>
        <translation>Le sigue %1</translation>
    </message>
    <message>
        <source>Followed by %1 and %2</source>
        <translation>Le siguen %1 y %2</translation>
    </message>
    <message>
        <source>Followed by %1 and many others you follow</source>
        <translation>Le siguen %1 y muchas otras personas a las que sigues</translation>
    </message>
    <message numerus="yes">
        <source>Followed by %1 and %Ln other(s) you follow</source>
        <translation>
            <numerusform>Le siguen %1 y %Ln persona más a la que sigues</numerusform>
            <numerusform>Le siguen %1 y %Ln personas más a las que sigues</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 – shown in part</source>
        <extracomment>A long post as a screen reader says it; more of it can be shown.</extracomment>
        <translation>%1; se muestra en parte</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Between what is said of a user: name, followers, whether they follow.</extracomment>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%1 reply(s)</source>
        <translation>
            <numerusform>%1 respuesta</numerusform>
            <numerusform>%1 respuestas</numerusform>
        </translation>
    </message>
    <message>
        <source>Replying to a deleted account</source>
        <translation>En respuesta a una cuenta eliminada</translation>
    </message>
    <message>
        <source>Replying to %1</source>
        <translation>En respuesta a %1</translation>
    </message>
    <message>
        <source>%1, %2. %3: %4</source>
        <extracomment>A reply as a screen reader says it: author, time, &quot;Replying to Susan&quot;, text.</extracomment>
        <translation>%1, %2. %3: %4</translation>
    </message>
    <message>
        <source>%1 – saved, with the note: %2</source>
        <extracomment>A post that the user has saved, as a screen reader says it, and their note.</extracomment>
        <translation>%1; guardada, con la nota: %2</translation>
    </message>
    <message>
        <source>%1 – saved</source>
        <translation>%1; guardada</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>A post as a screen reader says it, and &quot;3 replies&quot;.</extracomment>
        <translation>%1; %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 more picture(s)</source>
        <translation>
            <numerusform>%1 imagen más</numerusform>
            <numerusform>%1 imágenes más</numerusform>
        </translation>
    </message>
    <message>
        <source>. </source>
        <extracomment>Between a post&apos;s text and its pictures, as a screen reader says them.</extracomment>
        <translation>. </translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Picture: %1</source>
        <translation>Imagen: %1</translation>
    </message>
    <message>
        <source>Missing picture</source>
        <translation>Imagen no disponible</translation>
    </message>
    <message>
        <source>Missing picture: %1</source>
        <translation>Imagen no disponible: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 more missing picture(s)</source>
        <translation>
            <numerusform>%1 imagen no disponible más</numerusform>
            <numerusform>%1 imágenes no disponibles más</numerusform>
        </translation>
    </message>
    <message>
        <source>Content warning: %1</source>
        <translation>Advertencia de contenido: %1</translation>
    </message>
    <message>
        <source>Content warning</source>
        <translation>Advertencia de contenido</translation>
    </message>
    <message>
        <source>Reposted from %1</source>
        <translation>Republicada de %1</translation>
    </message>
    <message>
        <source>For followers only</source>
        <translation>Solo para seguidores</translation>
    </message>
    <message>
        <source>Unlisted</source>
        <translation>No listada</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Editada</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>what is special about a post, and its text</comment>
        <translation>%1. %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 picture(s)</source>
        <translation>
            <numerusform>%1 imagen</numerusform>
            <numerusform>%1 imágenes</numerusform>
        </translation>
    </message>
    <message>
        <source>A picture</source>
        <translation>Una imagen</translation>
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
        <translation>Abrir perfil</translation>
    </message>
    <message>
        <source>Show Profile Card</source>
        <translation>Mostrar tarjeta de perfil</translation>
    </message>
    <message>
        <source>Follow or Unfollow</source>
        <translation>Seguir o dejar de seguir</translation>
    </message>
    <message>
        <source>Copy @Name</source>
        <translation>Copiar @nombre</translation>
    </message>
    <message>
        <source>Copy @%1</source>
        <translation>Copiar @%1</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Enviar mensaje</translation>
    </message>
    <message>
        <source>Message %1</source>
        <translation>Enviar un mensaje a %1</translation>
    </message>
    <message>
        <source>Mute for a Day</source>
        <translation>Silenciar durante un día</translation>
    </message>
    <message>
        <source>Mute @%1 for a Day</source>
        <translation>Silenciar a @%1 durante un día</translation>
    </message>
    <message>
        <source>Mute for a Week</source>
        <translation>Silenciar durante una semana</translation>
    </message>
    <message>
        <source>Mute @%1 for a Week</source>
        <translation>Silenciar a @%1 durante una semana</translation>
    </message>
    <message>
        <source>Mute or Unmute</source>
        <translation>Silenciar o dejar de silenciar</translation>
    </message>
    <message>
        <source>Unmute @%1</source>
        <translation>Dejar de silenciar a @%1</translation>
    </message>
    <message>
        <source>Mute @%1</source>
        <translation>Silenciar a @%1</translation>
    </message>
    <message>
        <source>Merge Into My Profile…</source>
        <translation>Fusionar con mi perfil…</translation>
    </message>
    <message>
        <source>Merge @%1 Into My Profile…</source>
        <translation>Fusionar @%1 con mi perfil…</translation>
    </message>
</context>
<context>
    <name>UserDelegate</name>
    <message>
        <source>%1 · hasn’t posted yet</source>
        <translation>%1 · aún no ha publicado nada</translation>
    </message>
    <message>
        <source>%1 · posted %2</source>
        <translation>%1 · publicó %2</translation>
    </message>
    <message>
        <source>%1 · latest post %2</source>
        <extracomment>Followers, and when the latest post is dated, which is in the future.</extracomment>
        <translation>%1 · última publicación: %2</translation>
    </message>
</context>
<context>
    <name>UserMerges</name>
    <message>
        <source>You can’t merge a profile into itself.</source>
        <translation>No se puede fusionar un perfil consigo mismo.</translation>
    </message>
    <message>
        <source>This profile no longer exists.</source>
        <translation>Este perfil ya no existe.</translation>
    </message>
    <message>
        <source>Only a profile that nobody can sign in to can be merged, and this one has a password.</source>
        <translation>Solo se puede fusionar un perfil con el que nadie pueda iniciar sesión, y este tiene contraseña.</translation>
    </message>
</context>
<context>
    <name>UserRowLayout</name>
    <message>
        <source>Mutual</source>
        <translation>Mutuo</translation>
    </message>
    <message>
        <source>Follows you</source>
        <translation>Te sigue</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Welcome to Roost</source>
        <translation>Roost te da la bienvenida</translation>
    </message>
    <message>
        <source>A microblog that stays on this computer. Everything you write is in a single file you own.</source>
        <translation>Un microblog que no sale de este equipo. Todo lo que escribes está en un único archivo que te pertenece.</translation>
    </message>
    <message>
        <source>Create an Account</source>
        <translation>Crear una cuenta</translation>
    </message>
    <message>
        <source>Explore the Sample Community</source>
        <translation>Explorar la comunidad de ejemplo</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
</context>
<context>
    <name>XSource</name>
    <message>
        <source>The archive has more long posts than any such archive should have.</source>
        <translation>El archivo contiene más publicaciones largas de las que debería.</translation>
    </message>
    <message>
        <source>The archive follows more people than any such archive should.</source>
        <translation>El archivo contiene más seguimientos de los que debería.</translation>
    </message>
</context>
<context>
    <name>roost::AccountButton</name>
    <message>
        <source>Account of %1</source>
        <translation>Cuenta de %1</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln new in other accounts</source>
        <extracomment>%1 is &quot;Account of Susan&quot;.</extracomment>
        <translation>
            <numerusform>%1, %Ln novedad en otras cuentas</numerusform>
            <numerusform>%1, %Ln novedades en otras cuentas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>roost::AccountSwitcher</name>
    <message>
        <source>You’re still signed in.</source>
        <translation>Tu sesión sigue abierta.</translation>
    </message>
    <message>
        <source>Go Back</source>
        <translation>Volver</translation>
    </message>
    <message numerus="yes">
        <source>%1 – %2 new</source>
        <extracomment>An account in the menu, and how many new notifications and messages it has.</extracomment>
        <translation>
            <numerusform>%1 – %2 novedad</numerusform>
            <numerusform>%1 – %2 novedades</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>roost::Accounts</name>
    <message>
        <source>Invalid username or password</source>
        <translation>Nombre de usuario o contraseña no válidos</translation>
    </message>
    <message>
        <source>The current password is wrong.</source>
        <translation>La contraseña actual no es correcta.</translation>
    </message>
    <message>
        <source>Some imported accounts need a new password first. Set one in a terminal: roost FILE --set-password USER</source>
        <translation>Algunas cuentas importadas necesitan antes una contraseña nueva. Establécela en una terminal: roost ARCHIVO --set-password USUARIO</translation>
    </message>
</context>
<context>
    <name>roost::ActionRegistry</name>
    <message>
        <source>&amp;Selection</source>
        <translation>&amp;Selección</translation>
    </message>
</context>
<context>
    <name>roost::AllPostsPage</name>
    <message>
        <source>All posts</source>
        <translation>Todas las publicaciones</translation>
    </message>
    <message>
        <source>No posts yet</source>
        <translation>Aún no hay publicaciones</translation>
    </message>
    <message>
        <source>Write the first post on your home page.</source>
        <translation>Escribe la primera publicación en tu página de inicio.</translation>
    </message>
</context>
<context>
    <name>roost::AppearanceSettings</name>
    <message>
        <source>&amp;Colors</source>
        <translation>&amp;Colores</translation>
    </message>
    <message>
        <source>System default</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Text size in percent</source>
        <translation>Tamaño del texto en porcentaje</translation>
    </message>
    <message>
        <source>Default size</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>A text size in percent.</extracomment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation>&amp;Tamaño del texto</translation>
    </message>
    <message>
        <source>Applies to all text in Roost, independent of the system’s text size.</source>
        <translation>Se aplica a todo el texto de Roost, independientemente del tamaño de texto del sistema.</translation>
    </message>
</context>
<context>
    <name>roost::Aside</name>
    <message>
        <source>Suggested for you</source>
        <translation>Sugerencias para ti</translation>
    </message>
    <message>
        <source>Profile and suggestions</source>
        <translation>Perfil y sugerencias</translation>
    </message>
</context>
<context>
    <name>roost::Avatar</name>
    <message>
        <source>Profile of %1</source>
        <translation>Perfil de %1</translation>
    </message>
</context>
<context>
    <name>roost::BlueskySource</name>
    <message>
        <source>“%1” isn’t a Bluesky handle. Enter one like susan.bsky.social.</source>
        <translation>«%1» no es un identificador de Bluesky. Escribe uno como susan.bsky.social.</translation>
    </message>
    <message>
        <source>This repository has a form that Roost can’t read. Look for a newer Roost.</source>
        <translation>Este repositorio tiene un formato que Roost no puede leer. Busca una versión más reciente de Roost.</translation>
    </message>
    <message numerus="yes">
        <source>Roost has no blocks (%Ln record(s)).</source>
        <translation>
            <numerusform>Roost no tiene bloqueos (%Ln registro).</numerusform>
            <numerusform>Roost no tiene bloqueos (%Ln registros).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Roost has no lists (%Ln record(s)).</source>
        <translation>
            <numerusform>Roost no tiene listas (%Ln registro).</numerusform>
            <numerusform>Roost no tiene listas (%Ln registros).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Roost has nothing of this kind (%Ln record(s)).</source>
        <translation>
            <numerusform>Roost no tiene nada de este tipo (%Ln registro).</numerusform>
            <numerusform>Roost no tiene nada de este tipo (%Ln registros).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It isn’t known who was followed (%Ln record(s)).</source>
        <translation>
            <numerusform>No se sabe a quién se seguía (%Ln registro).</numerusform>
            <numerusform>No se sabe a quién se seguía (%Ln registros).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It isn’t known what was liked (%Ln record(s)).</source>
        <translation>
            <numerusform>No se sabe qué se marcó como «Me gusta» (%Ln registro).</numerusform>
            <numerusform>No se sabe qué se marcó como «Me gusta» (%Ln registros).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>roost::BusNotices</name>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
</context>
<context>
    <name>roost::CommandPalette</name>
    <message>
        <source>No matching commands</source>
        <translation>Ningún comando coincide</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Comandos</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Buscar un comando</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>¿Qué quieres hacer?</translation>
    </message>
</context>
<context>
    <name>roost::Composer</name>
    <message>
        <source>Post (%1)</source>
        <translation>Publicar (%1)</translation>
    </message>
    <message>
        <source>What’s new, %1?</source>
        <translation>¿Qué hay de nuevo, %1?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s) left</source>
        <translation>
            <numerusform>Queda %Ln carácter</numerusform>
            <numerusform>Quedan %Ln caracteres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s) too long</source>
        <translation>
            <numerusform>Sobra %Ln carácter</numerusform>
            <numerusform>Sobran %Ln caracteres</numerusform>
        </translation>
    </message>
    <message>
        <source>Write something first</source>
        <translation>Escribe algo primero</translation>
    </message>
    <message>
        <source>Waiting for the database</source>
        <translation>Esperando a la base de datos</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Write your reply…</source>
        <translation>Escribe tu respuesta…</translation>
    </message>
    <message>
        <source>Reply to %1</source>
        <translation>Respuesta a %1</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Responder</translation>
    </message>
    <message>
        <source>Send (%1)</source>
        <translation>Enviar (%1)</translation>
    </message>
    <message>
        <source>Reply (%1)</source>
        <translation>Responder (%1)</translation>
    </message>
    <message>
        <source>Add Pictures</source>
        <translation>Añadir imágenes</translation>
    </message>
    <message>
        <source>Pictures (%1)</source>
        <translation>Imágenes (%1)</translation>
    </message>
    <message numerus="yes">
        <source>A picture’s description is %Ln character(s) too long</source>
        <translation>
            <numerusform>La descripción de una imagen tiene %Ln carácter de más</numerusform>
            <numerusform>La descripción de una imagen tiene %Ln caracteres de más</numerusform>
        </translation>
    </message>
    <message>
        <source>The pictures are still being read</source>
        <translation>Las imágenes aún se están leyendo</translation>
    </message>
</context>
<context>
    <name>roost::ComposerPanel</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close (%1)</source>
        <translation>Cerrar (%1)</translation>
    </message>
    <message>
        <source>Replying to %1</source>
        <translation>Respuesta a %1</translation>
    </message>
    <message>
        <source>New post</source>
        <translation>Nueva publicación</translation>
    </message>
</context>
<context>
    <name>roost::ConversationPage</name>
    <message>
        <source>Conversation</source>
        <translation>Conversación</translation>
    </message>
    <message>
        <source>Go Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>See All Posts</source>
        <translation>Ver todas las publicaciones</translation>
    </message>
    <message>
        <source>This post was deleted</source>
        <translation>Esta publicación se ha eliminado</translation>
    </message>
</context>
<context>
    <name>roost::ConversationRows</name>
    <message>
        <source>Show More or Fewer Replies</source>
        <translation>Mostrar más o menos respuestas</translation>
    </message>
    <message>
        <source>Show More Replies</source>
        <translation>Mostrar más respuestas</translation>
    </message>
    <message>
        <source>Show Fewer Replies</source>
        <translation>Mostrar menos respuestas</translation>
    </message>
    <message>
        <source>Continue Conversation</source>
        <translation>Continuar la conversación</translation>
    </message>
    <message>
        <source>Opened post. %1</source>
        <extracomment>The post of which the conversation is shown, as a screen reader says it.</extracomment>
        <translation>Publicación abierta. %1</translation>
    </message>
    <message>
        <source>Reply to %1, level %2. %3</source>
        <extracomment>A reply in a conversation, as a screen reader says it; its level is 1 for replies to the opened post.</extracomment>
        <translation>Respuesta a %1, nivel %2. %3</translation>
    </message>
</context>
<context>
    <name>roost::CopyDialog</name>
    <message>
        <source>Save a copy</source>
        <translation>Guardar una copia</translation>
    </message>
    <message>
        <source>Saving %1…</source>
        <translation>Guardando %1…</translation>
    </message>
    <message>
        <source>The copy wasn’t saved</source>
        <translation>No se ha guardado la copia</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>roost::DatabaseClaims</name>
    <message>
        <source>This database is open in another Roost window that isn’t responding. Close it and try again.</source>
        <translation>Esta base de datos está abierta en otra ventana de Roost que no responde. Ciérrala e inténtalo de nuevo.</translation>
    </message>
</context>
<context>
    <name>roost::DatabaseRestore</name>
    <message>
        <source>The export is damaged: pictures are missing.</source>
        <translation>La exportación está dañada: faltan imágenes.</translation>
    </message>
    <message>
        <source>The export is damaged: %1 makes no sense.</source>
        <translation>La exportación está dañada: %1 no es válido.</translation>
    </message>
</context>
<context>
    <name>roost::DatabaseSettings</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Schema version</source>
        <translation>Versión del esquema</translation>
    </message>
    <message>
        <source>Show in Folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
</context>
<context>
    <name>roost::DesktopNotifier</name>
    <message>
        <source>Message from %1</source>
        <translation>Mensaje de %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 new notification(s)</source>
        <translation>
            <numerusform>%1 notificación nueva</numerusform>
            <numerusform>%1 notificaciones nuevas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>roost::DesktopSettings</name>
    <message>
        <source>Shown by your desktop while Roost’s window isn’t active.</source>
        <translation>Las muestra el escritorio mientras la ventana de Roost no está activa.</translation>
    </message>
    <message>
        <source>New &amp;followers</source>
        <translation>Nuevos &amp;seguidores</translation>
    </message>
    <message>
        <source>Mentio&amp;ns</source>
        <translation>Me&amp;nciones</translation>
    </message>
    <message>
        <source>&amp;Messages</source>
        <translation>&amp;Mensajes</translation>
    </message>
    <message>
        <source>&amp;Hide the text</source>
        <translation>&amp;Ocultar el texto</translation>
    </message>
    <message>
        <source>Re&amp;plies</source>
        <translation>&amp;Respuestas</translation>
    </message>
</context>
<context>
    <name>roost::DraftKeeper</name>
    <message>
        <source>Your draft replaced one written in another window.</source>
        <translation>Tu borrador ha sustituido a uno escrito en otra ventana.</translation>
    </message>
    <message>
        <source>Copy the Other Draft</source>
        <translation>Copiar el otro borrador</translation>
    </message>
</context>
<context>
    <name>roost::EditProfileDialog</name>
    <message numerus="yes">
        <source>%Ln character(s) left</source>
        <translation>
            <numerusform>Queda %Ln carácter</numerusform>
            <numerusform>Quedan %Ln caracteres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“About me” is %Ln character(s) too long</source>
        <translation>
            <numerusform>«Sobre mí» tiene %Ln carácter de más</numerusform>
            <numerusform>«Sobre mí» tiene %Ln caracteres de más</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop a picture here to use it</source>
        <translation>Suelta aquí una imagen para usarla</translation>
    </message>
    <message>
        <source>Your picture</source>
        <translation>Tu imagen</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Elegir una imagen</translation>
    </message>
    <message>
        <source>Pictures (%1);;All files (*)</source>
        <translation>Imágenes (%1);;Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>roost::ExportDialog</name>
    <message>
        <source>my-roost.zip</source>
        <translation>mi-roost.zip</translation>
    </message>
    <message>
        <source>my-posts.html</source>
        <translation>mis-publicaciones.html</translation>
    </message>
    <message>
        <source>conversation.html</source>
        <translation>conversación.html</translation>
    </message>
    <message>
        <source>roost-database.zip</source>
        <translation>base-de-datos-roost.zip</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
</context>
<context>
    <name>roost::ExportFile</name>
    <message>
        <source>%1 can’t be written: %2</source>
        <translation>No se puede escribir %1: %2</translation>
    </message>
    <message>
        <source>The export was canceled. Nothing was written.</source>
        <translation>Se ha cancelado la exportación. No se ha escrito nada.</translation>
    </message>
</context>
<context>
    <name>roost::ExportJobDialog</name>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Exporting %1…</source>
        <translation>Exportando %1…</translation>
    </message>
    <message>
        <source>If you cancel or something fails, no file is written.</source>
        <translation>Si cancelas o algo falla, no se escribe ningún archivo.</translation>
    </message>
    <message>
        <source>Nothing was exported</source>
        <translation>No se ha exportado nada</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Export complete</source>
        <translation>Exportación completada</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Se ha guardado como %1.</translation>
    </message>
</context>
<context>
    <name>roost::ExportManifest</name>
    <message>
        <source>The export is damaged: %1 makes no sense.</source>
        <translation>La exportación está dañada: %1 no es válido.</translation>
    </message>
    <message>
        <source>This export was created by a newer version of Roost. Update Roost to read it.</source>
        <translation>Esta exportación se creó con una versión más reciente de Roost. Actualiza Roost para leerla.</translation>
    </message>
    <message>
        <source>The export is damaged: %1 is missing.</source>
        <translation>La exportación está dañada: falta %1.</translation>
    </message>
</context>
<context>
    <name>roost::FollowButton</name>
    <message>
        <source>Unfollow</source>
        <translation>Dejar de seguir</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Unfollow %1</source>
        <translation>Dejar de seguir a %1</translation>
    </message>
    <message>
        <source>Follow %1</source>
        <translation>Seguir a %1</translation>
    </message>
</context>
<context>
    <name>roost::FollowImport</name>
    <message>
        <source>One of the two users isn’t in the imported data.</source>
        <translation>Uno de los dos usuarios no está en los datos importados.</translation>
    </message>
    <message>
        <source>Users can’t follow themselves.</source>
        <translation>Un usuario no puede seguirse a sí mismo.</translation>
    </message>
    <message>
        <source>It duplicates another follow.</source>
        <translation>Es un seguimiento duplicado.</translation>
    </message>
</context>
<context>
    <name>roost::FollowListSource</name>
    <message>
        <source>This list has no accounts like susan@mastodon.example.</source>
        <translation>Esta lista no contiene cuentas de la forma susan@mastodon.example.</translation>
    </message>
    <message>
        <source>This is a list of muted accounts. Choose following_accounts.csv.</source>
        <translation>Esta es una lista de cuentas silenciadas. Elige following_accounts.csv.</translation>
    </message>
    <message>
        <source>The list is too long to be genuine. Roost didn’t open it.</source>
        <translation>La lista es demasiado larga para ser auténtica. Se ha rechazado.</translation>
    </message>
    <message numerus="yes">
        <source>The account’s server isn’t named (%Ln row(s)).</source>
        <translation>
            <numerusform>No se indica el servidor de la cuenta (%Ln fila).</numerusform>
            <numerusform>No se indica el servidor de la cuenta (%Ln filas).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>roost::Follows</name>
    <message>
        <source>This user no longer exists.</source>
        <translation>Este usuario ya no existe.</translation>
    </message>
    <message>
        <source>You cannot follow yourself!</source>
        <translation>¡No puedes seguir tu propia cuenta!</translation>
    </message>
    <message>
        <source>You cannot unfollow yourself!</source>
        <translation>¡No puedes dejar de seguir tu propia cuenta!</translation>
    </message>
</context>
<context>
    <name>roost::GeneralSettings</name>
    <message>
        <source>System default</source>
        <translation>Predeterminado del sistema</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>&amp;Times</source>
        <translation>&amp;Horas</translation>
    </message>
    <message>
        <source>Relative (3 h)</source>
        <translation>Relativas (3 h)</translation>
    </message>
    <message>
        <source>Exact (14:05)</source>
        <translation>Exactas (14:05)</translation>
    </message>
    <message>
        <source>&amp;Clock</source>
        <translation>&amp;Formato de hora</translation>
    </message>
    <message>
        <source>Language default</source>
        <translation>Predeterminado del idioma</translation>
    </message>
    <message>
        <source>24-hour (14:05)</source>
        <translation>24 horas (14:05)</translation>
    </message>
    <message>
        <source>12-hour (2:05 pm)</source>
        <translation>12 horas (2:05 p. m.)</translation>
    </message>
    <message>
        <source>&amp;Start page</source>
        <translation>&amp;Al iniciar</translation>
    </message>
    <message>
        <source>Last page</source>
        <translation>Última página</translation>
    </message>
    <message>
        <source>Home, at my last position</source>
        <translation>Inicio, en mi última posición</translation>
    </message>
    <message>
        <source>Home, newest posts</source>
        <translation>Inicio, lo más reciente</translation>
    </message>
    <message>
        <source>&amp;Replies</source>
        <translation>&amp;Respuestas</translation>
    </message>
    <message>
        <source>All in the timeline</source>
        <translation>Todas en la cronología</translation>
    </message>
    <message>
        <source>Only to people I follow</source>
        <translation>Solo a quienes sigo</translation>
    </message>
</context>
<context>
    <name>roost::GoToDateDialog</name>
    <message>
        <source>Previous month</source>
        <translation>Mes anterior</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Mes siguiente</translation>
    </message>
</context>
<context>
    <name>roost::GoToField</name>
    <message>
        <source>Search posts or go to a user</source>
        <translation>Buscar publicaciones o ir a un usuario</translation>
    </message>
    <message>
        <source>Search or go to @name</source>
        <translation>Buscar o ir a @nombre</translation>
    </message>
    <message>
        <source>Search suggestions</source>
        <translation>Sugerencias de búsqueda</translation>
    </message>
</context>
<context>
    <name>roost::GoToMatches</name>
    <message>
        <source>Search posts for “%1”</source>
        <translation>Buscar «%1» en las publicaciones</translation>
    </message>
</context>
<context>
    <name>roost::HtmlPage</name>
    <message>
        <source>Saved from Roost on %1</source>
        <translation>Guardado desde Roost el %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln post(s)</source>
        <translation>
            <numerusform>%Ln publicación</numerusform>
            <numerusform>%Ln publicaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Posts by %1</source>
        <translation>Publicaciones de %1</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Conversación</translation>
    </message>
    <message>
        <source>a deleted user</source>
        <translation>una cuenta eliminada</translation>
    </message>
    <message>
        <source>In reply to %1</source>
        <translation>En respuesta a %1</translation>
    </message>
    <message>
        <source>Reposted from %1</source>
        <translation>Republicada de %1</translation>
    </message>
    <message>
        <source>For followers only</source>
        <translation>Solo para seguidores</translation>
    </message>
    <message>
        <source>Edited on %1</source>
        <translation>Editada el %1</translation>
    </message>
</context>
<context>
    <name>roost::ImportDialog</name>
    <message>
        <source>Importing %1…</source>
        <translation>Importando %1…</translation>
    </message>
    <message>
        <source>If you cancel or something fails, nothing is imported.</source>
        <translation>Si cancelas o algo falla, no se importa nada.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Nothing was imported</source>
        <translation>No se ha importado nada</translation>
    </message>
    <message>
        <source>Import complete</source>
        <translation>Importación completada</translation>
    </message>
    <message>
        <source>Everyone can sign in with their old username and password.</source>
        <translation>Todo el mundo puede iniciar sesión con su nombre de usuario y su contraseña de antes.</translation>
    </message>
    <message>
        <source>Everyone except the users listed below can sign in with their old username and password.</source>
        <translation>Todo el mundo, salvo los usuarios indicados abajo, puede iniciar sesión con su nombre de usuario y su contraseña de antes.</translation>
    </message>
    <message>
        <source>import-report.txt</source>
        <translation>informe-de-importación.txt</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>Leyendo %1…</translation>
    </message>
    <message>
        <source>Nothing is imported yet.</source>
        <translation>Todavía no se importa nada.</translation>
    </message>
    <message>
        <source>Follow as:</source>
        <translation>Quién los sigue:</translation>
    </message>
    <message>
        <source>Import as:</source>
        <translation>Importar como:</translation>
    </message>
    <message>
        <source>The import history keeps this report, and can undo the import: File ▸ Import History.</source>
        <translation>El historial de importaciones conserva este informe y permite deshacer la importación: Archivo ▸ Historial de importaciones.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>My account, %1</source>
        <comment>Susan (@susan)</comment>
        <translation>Mi cuenta, %1</translation>
    </message>
    <message>
        <source>A separate person, %1</source>
        <translation>Otra persona, %1</translation>
    </message>
    <message numerus="yes">
        <source>Also import %Ln deleted post(s)</source>
        <translation>
            <numerusform>Importar también %Ln publicación eliminada</numerusform>
            <numerusform>Importar también %Ln publicaciones eliminadas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>roost::ImportFlow</name>
    <message>
        <source>Import an archive or a Microblog database</source>
        <translation>Importar el archivo de una red social o una base de datos de Microblog</translation>
    </message>
    <message>
        <source>Archives and databases (*.zip *.gz *.tgz *.tar *.car *.csv *.json *.db *.sqlite *.sqlite3);;All files (*)</source>
        <translation>Archivos de redes sociales y bases de datos (*.zip *.gz *.tgz *.tar *.car *.csv *.json *.db *.sqlite *.sqlite3);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Import an unpacked archive</source>
        <translation>Importar la carpeta de un archivo descomprimido</translation>
    </message>
    <message>
        <source>Drop to import %1</source>
        <translation>Suelta aquí para importar %1</translation>
    </message>
    <message>
        <source>Only one file can be imported at a time.</source>
        <translation>Solo se puede importar un fichero a la vez.</translation>
    </message>
</context>
<context>
    <name>roost::ImportReport</name>
    <message numerus="yes">
        <source>%Ln user(s)</source>
        <translation>
            <numerusform>%Ln usuario</numerusform>
            <numerusform>%Ln usuarios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln post(s)</source>
        <translation>
            <numerusform>%Ln publicación</numerusform>
            <numerusform>%Ln publicaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln follow(s)</source>
        <translation>
            <numerusform>%Ln seguimiento</numerusform>
            <numerusform>%Ln seguimientos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) changed or left out:</source>
        <translation>
            <numerusform>%Ln fila con cambios o sin importar:</numerusform>
            <numerusform>%Ln filas con cambios o sin importar:</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2, changed: %3</source>
        <translation>%1 %2, con cambios: %3</translation>
    </message>
    <message>
        <source>%1 %2, left out: %3</source>
        <translation>%1 %2, sin importar: %3</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a row’s number and what happened to it</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 %2, kept unchanged: %3</source>
        <translation>%1 %2, sin cambios: %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other(s)</source>
        <translation>
            <numerusform>%Ln más</numerusform>
            <numerusform>%Ln más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) need a new password, because Roost can’t check the old one. Set one in a terminal: roost FILE --set-password USER</source>
        <translation>
            <numerusform>%Ln usuario necesita una contraseña nueva, porque Roost no puede comprobar la anterior. Establécela en una terminal: roost ARCHIVO --set-password USUARIO</numerusform>
            <numerusform>%Ln usuarios necesitan una contraseña nueva, porque Roost no puede comprobar la anterior. Establécela en una terminal: roost ARCHIVO --set-password USUARIO</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln username(s) don’t follow the rules for new ones or look like someone else’s. They were kept unchanged:</source>
        <translation>
            <numerusform>%Ln nombre de usuario no cumple las reglas para los nombres nuevos o se parece al de otra persona. Se ha conservado sin cambios:</numerusform>
            <numerusform>%Ln nombres de usuario no cumplen las reglas para los nombres nuevos o se parecen a los de otras personas. Se han conservado sin cambios:</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept unchanged:</source>
        <translation>Sin cambios:</translation>
    </message>
    <message>
        <source>%1 × %2: %3</source>
        <comment>540 × post: why they are noted</comment>
        <translation>%1 × %2: %3</translation>
    </message>
    <message>
        <source>%1 × %2, changed: %3</source>
        <comment>540 × post, changed: why</comment>
        <translation>%1 × %2, con cambios: %3</translation>
    </message>
    <message>
        <source>%1 × %2, left out: %3</source>
        <comment>540 × post, left out: why</comment>
        <translation>%1 × %2, sin importar: %3</translation>
    </message>
    <message>
        <source>for example %1</source>
        <translation>por ejemplo, %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation>
            <numerusform>%Ln mensaje</numerusform>
            <numerusform>%Ln mensajes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s)</source>
        <translation>
            <numerusform>%Ln imagen</numerusform>
            <numerusform>%Ln imágenes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln saved address(es)</source>
        <translation>
            <numerusform>%Ln dirección guardada</numerusform>
            <numerusform>%Ln direcciones guardadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mute(s)</source>
        <translation>
            <numerusform>%Ln silenciamiento</numerusform>
            <numerusform>%Ln silenciamientos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln edit(s) of posts</source>
        <translation>
            <numerusform>%Ln edición de publicaciones</numerusform>
            <numerusform>%Ln ediciones de publicaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was added.</source>
        <translation>No se ha añadido nada.</translation>
    </message>
    <message>
        <source>Added: %1.</source>
        <translation>Añadido: %1.</translation>
    </message>
    <message>
        <source>Already in Roost: %1.</source>
        <translation>Ya en Roost: %1.</translation>
    </message>
    <message>
        <source>Read from the same folder, too: %1.</source>
        <comment>files</comment>
        <translation>También se ha leído de la misma carpeta: %1.</translation>
    </message>
</context>
<context>
    <name>roost::ImportsDialog</name>
    <message>
        <source>Import History</source>
        <translation>Historial de importaciones</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Undo This Import…</source>
        <translation>Deshacer esta importación…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>Mastodon archive of @susan</comment>
        <translation>%1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln post(s)</source>
        <translation>
            <numerusform>%Ln publicación</numerusform>
            <numerusform>%Ln publicaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>No imports yet.</source>
        <translation>Aún no se ha importado nada.</translation>
    </message>
</context>
<context>
    <name>roost::JobDialog</name>
    <message>
        <source>Save Report…</source>
        <translation>Guardar informe…</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Guardar el informe</translation>
    </message>
    <message>
        <source>The report was saved as %1.</source>
        <translation>El informe se ha guardado como %1.</translation>
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
        <translation>Progreso</translation>
    </message>
</context>
<context>
    <name>roost::KeyRecorder</name>
    <message>
        <source>Add a shortcut for %1</source>
        <translation>Añadir un atajo para «%1»</translation>
    </message>
    <message>
        <source>Add shortcut</source>
        <translation>Añadir atajo</translation>
    </message>
    <message>
        <source>Shortcut for %1: %2</source>
        <translation>Atajo para «%1»: %2</translation>
    </message>
    <message>
        <source>Change shortcut (Backspace removes it)</source>
        <translation>Cambiar el atajo (Retroceso lo quita)</translation>
    </message>
    <message>
        <source>Press the new shortcut</source>
        <translation>Pulsa el nuevo atajo</translation>
    </message>
    <message>
        <source>Press keys…</source>
        <translation>Pulsa las teclas…</translation>
    </message>
</context>
<context>
    <name>roost::Launcher</name>
    <message>
        <source>Save a copy of the database</source>
        <translation>Guardar una copia de la base de datos</translation>
    </message>
</context>
<context>
    <name>roost::ListExport</name>
    <message>
        <source>The list can’t be written: %1</source>
        <translation>No se puede escribir la lista: %1</translation>
    </message>
    <message>
        <source>Messages can only be searched in the window.</source>
        <translation>Los mensajes solo se pueden buscar en la ventana.</translation>
    </message>
    <message>
        <source>in:saved needs --user, as everyone has their own list.</source>
        <translation>in:saved requiere --user, ya que cada usuario tiene su propia lista.</translation>
    </message>
    <message>
        <source>There is nothing to search for. Give a word, a #tag, a @name, or from:name.</source>
        <translation>No hay nada que buscar. Indica una palabra, una #etiqueta, un @nombre o from:nombre.</translation>
    </message>
    <message>
        <source>“%1” is no cursor. --before takes the field “cursor” of a row.</source>
        <translation>«%1» no es un cursor. --before espera el campo «cursor» de una fila.</translation>
    </message>
</context>
<context>
    <name>roost::ListPage</name>
    <message>
        <source>Try Again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>This list can’t be loaded</source>
        <translation>No se puede cargar esta lista</translation>
    </message>
    <message>
        <source>Recover…</source>
        <translation>Recuperar…</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Cargando…</translation>
    </message>
</context>
<context>
    <name>roost::MainWindow</name>
    <message>
        <source>Congratulations, you are now a registered user!</source>
        <translation>¡Felicidades, ya te has registrado!</translation>
    </message>
    <message>
        <source>%1 – Roost (sample)</source>
        <translation>%1 – Roost (ejemplo)</translation>
    </message>
    <message>
        <source>%1 – Roost</source>
        <translation>%1 – Roost</translation>
    </message>
    <message>
        <source>Your changes have been saved.</source>
        <translation>Se han guardado los cambios.</translation>
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
        <translation>Una lista del archivo es más larga de lo que debería.</translation>
    </message>
    <message numerus="yes">
        <source>Roost has no blocks; %Ln account(s) are on this list.</source>
        <translation>
            <numerusform>Roost no tiene bloqueos; en esta lista hay %Ln cuenta.</numerusform>
            <numerusform>Roost no tiene bloqueos; en esta lista hay %Ln cuentas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Roost has no blocks; %Ln server(s) are on this list.</source>
        <translation>
            <numerusform>Roost no tiene bloqueos; en esta lista hay %Ln servidor.</numerusform>
            <numerusform>Roost no tiene bloqueos; en esta lista hay %Ln servidores.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Roost has no lists of people (%Ln in the archive).</source>
        <translation>
            <numerusform>Roost no tiene listas de personas; aquí hay %Ln.</numerusform>
            <numerusform>Roost no tiene listas de personas; aquí hay %Ln.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>roost::MastodonNotes</name>
    <message>
        <source>The archive doesn’t have its text.</source>
        <translation>El archivo no contiene su texto.</translation>
    </message>
    <message>
        <source>It isn’t a post.</source>
        <translation>No es una publicación.</translation>
    </message>
    <message>
        <source>It is a direct message.</source>
        <translation>Es un mensaje directo.</translation>
    </message>
    <message>
        <source>The archive doesn’t say which post it repeats.</source>
        <translation>El archivo no indica qué publicación se republicó.</translation>
    </message>
    <message>
        <source>Its text isn’t in the expected format.</source>
        <translation>Su texto no es como lo escribe un servidor.</translation>
    </message>
    <message>
        <source>Sensitive</source>
        <translation>Contenido sensible</translation>
    </message>
    <message>
        <source>Its ID is too long to be genuine.</source>
        <translation>Su identificador es demasiado largo para ser auténtico.</translation>
    </message>
</context>
<context>
    <name>roost::MastodonSource</name>
    <message>
        <source>The archive doesn’t say whose it is. Request a new one from your server.</source>
        <translation>El archivo no indica de quién es. Solicita uno nuevo a tu servidor.</translation>
    </message>
    <message numerus="yes">
        <source>“About me” has no room for %Ln field(s) of the profile.</source>
        <translation>
            <numerusform>En «Sobre mí» no cabe %Ln campo del perfil.</numerusform>
            <numerusform>En «Sobre mí» no caben %Ln campos del perfil.</numerusform>
        </translation>
    </message>
    <message>
        <source>The archive is damaged: %1 can’t be read. Download it again.</source>
        <translation>El archivo está dañado: no se puede leer %1. Descárgalo de nuevo.</translation>
    </message>
    <message>
        <source>The file has no entries.</source>
        <translation>El fichero no tiene entradas.</translation>
    </message>
</context>
<context>
    <name>roost::MergeDialog</name>
    <message numerus="yes">
        <source>%Ln post(s)</source>
        <translation>
            <numerusform>%Ln publicación</numerusform>
            <numerusform>%Ln publicaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln follower(s)</source>
        <translation>
            <numerusform>%Ln seguidor</numerusform>
            <numerusform>%Ln seguidores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln follow(s)</source>
        <translation>
            <numerusform>%Ln seguimiento</numerusform>
            <numerusform>%Ln seguimientos</numerusform>
        </translation>
    </message>
    <message>
        <source>This removes a profile that has no posts, no followers and follows nobody.</source>
        <translation>Se eliminará un perfil que no tiene publicaciones ni seguidores y que no sigue a nadie.</translation>
    </message>
    <message>
        <source>This moves %1 to your profile and removes the other one.</source>
        <translation>Tu perfil recibirá %1 y el otro se eliminará.</translation>
    </message>
    <message>
        <source>Merge a profile</source>
        <translation>Fusionar un perfil</translation>
    </message>
    <message>
        <source>Merge Into My Profile</source>
        <translation>Fusionar con mi perfil</translation>
    </message>
    <message>
        <source>Merge @%1 into your profile?</source>
        <translation>¿Quieres fusionar @%1 con tu perfil?</translation>
    </message>
    <message>
        <source>You can undo this until you close the window or sign out.</source>
        <translation>Puedes deshacerlo hasta que cierres la ventana o cierres sesión.</translation>
    </message>
    <message>
        <source>Merging the profile…</source>
        <translation>Fusionando el perfil…</translation>
    </message>
    <message>
        <source>If you cancel, nothing changes.</source>
        <translation>Si cancelas, no cambia nada.</translation>
    </message>
    <message>
        <source>The profile wasn’t merged</source>
        <translation>No se ha fusionado el perfil</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>roost::MergeFlow</name>
    <message>
        <source>@%1 is now part of your profile.</source>
        <translation>@%1 ahora forma parte de tu perfil.</translation>
    </message>
    <message>
        <source>Merge %1</source>
        <translation>Fusionar %1</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Deshecho: %1</translation>
    </message>
    <message>
        <source>This can no longer be undone.</source>
        <translation>Esto ya no se puede deshacer.</translation>
    </message>
</context>
<context>
    <name>roost::MessageImport</name>
    <message>
        <source>The sender or the recipient isn’t in the imported data.</source>
        <translation>El remitente o el destinatario no está en los datos importados.</translation>
    </message>
    <message>
        <source>The message has no text.</source>
        <translation>El mensaje no tiene texto.</translation>
    </message>
    <message numerus="yes">
        <source>The message is longer than %Ln character(s).</source>
        <translation>
            <numerusform>El mensaje tiene más de %Ln carácter.</numerusform>
            <numerusform>El mensaje tiene más de %Ln caracteres.</numerusform>
        </translation>
    </message>
    <message>
        <source>Invalid characters in the message were replaced with “�”.</source>
        <translation>Los caracteres no válidos del mensaje se han sustituido por «�».</translation>
    </message>
    <message>
        <source>Control characters were removed from the message.</source>
        <translation>Se han quitado caracteres de control del mensaje.</translation>
    </message>
    <message>
        <source>The time can’t be read; the previous message’s time was used instead.</source>
        <translation>La hora no se puede leer; se ha usado la del mensaje anterior.</translation>
    </message>
    <message>
        <source>The time can’t be read; the next message’s time was used instead.</source>
        <translation>La hora no se puede leer; se ha usado la del mensaje siguiente.</translation>
    </message>
    <message>
        <source>The time can’t be read; the start of 1970 was used instead.</source>
        <translation>La hora no se puede leer; se ha usado el comienzo de 1970.</translation>
    </message>
</context>
<context>
    <name>roost::MessageThreadPage</name>
    <message>
        <source>New note</source>
        <translation>Nueva nota</translation>
    </message>
    <message>
        <source>Message to %1</source>
        <translation>Mensaje para %1</translation>
    </message>
    <message>
        <source>Write a note to yourself</source>
        <translation>Escribe una nota para ti</translation>
    </message>
    <message>
        <source>Message %1</source>
        <translation>Mensaje para %1</translation>
    </message>
    <message>
        <source>Messages with %1</source>
        <translation>Mensajes con %1</translation>
    </message>
    <message>
        <source>No messages yet</source>
        <translation>Aún no hay mensajes</translation>
    </message>
    <message>
        <source>Write the first one below.</source>
        <translation>Escribe abajo el primero.</translation>
    </message>
</context>
<context>
    <name>roost::Messages</name>
    <message>
        <source>Write something first.</source>
        <translation>Escribe algo primero.</translation>
    </message>
    <message numerus="yes">
        <source>The message is %Ln character(s) too long.</source>
        <translation>
            <numerusform>El mensaje tiene %Ln carácter de más.</numerusform>
            <numerusform>El mensaje tiene %Ln caracteres de más.</numerusform>
        </translation>
    </message>
    <message>
        <source>This message was already removed.</source>
        <translation>Este mensaje ya se había eliminado.</translation>
    </message>
</context>
<context>
    <name>roost::MessagesPage</name>
    <message>
        <source>Find People</source>
        <translation>Buscar personas</translation>
    </message>
    <message>
        <source>Muted People</source>
        <translation>Personas silenciadas</translation>
    </message>
    <message>
        <source>Muted messages</source>
        <translation>Mensajes silenciados</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>No messages from muted people</source>
        <translation>No hay mensajes de personas silenciadas</translation>
    </message>
    <message>
        <source>No messages yet</source>
        <translation>Aún no hay mensajes</translation>
    </message>
    <message>
        <source>Open someone’s profile and choose Message to write to them in private.</source>
        <translation>Abre el perfil de alguien y elige «Mensaje» para escribirle en privado.</translation>
    </message>
</context>
<context>
    <name>roost::MicroblogSource</name>
    <message>
        <source>This is already a Roost database. Open it instead of importing it.</source>
        <translation>Esta ya es una base de datos de Roost. Ábrela en lugar de importarla.</translation>
    </message>
    <message>
        <source>This Microblog database is older than the tutorial’s chapter 8 and has no followers. Upgrade it with “flask db upgrade”, then import it again.</source>
        <translation>Esta base de datos de Microblog es anterior al capítulo 8 del tutorial y no tiene seguidores. Actualízala con «flask db upgrade» y vuelve a importarla.</translation>
    </message>
    <message>
        <source>This isn’t a Microblog database. Choose the file in which Microblog keeps its data, usually app.db.</source>
        <translation>Esta no es una base de datos de Microblog. Elige el archivo en el que Microblog guarda sus datos, normalmente app.db.</translation>
    </message>
    <message>
        <source>Columns of Microblog’s messages are missing.</source>
        <translation>Faltan columnas en los mensajes de Microblog.</translation>
    </message>
    <message>
        <source>Only the running web application needs these.</source>
        <translation>Solo la aplicación web en ejecución necesita estos datos.</translation>
    </message>
</context>
<context>
    <name>roost::MuteSettings</name>
    <message>
        <source>Sign in to see whom you mute.</source>
        <translation>Inicia sesión para ver a quién silencias.</translation>
    </message>
    <message>
        <source>You don’t mute anyone.</source>
        <translation>No silencias a nadie.</translation>
    </message>
    <message>
        <source>Posts by these people don’t appear in your timeline. They aren’t told.</source>
        <translation>Las publicaciones de estas personas no aparecen en tu cronología. No se les avisa.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>Dejar de silenciar</translation>
    </message>
    <message>
        <source>Unmute: %1</source>
        <translation>Dejar de silenciar: %1</translation>
    </message>
    <message>
        <source>Mute Again</source>
        <translation>Volver a silenciar</translation>
    </message>
    <message>
        <source>Mute Again: %1</source>
        <translation>Volver a silenciar: %1</translation>
    </message>
</context>
<context>
    <name>roost::Mutes</name>
    <message>
        <source>You can’t mute yourself.</source>
        <translation>No puedes silenciar tu propia cuenta.</translation>
    </message>
    <message>
        <source>This user no longer exists.</source>
        <translation>Este usuario ya no existe.</translation>
    </message>
</context>
<context>
    <name>roost::NewPostsButton</name>
    <message numerus="yes">
        <source>%Ln new post(s)</source>
        <translation>
            <numerusform>%Ln publicación nueva</numerusform>
            <numerusform>%Ln publicaciones nuevas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1+ new posts</source>
        <translation>Más de %1 publicaciones nuevas</translation>
    </message>
</context>
<context>
    <name>roost::NoteDialog</name>
    <message numerus="yes">
        <source>%Ln character(s) too long</source>
        <translation>
            <numerusform>Sobra %Ln carácter</numerusform>
            <numerusform>Sobran %Ln caracteres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s) left</source>
        <translation>
            <numerusform>Queda %Ln carácter</numerusform>
            <numerusform>Quedan %Ln caracteres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>roost::NotificationRows</name>
    <message>
        <source>Show Follower</source>
        <translation>Mostrar seguidor</translation>
    </message>
    <message>
        <source>Open Conversation</source>
        <translation>Abrir conversación</translation>
    </message>
    <message>
        <source>Show Each or Together</source>
        <translation>Mostrar por separado o juntas</translation>
    </message>
    <message>
        <source>Show Together</source>
        <translation>Mostrar juntas</translation>
    </message>
</context>
<context>
    <name>roost::NotificationsHeader</name>
    <message>
        <source>Mark All as Read</source>
        <translation>Marcar leídas</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificaciones</translation>
    </message>
    <message numerus="yes">
        <source>%1 unread message(s)</source>
        <translation>
            <numerusform>%1 mensaje sin leer</numerusform>
            <numerusform>%1 mensajes sin leer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>roost::NotificationsPage</name>
    <message>
        <source>Notifications</source>
        <translation>Notificaciones</translation>
    </message>
    <message>
        <source>Nothing new yet</source>
        <translation>Aún no hay novedades</translation>
    </message>
    <message>
        <source>When someone follows you, replies to you or mentions you, it shows up here.</source>
        <translation>Cuando alguien te siga, te responda o te mencione, aparecerá aquí.</translation>
    </message>
</context>
<context>
    <name>roost::Operations</name>
    <message>
        <source>Try Again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>You are following %1!</source>
        <translation>¡Ahora sigues a %1!</translation>
    </message>
    <message>
        <source>You are not following %1.</source>
        <translation>Ya no sigues a %1.</translation>
    </message>
    <message>
        <source>Unfollow %1</source>
        <translation>Dejar de seguir a %1</translation>
    </message>
    <message>
        <source>Your post was deleted.</source>
        <translation>Se ha eliminado tu publicación.</translation>
    </message>
    <message>
        <source>Delete Post</source>
        <translation>Eliminar publicación</translation>
    </message>
    <message>
        <source>Your post is now live!</source>
        <translation>¡Tu publicación ya está visible!</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message numerus="yes">
        <source>Another program is using the database. %Ln change(s) will be saved when it’s free.</source>
        <translation>
            <numerusform>Otro programa está usando la base de datos. Cuando quede libre se guardará %Ln cambio.</numerusform>
            <numerusform>Otro programa está usando la base de datos. Cuando quede libre se guardarán %Ln cambios.</numerusform>
        </translation>
    </message>
    <message>
        <source>Don’t Wait</source>
        <translation>No esperar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) weren’t saved.</source>
        <translation>
            <numerusform>No se ha guardado %Ln cambio.</numerusform>
            <numerusform>No se han guardado %Ln cambios.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your picture has been changed.</source>
        <translation>Se ha cambiado tu imagen.</translation>
    </message>
    <message>
        <source>Change Picture</source>
        <translation>Cambiar imagen</translation>
    </message>
    <message>
        <source>Save a Copy…</source>
        <translation>Guardar una copia…</translation>
    </message>
    <message>
        <source>Recover…</source>
        <translation>Recuperar…</translation>
    </message>
    <message>
        <source>Follow %1</source>
        <translation>Seguir a %1</translation>
    </message>
    <message>
        <source>This can no longer be undone.</source>
        <translation>Esto ya no se puede deshacer.</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Deshecho: %1</translation>
    </message>
    <message numerus="yes">
        <source>Another program is still using the database, and %Ln change(s) aren’t saved. Do this again to discard them.</source>
        <translation>
            <numerusform>Otro programa sigue usando la base de datos y hay %Ln cambio sin guardar. Repite la acción para descartarlo.</numerusform>
            <numerusform>Otro programa sigue usando la base de datos y hay %Ln cambios sin guardar. Repite la acción para descartarlos.</numerusform>
        </translation>
    </message>
    <message>
        <source>All notifications are marked as read.</source>
        <translation>Todas las notificaciones están marcadas como leídas.</translation>
    </message>
    <message>
        <source>Mark All as Read</source>
        <translation>Marcar todas como leídas</translation>
    </message>
    <message>
        <source>Your message has been sent.</source>
        <translation>Se ha enviado tu mensaje.</translation>
    </message>
    <message>
        <source>The message was removed for you.</source>
        <translation>El mensaje se ha eliminado para ti.</translation>
    </message>
    <message>
        <source>Remove Message</source>
        <translation>Eliminar mensaje</translation>
    </message>
</context>
<context>
    <name>roost::OwnerButton</name>
    <message>
        <source>Continue as %1</source>
        <extracomment>%1 is the name of somebody whose archive was imported.</extracomment>
        <translation>Continuar como %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1 is &quot;Mastodon archive&quot;, %2 is &quot;1,234 posts&quot;.</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln post(s)</source>
        <translation>
            <numerusform>%Ln publicación</numerusform>
            <numerusform>%Ln publicaciones</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>roost::PageButton</name>
    <message numerus="yes">
        <source>%1, %Ln new</source>
        <translation>
            <numerusform>%1, %Ln novedad</numerusform>
            <numerusform>%1, %Ln novedades</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>roost::PeoplePage</name>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Last post</source>
        <translation>Última publicación</translation>
    </message>
    <message>
        <source>Followers</source>
        <translation>Seguidores</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>No people yet</source>
        <translation>Aún no hay nadie</translation>
    </message>
    <message>
        <source>No names start with “%1”</source>
        <translation>Ningún nombre empieza por «%1»</translation>
    </message>
    <message>
        <source>Matches the start of each word in usernames and display names.</source>
        <translation>Se busca al principio de cada palabra de los nombres de usuario y los nombres visibles.</translation>
    </message>
</context>
<context>
    <name>roost::PictureFields</name>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message numerus="yes">
        <source>A post can have up to %Ln picture(s), so not all of them were added.</source>
        <translation>
            <numerusform>Una publicación puede tener %Ln imagen como máximo, así que no se han añadido todas.</numerusform>
            <numerusform>Una publicación puede tener %Ln imágenes como máximo, así que no se han añadido todas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Describe this picture for people who can’t see it</source>
        <translation>Describe esta imagen para quienes no pueden verla</translation>
    </message>
    <message>
        <source>Remove Picture</source>
        <translation>Quitar imagen</translation>
    </message>
    <message>
        <source>Picture %1</source>
        <translation>Imagen %1</translation>
    </message>
    <message>
        <source>Description of picture %1</source>
        <translation>Descripción de la imagen %1</translation>
    </message>
    <message>
        <source>Remove picture %1</source>
        <translation>Quitar la imagen %1</translation>
    </message>
</context>
<context>
    <name>roost::PictureImport</name>
    <message>
        <source>The archive doesn’t have this picture. Its description was kept.</source>
        <translation>El archivo no contiene esta imagen. Se ha conservado su descripción.</translation>
    </message>
    <message>
        <source>The picture’s file is larger than 50 MB.</source>
        <translation>El archivo de la imagen ocupa más de 50 MB.</translation>
    </message>
    <message>
        <source>The picture is damaged, too large or of an unknown kind. Its description was kept.</source>
        <translation>La imagen está dañada, es demasiado grande o de un tipo desconocido. Se ha conservado su descripción.</translation>
    </message>
    <message>
        <source>The profile picture is damaged, too large or of an unknown kind.</source>
        <translation>La imagen de perfil está dañada, es demasiado grande o de un tipo desconocido.</translation>
    </message>
</context>
<context>
    <name>roost::PictureViewer</name>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>The tooltip of a button: what it does, and its key.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Previous Picture</source>
        <translation>Imagen anterior</translation>
    </message>
    <message>
        <source>Next Picture</source>
        <translation>Imagen siguiente</translation>
    </message>
    <message>
        <source>Zoom Out</source>
        <translation>Reducir</translation>
    </message>
    <message>
        <source>Zoom In</source>
        <translation>Ampliar</translation>
    </message>
    <message>
        <source>Fit to Window</source>
        <translation>Ajustar a la ventana</translation>
    </message>
    <message>
        <source>Actual Size</source>
        <translation>Tamaño real</translation>
    </message>
    <message>
        <source>Copy Picture</source>
        <translation>Copiar imagen</translation>
    </message>
    <message>
        <source>Save Picture As…</source>
        <translation>Guardar imagen como…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Move Left</source>
        <translation>Mover a la izquierda</translation>
    </message>
    <message>
        <source>Move Right</source>
        <translation>Mover a la derecha</translation>
    </message>
    <message>
        <source>Move Up</source>
        <translation>Mover hacia arriba</translation>
    </message>
    <message>
        <source>Move Down</source>
        <translation>Mover hacia abajo</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>A zoom factor in percent.</extracomment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Picture %1</source>
        <extracomment>The title of a window that shows a picture.</extracomment>
        <translation>Imagen %1</translation>
    </message>
    <message>
        <source>This picture can’t be shown. Its data is damaged or missing.</source>
        <translation>No se puede mostrar esta imagen. Sus datos están dañados o faltan.</translation>
    </message>
    <message>
        <source>The picture was copied.</source>
        <translation>Se ha copiado la imagen.</translation>
    </message>
    <message>
        <source>Save Picture</source>
        <translation>Guardar imagen</translation>
    </message>
    <message>
        <source>JPEG pictures (*.jpg *.jpeg)</source>
        <translation>Imágenes JPEG (*.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>Imágenes PNG (*.png)</translation>
    </message>
    <message>
        <source>The picture was saved.</source>
        <translation>Se ha guardado la imagen.</translation>
    </message>
    <message>
        <source>The picture couldn’t be saved there. Check that you have permission to write to this folder, and that the disk isn’t full.</source>
        <translation>No se ha podido guardar la imagen ahí. Comprueba que tienes permiso para escribir en esta carpeta y que el disco no está lleno.</translation>
    </message>
    <message>
        <source>Scroll the Description Up</source>
        <translation>Desplazar la descripción hacia arriba</translation>
    </message>
    <message>
        <source>Scroll the Description Down</source>
        <translation>Desplazar la descripción hacia abajo</translation>
    </message>
</context>
<context>
    <name>roost::Pictures</name>
    <message>
        <source>The picture is too large to save.</source>
        <translation>La imagen es demasiado grande para guardarla.</translation>
    </message>
</context>
<context>
    <name>roost::PostImport</name>
    <message>
        <source>The author isn’t in the imported data.</source>
        <translation>El autor no está en los datos importados.</translation>
    </message>
    <message>
        <source>The post has no text.</source>
        <translation>La publicación no tiene texto.</translation>
    </message>
    <message numerus="yes">
        <source>The post is longer than %Ln character(s).</source>
        <translation>
            <numerusform>La publicación tiene más de %Ln carácter.</numerusform>
            <numerusform>La publicación tiene más de %Ln caracteres.</numerusform>
        </translation>
    </message>
    <message>
        <source>Control characters were removed from the post.</source>
        <translation>Se han quitado caracteres de control de la publicación.</translation>
    </message>
    <message>
        <source>The time can’t be read; the previous post’s time was used instead.</source>
        <translation>La hora no se puede leer; se ha usado la de la publicación anterior.</translation>
    </message>
    <message>
        <source>The time can’t be read; the next post’s time was used instead.</source>
        <translation>La hora no se puede leer; se ha usado la de la publicación siguiente.</translation>
    </message>
    <message>
        <source>The time can’t be read; the time its author was last seen was used instead.</source>
        <translation>La hora no se puede leer; se ha usado la de la última conexión del autor.</translation>
    </message>
    <message>
        <source>The time can’t be read; the start of 1970 was used instead.</source>
        <translation>La hora no se puede leer; se ha usado el comienzo de 1970.</translation>
    </message>
    <message>
        <source>Invalid characters in the post were replaced with “�”.</source>
        <translation>Los caracteres no válidos de la publicación se han sustituido por «�».</translation>
    </message>
    <message>
        <source>The post was deleted in Roost.</source>
        <translation>Se eliminó en Roost.</translation>
    </message>
    <message>
        <source>The post is in the archive twice.</source>
        <translation>Está dos veces en el archivo.</translation>
    </message>
    <message>
        <source>Pictures that were removed when the post was edited.</source>
        <translation>Imágenes que se quitaron al editar la publicación.</translation>
    </message>
    <message>
        <source>Videos and sounds became lines of text.</source>
        <translation>Los vídeos y audios se han convertido en líneas de texto.</translation>
    </message>
</context>
<context>
    <name>roost::PostPictures</name>
    <message numerus="yes">
        <source>A post can have up to %Ln picture(s).</source>
        <translation>
            <numerusform>Una publicación puede tener %Ln imagen como máximo.</numerusform>
            <numerusform>Una publicación puede tener %Ln imágenes como máximo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A picture’s description is %Ln character(s) too long.</source>
        <translation>
            <numerusform>La descripción de una imagen tiene %Ln carácter de más.</numerusform>
            <numerusform>La descripción de una imagen tiene %Ln caracteres de más.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>roost::Posts</name>
    <message>
        <source>Write something first.</source>
        <translation>Escribe algo primero.</translation>
    </message>
    <message numerus="yes">
        <source>The post is %Ln character(s) too long.</source>
        <translation>
            <numerusform>La publicación tiene %Ln carácter de más.</numerusform>
            <numerusform>La publicación tiene %Ln caracteres de más.</numerusform>
        </translation>
    </message>
    <message>
        <source>This post was already deleted.</source>
        <translation>Esta publicación ya se había eliminado.</translation>
    </message>
    <message>
        <source>The post you are replying to was deleted. Your text is kept.</source>
        <translation>La publicación a la que respondes se ha eliminado. Tu texto se conserva.</translation>
    </message>
</context>
<context>
    <name>roost::ProfileCard</name>
    <message>
        <source>Message %1</source>
        <translation>Enviar un mensaje a %1</translation>
    </message>
</context>
<context>
    <name>roost::ProfileHeader</name>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>Publicaciones</translation>
    </message>
    <message>
        <source>Followers</source>
        <translation>Seguidores</translation>
    </message>
    <message>
        <source>Following</source>
        <translation>Siguiendo</translation>
    </message>
    <message>
        <source>Last seen %1</source>
        <translation>Última conexión: %1</translation>
    </message>
    <message>
        <source>Never signed in</source>
        <translation>Nunca ha iniciado sesión</translation>
    </message>
    <message>
        <source>Drop a picture here to use it</source>
        <translation>Suelta aquí una imagen para usarla</translation>
    </message>
    <message>
        <source>Posts &amp;&amp; Replies (%1)</source>
        <extracomment>All that a user has posted, in a tab; the number is how much that is.</extracomment>
        <translation>Publicaciones y respuestas (%1)</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>All that a user has posted, where there is little room.</extracomment>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Posts &amp;&amp; Replies</source>
        <translation>Publicaciones y respuestas</translation>
    </message>
    <message>
        <source>Message %1</source>
        <translation>Enviar un mensaje a %1</translation>
    </message>
    <message>
        <source>Unmute %1</source>
        <translation>Dejar de silenciar a %1</translation>
    </message>
    <message>
        <source>Imported from: %1</source>
        <extracomment>%1 is one or several of &quot;Mastodon archive&quot;, &quot;X archive&quot;.</extracomment>
        <translation>Importado de: %1</translation>
    </message>
    <message>
        <source>Active now</source>
        <translation>En línea ahora</translation>
    </message>
</context>
<context>
    <name>roost::ProfilePage</name>
    <message>
        <source>Posts</source>
        <translation>Publicaciones</translation>
    </message>
    <message>
        <source>Followers</source>
        <translation>Seguidores</translation>
    </message>
    <message>
        <source>Following</source>
        <translation>Siguiendo</translation>
    </message>
    <message>
        <source>You haven’t posted yet</source>
        <translation>Aún no has publicado nada</translation>
    </message>
    <message>
        <source>%1 hasn’t posted yet</source>
        <translation>%1 aún no ha publicado nada</translation>
    </message>
    <message>
        <source>No followers yet</source>
        <translation>Aún no tienes seguidores</translation>
    </message>
    <message>
        <source>No one follows %1 yet</source>
        <translation>%1 aún no tiene seguidores</translation>
    </message>
    <message>
        <source>You don’t follow anyone yet</source>
        <translation>Aún no sigues a nadie</translation>
    </message>
    <message>
        <source>%1 doesn’t follow anyone yet</source>
        <translation>%1 aún no sigue a nadie</translation>
    </message>
    <message>
        <source>Posts and replies</source>
        <translation>Publicaciones y respuestas</translation>
    </message>
    <message>
        <source>You have only posted replies</source>
        <translation>Solo has publicado respuestas</translation>
    </message>
    <message>
        <source>%1 has only posted replies</source>
        <translation>%1 solo ha publicado respuestas</translation>
    </message>
</context>
<context>
    <name>roost::RecoveryDialog</name>
    <message>
        <source>Recover %1</source>
        <translation>Recuperar %1</translation>
    </message>
    <message>
        <source>Roost builds a new database from everything that can still be read and keeps the damaged file beside it. This can take a few minutes.</source>
        <translation>Roost crea una base de datos nueva con todo lo que aún se puede leer y conserva al lado el archivo dañado. Esto puede tardar unos minutos.</translation>
    </message>
    <message>
        <source>Recovering %1…</source>
        <translation>Recuperando %1…</translation>
    </message>
    <message>
        <source>Rows read: %1</source>
        <translation>Filas leídas: %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Nothing was recovered</source>
        <translation>No se ha recuperado nada</translation>
    </message>
    <message>
        <source>The database was recovered</source>
        <translation>Se ha recuperado la base de datos</translation>
    </message>
    <message>
        <source>The damaged file was kept as %1.</source>
        <translation>El archivo dañado se ha conservado como %1.</translation>
    </message>
    <message>
        <source>Recover a damaged database</source>
        <translation>Recuperar base de datos dañada</translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>recovery-report.txt</source>
        <translation>informe-de-recuperación.txt</translation>
    </message>
</context>
<context>
    <name>roost::RecoveryReport</name>
    <message>
        <source>Recovered: %1, %2, %3, %4.</source>
        <translation>Se han recuperado %1, %2, %3 y %4.</translation>
    </message>
    <message>
        <source>Missing: %1, %2.</source>
        <translation>Faltan %1 y %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln post(s)</source>
        <translation>
            <numerusform>%Ln publicación</numerusform>
            <numerusform>%Ln publicaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln follow(s)</source>
        <translation>
            <numerusform>%Ln seguimiento</numerusform>
            <numerusform>%Ln seguimientos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln post(s) were left out because their author is missing or they are incomplete.</source>
        <translation>
            <numerusform>Se ha omitido %Ln publicación porque falta su autor o está incompleta.</numerusform>
            <numerusform>Se han omitido %Ln publicaciones porque falta su autor o están incompletas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the username of %Ln user(s) was recovered. They can’t sign in: %1.</source>
        <translation>
            <numerusform>De %Ln usuario solo se ha recuperado el nombre. No puede iniciar sesión: %1.</numerusform>
            <numerusform>De %Ln usuarios solo se ha recuperado el nombre. No pueden iniciar sesión: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>No falta nada.</translation>
    </message>
    <message>
        <source>Part of the file can’t be read, so something may be missing.</source>
        <translation>Una parte del archivo no se puede leer, así que puede faltar algo.</translation>
    </message>
    <message>
        <source>Everyone has to sign in again.</source>
        <translation>Todo el mundo tiene que volver a iniciar sesión.</translation>
    </message>
    <message>
        <source>%1: %2 and %3 missing</source>
        <translation>%1: faltan %2 y %3</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln other(s)</source>
        <translation>
            <numerusform>… y %Ln más</numerusform>
            <numerusform>… y %Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: only the username was recovered</source>
        <translation>%1: solo se ha recuperado el nombre de usuario</translation>
    </message>
    <message>
        <source>for example %1</source>
        <translation>por ejemplo, %1</translation>
    </message>
</context>
<context>
    <name>roost::RemainingTime</name>
    <message>
        <source>a few seconds left</source>
        <translation>quedan unos segundos</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln second(s) left</source>
        <translation>
            <numerusform>queda aproximadamente %Ln segundo</numerusform>
            <numerusform>quedan unos %Ln segundos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s) left</source>
        <translation>
            <numerusform>queda aproximadamente %Ln minuto</numerusform>
            <numerusform>quedan unos %Ln minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln hour(s) left</source>
        <translation>
            <numerusform>queda aproximadamente %Ln hora</numerusform>
            <numerusform>quedan unas %Ln horas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>roost::RememberedSignIns</name>
    <message>
        <source>You’re signed in, but only until you close Roost, because its settings can’t be saved. Free up disk space, or make %1 writable.</source>
        <translation>Has iniciado sesión, pero solo hasta que cierres Roost, porque no se pueden guardar sus ajustes. Libera espacio en el disco o permite la escritura en %1.</translation>
    </message>
</context>
<context>
    <name>roost::RestoreDialog</name>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Importing %1…</source>
        <translation>Importando %1…</translation>
    </message>
    <message>
        <source>If you cancel or something fails, nothing is imported.</source>
        <translation>Si cancelas o algo falla, no se importa nada.</translation>
    </message>
    <message>
        <source>Nothing was imported</source>
        <translation>No se ha importado nada</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Import complete</source>
        <translation>Importación completada</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>Leyendo %1…</translation>
    </message>
    <message>
        <source>Nothing is imported yet.</source>
        <translation>Todavía no se importa nada.</translation>
    </message>
    <message>
        <source>Created on %1.</source>
        <translation>Creada el %1.</translation>
    </message>
    <message>
        <source>It has %1.</source>
        <comment>It has 3 posts.</comment>
        <translation>Contiene %1.</translation>
    </message>
    <message>
        <source>Roost export of %1</source>
        <extracomment>%1 is the name of the user.</extracomment>
        <translation>Exportación de Roost de %1</translation>
    </message>
    <message>
        <source>Roost export of a whole database</source>
        <translation>Exportación de Roost de una base de datos completa</translation>
    </message>
    <message>
        <source>The export has no passwords. To sign in, choose “Continue as …” on the next page and set one.</source>
        <translation>La exportación no contiene contraseñas. Para iniciar sesión, elige «Continuar como&#xa0;…» en la página siguiente y establece una.</translation>
    </message>
</context>
<context>
    <name>roost::RestoreReport</name>
    <message numerus="yes">
        <source>%Ln post(s)</source>
        <translation>
            <numerusform>%Ln publicación</numerusform>
            <numerusform>%Ln publicaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s)</source>
        <translation>
            <numerusform>%Ln usuario</numerusform>
            <numerusform>%Ln usuarios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln follow(s)</source>
        <translation>
            <numerusform>%Ln seguimiento</numerusform>
            <numerusform>%Ln seguimientos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation>
            <numerusform>%Ln mensaje</numerusform>
            <numerusform>%Ln mensajes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s)</source>
        <translation>
            <numerusform>%Ln imagen</numerusform>
            <numerusform>%Ln imágenes</numerusform>
        </translation>
    </message>
    <message>
        <source>The export is empty.</source>
        <translation>La exportación está vacía.</translation>
    </message>
    <message>
        <source>Imported %1.</source>
        <comment>Imported 3 posts and 1 user.</comment>
        <translation>Se ha importado lo siguiente: %1.</translation>
    </message>
</context>
<context>
    <name>roost::SampleBanner</name>
    <message>
        <source>Sample community. Try anything; your own data isn’t affected.</source>
        <translation>Comunidad de ejemplo. Prueba lo que quieras; tus datos no se ven afectados.</translation>
    </message>
    <message>
        <source>Leave the Sample</source>
        <translation>Salir del ejemplo</translation>
    </message>
</context>
<context>
    <name>roost::SavedPage</name>
    <message>
        <source>Saved</source>
        <translation>Guardados</translation>
    </message>
    <message>
        <source>Edit Note…</source>
        <translation>Editar nota…</translation>
    </message>
    <message>
        <source>Add Note…</source>
        <translation>Añadir nota…</translation>
    </message>
    <message>
        <source>Nothing saved yet</source>
        <translation>Aún no has guardado nada</translation>
    </message>
    <message>
        <source>Choose “Save Post” in a post’s menu, and find it here again.</source>
        <translation>Elige «Guardar publicación» en el menú de una publicación y la encontrarás aquí.</translation>
    </message>
    <message>
        <source>Press %1 on a post, or choose “Save Post” in its menu, to keep it here.</source>
        <translation>Pulsa %1 en una publicación o elige «Guardar publicación» en su menú para conservarla aquí.</translation>
    </message>
</context>
<context>
    <name>roost::SavedPosts</name>
    <message>
        <source>This post was deleted.</source>
        <translation>Esta publicación se ha eliminado.</translation>
    </message>
    <message numerus="yes">
        <source>The note is %Ln character(s) too long.</source>
        <translation>
            <numerusform>La nota tiene %Ln carácter de más.</numerusform>
            <numerusform>La nota tiene %Ln caracteres de más.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is no longer saved.</source>
        <translation>Esto ya no está guardado.</translation>
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
        <translation>palabras que empiezan así</translation>
    </message>
    <message>
        <source>&quot;the garden&quot;</source>
        <translation>&quot;el jardín&quot;</translation>
    </message>
    <message>
        <source>an exact phrase</source>
        <translation>una frase exacta</translation>
    </message>
    <message>
        <source>#garden</source>
        <translation>#jardín</translation>
    </message>
    <message>
        <source>posts with this tag</source>
        <translation>publicaciones con esta etiqueta</translation>
    </message>
    <message>
        <source>posts mentioning someone</source>
        <translation>publicaciones que mencionan a alguien</translation>
    </message>
    <message>
        <source>posts by someone</source>
        <translation>publicaciones de alguien</translation>
    </message>
    <message>
        <source>from this day on; until: up to this day</source>
        <translation>desde este día; until: hasta este día</translation>
    </message>
    <message>
        <source>garden -rose</source>
        <translation>jardín -rosa</translation>
    </message>
    <message>
        <source>posts without the word after “-”</source>
        <translation>publicaciones sin la palabra tras «-»</translation>
    </message>
    <message>
        <source>replies to someone</source>
        <translation>respuestas a alguien</translation>
    </message>
    <message>
        <source>posts you saved</source>
        <translation>publicaciones que has guardado</translation>
    </message>
    <message>
        <source>your private messages</source>
        <translation>tus mensajes privados</translation>
    </message>
    <message>
        <source>only replies</source>
        <translation>solo respuestas</translation>
    </message>
</context>
<context>
    <name>roost::SearchPage</name>
    <message>
        <source>Search results</source>
        <translation>Resultados de la búsqueda</translation>
    </message>
    <message>
        <source>Search every post</source>
        <translation>Buscar en todas las publicaciones</translation>
    </message>
    <message>
        <source>Finds posts with every word, newest first.</source>
        <translation>Encuentra publicaciones con todas las palabras; las más recientes primero.</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>Nothing found for “%1”</source>
        <translation>No hay resultados para «%1»</translation>
    </message>
    <message>
        <source>No post contains all of this. Try fewer words.</source>
        <translation>Ninguna publicación contiene todo esto. Prueba con menos palabras.</translation>
    </message>
    <message>
        <source>Find People Named “%1”</source>
        <translation>Buscar personas llamadas «%1»</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Búsqueda</translation>
    </message>
    <message>
        <source>No messages found</source>
        <translation>No se han encontrado mensajes</translation>
    </message>
    <message>
        <source>None of your messages contains all of this. Try fewer words.</source>
        <translation>Ninguno de tus mensajes contiene todo esto. Prueba con menos palabras.</translation>
    </message>
</context>
<context>
    <name>roost::Session</name>
    <message>
        <source>This sign-in has already ended.</source>
        <translation>Esta sesión ya se ha cerrado.</translation>
    </message>
</context>
<context>
    <name>roost::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>General</source>
        <translation>General</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Atajos</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de datos</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Active sign-ins</source>
        <translation>Sesiones activas</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>En silencio</translation>
    </message>
    <message>
        <source>Desktop notifications</source>
        <translation>Notificaciones de escritorio</translation>
    </message>
</context>
<context>
    <name>roost::ShortcutRow</name>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Restore the shortcuts for %1</source>
        <translation>Restaurar los atajos para «%1»</translation>
    </message>
    <message>
        <source>%1 is needed to move in lists and press buttons.</source>
        <translation>%1 hace falta para moverse por las listas y pulsar botones.</translation>
    </message>
    <message>
        <source>%1 is already used for %2.</source>
        <translation>%1 ya se usa para «%2».</translation>
    </message>
    <message>
        <source>Choose Another</source>
        <translation>Elegir otro</translation>
    </message>
    <message>
        <source>Reassign</source>
        <translation>Reasignar</translation>
    </message>
</context>
<context>
    <name>roost::ShortcutSettings</name>
    <message>
        <source>Restore All</source>
        <translation>Restaurar todos</translation>
    </message>
</context>
<context>
    <name>roost::ShortcutsDialog</name>
    <message>
        <source>In lists</source>
        <translation>En las listas</translation>
    </message>
    <message>
        <source>Next, previous</source>
        <translation>Elemento siguiente, anterior</translation>
    </message>
    <message>
        <source>Page down, page up</source>
        <translation>Página siguiente, página anterior</translation>
    </message>
    <message>
        <source>Top, bottom</source>
        <translation>Principio, final</translation>
    </message>
    <message>
        <source>While writing</source>
        <translation>Al escribir</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Publicar</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Volver a la lista</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Open the row</source>
        <translation>Abrir el elemento</translation>
    </message>
</context>
<context>
    <name>roost::SignInPage</name>
    <message>
        <source>In the sample community, every password is “sample”.</source>
        <translation>En la comunidad de ejemplo, todas las contraseñas son «sample».</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
</context>
<context>
    <name>roost::SignInSettings</name>
    <message>
        <source>Sign in to see your active sign-ins.</source>
        <translation>Inicia sesión para ver tus sesiones activas.</translation>
    </message>
    <message>
        <source>None. Roost asks for your password at startup.</source>
        <translation>Ninguna. Roost te pide la contraseña al iniciarse.</translation>
    </message>
    <message>
        <source>Sign Out Everywhere Else</source>
        <translation>Cerrar las demás sesiones</translation>
    </message>
    <message>
        <source>This computer, since %1</source>
        <translation>Este equipo, sesión iniciada: %1</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>Sesión iniciada: %1</translation>
    </message>
    <message>
        <source>Sign Out</source>
        <translation>Cerrar sesión</translation>
    </message>
    <message>
        <source>Sign out: %1</source>
        <translation>Cerrar sesión: %1</translation>
    </message>
    <message>
        <source>Roost no longer remembers this sign-in. It lasts until you close Roost.</source>
        <translation>Roost ya no recordará esta sesión, pero seguirá abierta aquí hasta que lo cierres.</translation>
    </message>
    <message>
        <source>Signed out. The next sign-in there needs your password.</source>
        <translation>Sesión cerrada. Para volver a iniciarla hará falta tu contraseña.</translation>
    </message>
    <message numerus="yes">
        <source>Signed out of %Ln other sign-in(s).</source>
        <translation>
            <numerusform>Se ha cerrado %Ln sesión más.</numerusform>
            <numerusform>Se han cerrado %Ln sesiones más.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>roost::SignUpPage</name>
    <message>
        <source>Create an account</source>
        <translation>Crear una cuenta</translation>
    </message>
    <message>
        <source>Continue as %1</source>
        <translation>Continuar como %1</translation>
    </message>
    <message numerus="yes">
        <source>Choose how you will sign in. Your %Ln imported post(s) stay as they are.</source>
        <translation>
            <numerusform>Elige cómo vas a iniciar sesión. Tu %Ln publicación importada se queda como está.</numerusform>
            <numerusform>Elige cómo vas a iniciar sesión. Tus %Ln publicaciones importadas se quedan como están.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>roost::SourceCopy</name>
    <message>
        <source>This database must be copied before it can be read, but there isn’t enough free space in %1. Free up %2 and try again.</source>
        <translation>Hay que copiar esta base de datos para poder leerla, pero no hay suficiente espacio libre en %1. Libera %2 e inténtalo de nuevo.</translation>
    </message>
</context>
<context>
    <name>roost::SuggestionRow</name>
    <message>
        <source>Follows you</source>
        <translation>Te sigue</translation>
    </message>
</context>
<context>
    <name>roost::TextTargets</name>
    <message>
        <source>Open Profile of @%1</source>
        <translation>Abrir el perfil de @%1</translation>
    </message>
    <message>
        <source>Copy @%1</source>
        <translation>Copiar @%1</translation>
    </message>
    <message>
        <source>Search for #%1</source>
        <translation>Buscar #%1</translation>
    </message>
    <message>
        <source>Copy #%1</source>
        <translation>Copiar #%1</translation>
    </message>
    <message>
        <source>Open Link</source>
        <translation>Abrir enlace</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Abrir %1</translation>
    </message>
    <message>
        <source>Copy Link</source>
        <translation>Copiar enlace</translation>
    </message>
</context>
<context>
    <name>roost::TimelinePage</name>
    <message>
        <source>Timeline</source>
        <translation>Cronología</translation>
    </message>
    <message>
        <source>Find People to Follow</source>
        <translation>Buscar a quién seguir</translation>
    </message>
    <message>
        <source>See All Posts</source>
        <translation>Ver todas las publicaciones</translation>
    </message>
    <message>
        <source>Your timeline is empty</source>
        <translation>Tu cronología está vacía</translation>
    </message>
    <message>
        <source>Posts from you and the people you follow appear here. Follow someone, or write your first post above.</source>
        <translation>Aquí aparecen tus publicaciones y las de las personas a las que sigues. Sigue a alguien o escribe arriba tu primera publicación.</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Explore the Sample</source>
        <translation>Explorar el ejemplo</translation>
    </message>
    <message>
        <source>It’s just you so far</source>
        <translation>Por ahora solo estás tú</translation>
    </message>
    <message>
        <source>Write your first post above, import your posts from Mastodon, X or Bluesky, or explore the sample community.</source>
        <translation>Escribe arriba tu primera publicación, importa tus publicaciones de Mastodon, X o Bluesky, o explora la comunidad de ejemplo.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
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
        <translation>Deshacer una importación</translation>
    </message>
    <message>
        <source>Undo This Import</source>
        <translation>Deshacer esta importación</translation>
    </message>
    <message>
        <source>Undo the import of %1?</source>
        <translation>¿Quieres deshacer la importación de %1?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln post(s) and everything else that this import added will be removed. What was added later stays.</source>
        <translation>
            <numerusform>Se eliminará %Ln publicación que añadió, y también todo lo demás que trajo. Lo que otras personas han añadido desde entonces se conserva.</numerusform>
            <numerusform>Se eliminarán %Ln publicaciones que añadió, y también todo lo demás que trajo. Lo que otras personas han añadido desde entonces se conserva.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undoing the import…</source>
        <translation>Deshaciendo la importación…</translation>
    </message>
    <message>
        <source>If you cancel, the import stays.</source>
        <translation>Si cancelas, la importación se conserva.</translation>
    </message>
    <message>
        <source>The import wasn’t undone</source>
        <translation>No se ha deshecho la importación</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>The import was undone</source>
        <translation>Se ha deshecho la importación</translation>
    </message>
</context>
<context>
    <name>roost::UndoMergeDialog</name>
    <message>
        <source>Undo a merge</source>
        <translation>Deshacer una fusión</translation>
    </message>
    <message>
        <source>Giving @%1 back what moved…</source>
        <translation>Devolviendo a @%1 lo que se había trasladado…</translation>
    </message>
    <message>
        <source>If you cancel, nothing changes.</source>
        <translation>Si cancelas, no cambia nada.</translation>
    </message>
    <message>
        <source>The merge wasn’t undone</source>
        <translation>No se ha deshecho la fusión</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>roost::UpgradeDialog</name>
    <message>
        <source>Update the database</source>
        <translation>Actualizar la base de datos</translation>
    </message>
    <message>
        <source>Updating %1…</source>
        <translation>Actualizando %1…</translation>
    </message>
    <message>
        <source>A copy is saved first. If you cancel, the database isn’t changed.</source>
        <translation>Primero se guarda una copia. Si cancelas, la base de datos no cambia.</translation>
    </message>
    <message>
        <source>Step %1 of %2. If you cancel, the database isn’t changed.</source>
        <translation>Paso %1 de %2. Si cancelas, la base de datos no cambia.</translation>
    </message>
</context>
<context>
    <name>roost::UserImport</name>
    <message>
        <source>Spaces and control characters were removed from the username.</source>
        <translation>Se han quitado espacios y caracteres de control del nombre de usuario.</translation>
    </message>
    <message numerus="yes">
        <source>The username is longer than %Ln character(s).</source>
        <translation>
            <numerusform>El nombre de usuario tiene más de %Ln carácter.</numerusform>
            <numerusform>El nombre de usuario tiene más de %Ln caracteres.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The email address is longer than %Ln character(s).</source>
        <translation>
            <numerusform>La dirección de correo tiene más de %Ln carácter.</numerusform>
            <numerusform>La dirección de correo tiene más de %Ln caracteres.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“About me” is longer than %Ln character(s).</source>
        <translation>
            <numerusform>«Sobre mí» tiene más de %Ln carácter.</numerusform>
            <numerusform>«Sobre mí» tiene más de %Ln caracteres.</numerusform>
        </translation>
    </message>
    <message>
        <source>Control characters were removed from “About me”.</source>
        <translation>Se han quitado caracteres de control de «Sobre mí».</translation>
    </message>
    <message>
        <source>The time the user was last seen can’t be read; it was left out.</source>
        <translation>La hora de la última conexión del usuario no se puede leer; se ha omitido.</translation>
    </message>
    <message>
        <source>Another user has the same email address, so this user was imported without one.</source>
        <translation>Otro usuario tiene la misma dirección de correo, así que este se ha importado sin ella.</translation>
    </message>
    <message>
        <source>The user had no username and was named after their ID.</source>
        <translation>El usuario no tenía nombre de usuario y ha recibido uno según su ID.</translation>
    </message>
    <message>
        <source>Invalid characters in the username were replaced with “�”.</source>
        <translation>Los caracteres no válidos del nombre de usuario se han sustituido por «�».</translation>
    </message>
    <message>
        <source>Invalid characters in the email address were replaced with “�”.</source>
        <translation>Los caracteres no válidos de la dirección de correo se han sustituido por «�».</translation>
    </message>
    <message>
        <source>Invalid characters in “About me” were replaced with “�”.</source>
        <translation>Los caracteres no válidos de «Sobre mí» se han sustituido por «�».</translation>
    </message>
    <message>
        <source>The username was taken, so the user was renamed.</source>
        <translation>El nombre de usuario ya estaba en uso, así que se ha cambiado.</translation>
    </message>
    <message>
        <source>“%1” is now “%2”.</source>
        <translation>«%1» ahora es «%2».</translation>
    </message>
    <message>
        <source>This archive was imported as another user before. Import it as that user again, or undo the earlier import first.</source>
        <translation>Este archivo ya se importó como otro usuario. Vuelve a importarlo como ese usuario o deshaz antes la importación anterior.</translation>
    </message>
</context>
<context>
    <name>roost::UserMenuButton</name>
    <message>
        <source>More actions for @%1</source>
        <translation>Más acciones para @%1</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>Dejar de silenciar</translation>
    </message>
    <message>
        <source>Mute for a Day</source>
        <translation>Silenciar durante un día</translation>
    </message>
    <message>
        <source>Mute for a Week</source>
        <translation>Silenciar durante una semana</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Silenciar</translation>
    </message>
    <message>
        <source>Copy @%1</source>
        <translation>Copiar @%1</translation>
    </message>
    <message>
        <source>Merge Into My Profile…</source>
        <translation>Fusionar con mi perfil…</translation>
    </message>
</context>
<context>
    <name>roost::Users</name>
    <message>
        <source>User %1 not found.</source>
        <translation>No se ha encontrado al usuario %1.</translation>
    </message>
</context>
<context>
    <name>roost::WelcomePage</name>
    <message>
        <source>Welcome</source>
        <translation>Te damos la bienvenida</translation>
    </message>
    <message>
        <source>Create a New Account</source>
        <translation>Crear una cuenta nueva</translation>
    </message>
    <message>
        <source>Create an Account</source>
        <translation>Crear una cuenta</translation>
    </message>
    <message>
        <source>Roost export</source>
        <translation>Exportación de Roost</translation>
    </message>
</context>
<context>
    <name>roost::WindowActions</name>
    <message>
        <source>&amp;New Post</source>
        <translation>&amp;Nueva publicación</translation>
    </message>
    <message>
        <source>Explore the &amp;Sample Community</source>
        <translation>&amp;Explorar la comunidad de ejemplo</translation>
    </message>
    <message>
        <source>&amp;Leave the Sample Community</source>
        <translation>Salir de la &amp;comunidad de ejemplo</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>A&amp;delante</translation>
    </message>
    <message>
        <source>&amp;Go to User…</source>
        <translation>Ir a un &amp;usuario…</translation>
    </message>
    <message>
        <source>&amp;Edit Profile…</source>
        <translation>&amp;Editar perfil…</translation>
    </message>
    <message>
        <source>Sign &amp;Out</source>
        <translation>Cerrar &amp;sesión</translation>
    </message>
    <message>
        <source>&amp;System Default</source>
        <translation>Predeterminado del &amp;sistema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>Show &amp;Menu Bar</source>
        <translation>Mostrar la barra de &amp;menús</translation>
    </message>
    <message>
        <source>&amp;About Roost</source>
        <translation>&amp;Acerca de Roost</translation>
    </message>
    <message>
        <source>S&amp;witch Account</source>
        <translation>Cambiar de &amp;cuenta</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Apariencia</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Ir</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>&amp;Cuenta</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;Undo “%1”</source>
        <translation>&amp;Deshacer «%1»</translation>
    </message>
    <message>
        <source>&amp;Newest Posts</source>
        <translation>Publicaciones más &amp;recientes</translation>
    </message>
    <message>
        <source>Go to &amp;Date…</source>
        <translation>Ir a una fec&amp;ha…</translation>
    </message>
    <message>
        <source>Add A&amp;ccount…</source>
        <translation>&amp;Añadir cuenta…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>A&amp;justes…</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>&amp;Search Posts</source>
        <translation>Bus&amp;car publicaciones</translation>
    </message>
    <message>
        <source>N&amp;ext Row</source>
        <translation>Elemento si&amp;guiente</translation>
    </message>
    <message>
        <source>Previo&amp;us Row</source>
        <translation>Elemento an&amp;terior</translation>
    </message>
    <message>
        <source>&amp;Find a Command…</source>
        <translation>&amp;Buscar un comando…</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>Atajos de &amp;teclado</translation>
    </message>
    <message>
        <source>&amp;Report a Problem…</source>
        <translation>Informar de un &amp;problema…</translation>
    </message>
    <message>
        <source>&amp;Recover a Damaged Database…</source>
        <translation>&amp;Recuperar base de datos dañada…</translation>
    </message>
    <message>
        <source>&amp;Larger Text</source>
        <translation>Texto más &amp;grande</translation>
    </message>
    <message>
        <source>&amp;Smaller Text</source>
        <translation>Texto más &amp;pequeño</translation>
    </message>
    <message>
        <source>&amp;Reset Text Size</source>
        <translation>&amp;Restablecer tamaño del texto</translation>
    </message>
    <message>
        <source>&amp;Mark All Notifications as Read</source>
        <translation>&amp;Marcar todas las notificaciones como leídas</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importar…</translation>
    </message>
    <message>
        <source>Import a &amp;Folder…</source>
        <translation>Importar una car&amp;peta…</translation>
    </message>
    <message>
        <source>I&amp;mport History…</source>
        <translation>Historial de i&amp;mportaciones…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xportar…</translation>
    </message>
</context>
<context>
    <name>roost::XSource</name>
    <message>
        <source>The archive doesn’t say whose it is: account.js is missing in it. Download it again.</source>
        <translation>El archivo no indica de quién es: falta account.js. Descárgalo de nuevo.</translation>
    </message>
    <message>
        <source>Private messages from X aren’t imported.</source>
        <translation>Los mensajes privados de X no se importan.</translation>
    </message>
    <message>
        <source>Roost doesn’t block people. Mute them instead.</source>
        <translation>Roost no bloquea a nadie. Silencia a estas personas en su lugar.</translation>
    </message>
    <message>
        <source>Only a few chosen people could read these posts.</source>
        <translation>Solo unas pocas personas elegidas podían leer estas publicaciones.</translation>
    </message>
    <message>
        <source>The archive only has the numbers of followers’ accounts.</source>
        <translation>El archivo solo contiene los números de las cuentas de los seguidores.</translation>
    </message>
    <message>
        <source>This isn’t in the format of X: it has no ID.</source>
        <translation>Esto no es una publicación como las que escribe X: no tiene número.</translation>
    </message>
    <message>
        <source>No post belongs to these long texts.</source>
        <translation>Ninguna publicación corresponde a estos textos largos.</translation>
    </message>
    <message>
        <source>The file has no entries.</source>
        <translation>El fichero no tiene entradas.</translation>
    </message>
    <message>
        <source>The post was deleted on X.</source>
        <translation>La publicación se eliminó en X.</translation>
    </message>
</context>
</TS>
