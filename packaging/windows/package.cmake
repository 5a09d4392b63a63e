# An installer for Windows, made with CPack's NSIS generator. NOT TESTED: it has never been built or run.
#   cmake -G Ninja -B build -DCMAKE_BUILD_TYPE=Release -DBUILD_TESTING=OFF, cmake --build build, cpack -G NSIS
# Check first: Roost passes the SQLite driver's connections to sqlite3 directly, so both must use the same library. The
# driver of Qt's own installer contains a SQLite of its own; one built with -system-sqlite, such as vcpkg's, works.
# roost.exe has no icon yet; it needs an .ico file.
qt_generate_deploy_app_script(TARGET roost FILENAME_VARIABLE deploy_script NO_UNSUPPORTED_PLATFORM_ERROR)
install(SCRIPT ${deploy_script})

set(CPACK_GENERATOR NSIS)
set(CPACK_NSIS_DISPLAY_NAME Roost)
set(CPACK_NSIS_PACKAGE_NAME Roost)
set(CPACK_NSIS_URL_INFO_ABOUT ${ROOST_HOMEPAGE})
set(CPACK_NSIS_ENABLE_UNINSTALL_BEFORE_INSTALL ON)
set(CPACK_PACKAGE_EXECUTABLES roost Roost)
set(CPACK_NSIS_EXTRA_INSTALL_COMMANDS [[
  WriteRegStr SHCTX "Software\\Classes\\.roost" "" "Roost.Database"
  WriteRegStr SHCTX "Software\\Classes\\Roost.Database" "" "Roost database"
  WriteRegStr SHCTX "Software\\Classes\\Roost.Database\\shell\\open\\command" "" '"$INSTDIR\\bin\\roost.exe" "%1"'
]])
set(CPACK_NSIS_EXTRA_UNINSTALL_COMMANDS [[
  DeleteRegKey SHCTX "Software\\Classes\\.roost"
  DeleteRegKey SHCTX "Software\\Classes\\Roost.Database"
]])
