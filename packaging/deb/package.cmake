# The .deb. It is tested: deb/try installs, starts, upgrades and removes it in a fresh Debian 12.
set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_RELEASE 1)
set(CPACK_DEBIAN_PACKAGE_SECTION net)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# Plugins are loaded by name at run time, so dpkg-shlibdeps can't see them.
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libqt6sql6-sqlite, libqt6svg6")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS
  "fonts-noto-color-emoji, fonts-noto-core, qt6-image-formats-plugins, qt6-translations-l10n, qt6-wayland")
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION "People write short posts, follow each other, and read one timeline of everyone
they follow, newest first.

Everything is in a single SQLite file on this computer; nothing is sent or
fetched. Databases of the Microblog web application can be imported.")

include(GNUInstallDirs)
set(doc ${CMAKE_INSTALL_DATADIR}/doc/roost)
set(compressed ${CMAKE_CURRENT_BINARY_DIR}/compressed)
file(MAKE_DIRECTORY ${compressed})
function(roost_compress source name)
  add_custom_command(OUTPUT ${compressed}/${name}.gz DEPENDS ${source} VERBATIM
    COMMAND sh -c "gzip -9 --no-name --stdout '${source}' >'${compressed}/${name}.gz'")
  add_custom_target(${name}.gz ALL DEPENDS ${compressed}/${name}.gz)
endfunction()
roost_compress(${CMAKE_SOURCE_DIR}/CHANGELOG.md changelog)
roost_compress(${CMAKE_CURRENT_SOURCE_DIR}/deb/changelog changelog.Debian)
roost_compress(${CMAKE_CURRENT_BINARY_DIR}/linux/roost.1 roost.1)
install(FILES ${compressed}/changelog.gz ${compressed}/changelog.Debian.gz DESTINATION ${doc})
install(FILES ${CMAKE_CURRENT_SOURCE_DIR}/deb/copyright DESTINATION ${doc})
install(FILES ${compressed}/roost.1.gz DESTINATION ${CMAKE_INSTALL_MANDIR}/man1)
