# A disk image with a bundle for macOS. NOT TESTED: it has never been built or run, and is neither signed nor notarized.
#   cmake -G Ninja -B build -DCMAKE_BUILD_TYPE=Release -DBUILD_TESTING=OFF, cmake --build build, cpack -G DragNDrop
# Check first: Roost passes the SQLite driver's connections to sqlite3 directly, so both must use the same library, as
# in Homebrew's Qt. Double-clicking a database starts Roost without opening that database, because QFileOpenEvent isn't
# handled. The bundle has no icon yet; it needs an .icns file.
set_target_properties(roost PROPERTIES
  MACOSX_BUNDLE_INFO_PLIST ${CMAKE_CURRENT_SOURCE_DIR}/macos/Info.plist.in
  MACOSX_BUNDLE_BUNDLE_NAME Roost
  MACOSX_BUNDLE_GUI_IDENTIFIER ${ROOST_APPLICATION_ID}
  MACOSX_BUNDLE_SHORT_VERSION_STRING ${PROJECT_VERSION}
  MACOSX_BUNDLE_BUNDLE_VERSION ${PROJECT_VERSION})
qt_generate_deploy_app_script(TARGET roost FILENAME_VARIABLE deploy_script NO_UNSUPPORTED_PLATFORM_ERROR)
install(SCRIPT ${deploy_script})

set(CPACK_GENERATOR DragNDrop)
