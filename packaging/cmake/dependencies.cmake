# Everything outside the project, found once. Debian package names stand in packaging/packages.txt.

find_package(Qt6 6.4 REQUIRED COMPONENTS Core Gui Widgets PrintSupport Svg Multimedia SerialPort Sql Test LinguistTools)
# By name: OpenCV_LIBS would add highgui, which loads Qt 5 into a Qt 6 process.
find_package(OpenCV 4.6 REQUIRED COMPONENTS core imgproc imgcodecs objdetect dnn video)
find_package(dlib REQUIRED)
find_package(JPEG REQUIRED)
find_package(OpenSSL REQUIRED COMPONENTS Crypto)
find_package(nlohmann_json 3.11 REQUIRED)
find_package(PNG REQUIRED)
find_package(GTest REQUIRED)
find_package(RapidJSON REQUIRED)  # headers alone
find_package(ZXing 1.4 REQUIRED)

find_package(PkgConfig REQUIRED)
pkg_check_modules(LIBEXIF REQUIRED IMPORTED_TARGET libexif)
pkg_check_modules(LIBSODIUM REQUIRED IMPORTED_TARGET libsodium)
pkg_check_modules(LIBUSB REQUIRED IMPORTED_TARGET libusb-1.0)
pkg_check_modules(LIBGPHOTO2 REQUIRED IMPORTED_TARGET libgphoto2)
pkg_check_modules(LIBZIP REQUIRED IMPORTED_TARGET libzip)
pkg_check_modules(PCSC REQUIRED IMPORTED_TARGET libpcsclite)
pkg_check_modules(SHAPELIB REQUIRED IMPORTED_TARGET shapelib)
pkg_check_modules(XLSXWRITER REQUIRED IMPORTED_TARGET xlsxwriter)

# Only for ./dev bench.
find_package(benchmark QUIET)
add_custom_target(bench_programs)
