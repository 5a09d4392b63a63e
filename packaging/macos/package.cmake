# A disk image with a bundle for macOS. NOT TESTED: neither built nor run yet, not signed and not notarized.
#   cmake -G Ninja -B build -DCMAKE_BUILD_TYPE=Release -DBUILD_TESTING=OFF, cmake --build build, cpack -G DragNDrop
# To be looked at first: Roost hands the SQLite driver's connections to sqlite3 itself, so both must be one library;
# Homebrew's Qt is built so. A double click on a database starts Roost without its name: QFileOpenEvent isn't handled.
# The bundle has no icon yet, which takes an .icns file.
set_target_properties(roost PROPERTIES
  MACOSX_BUNDLE_INFO_PLIST ${CMAKE_CURRENT_SOURCE_DIR}/macos/Info.plist.in
  MACOSX_BUNDLE_BUNDLE_NAME Roost
  MACOSX_BUNDLE_GUI_IDENTIFIER ${ROOST_APPLICATION_ID}
  MACOSX_BUNDLE_SHORT_VERSION_STRING ${PROJECT_VERSION}
  MACOSX_BUNDLE_BUNDLE_VERSION ${PROJECT_VERSION})
qt_generate_deploy_app_script(TARGET roost FILENAME_VARIABLE deploy_script NO_UNSUPPORTED_PLATFORM_ERROR)
install(SCRIPT ${deploy_script})

set(CPACK_GENERATOR DragNDrop)
