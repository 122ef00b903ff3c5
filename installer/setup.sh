# Sourced by installer/qinglan and .ci/run: finds a JDK 25 and Maven, installs what is missing where that is allowed.
# shellcheck shell=bash

say() { printf '【青蓝】%s\n' "$*" >&2; }

# Ends with one sentence and exit code 2: refused, nothing was done.
refuse() {
    say "$*"
    exit 2
}

# Java reads file names and arguments as the locale says; under POSIX it cannot name a Chinese file at all.
use_utf8() {
    [[ $(locale charmap 2>/dev/null) == UTF-8 ]] || export LC_ALL=C.UTF-8
}

is_jdk_25() {
    [[ -x $1/bin/javac && -r $1/release ]] && grep -q '^JAVA_VERSION="25[".]' "$1/release"
}

# Prints the folder of a JDK 25, or fails.
find_jdk() {
    local java home
    java=$(command -v java || true)
    [[ -z $java ]] || java=$(readlink -f -- "$java")
    for home in "${JAVA_HOME:-}" "${java%/bin/java}" /usr/lib/jvm/*25* ~/.jdks/* ~/.sdkman/candidates/java/* /opt/*; do
        if [[ -n $home ]] && is_jdk_25 "$home"; then
            printf '%s\n' "$home"
            return
        fi
    done
    return 1
}

# The Maven on the path, if it is 3.8 or newer.
has_maven() {
    local version
    command -v mvn >/dev/null || return 1
    version=$(mvn -version 2>/dev/null | sed -n 's/.*Apache Maven \([0-9.]*\).*/\1/p')
    [[ $(printf '%s\n' 3.8 "$version" | sort -V | head -n 1) == 3.8 ]]
}

has_library() {
    PATH=$PATH:/sbin:/usr/sbin ldconfig -p 2>/dev/null | grep -F "$1 " >/dev/null
}

has_chinese_font() {
    command -v fc-list >/dev/null && [[ -n $(fc-list :lang=zh 2>/dev/null) ]]
}

as_root() {
    if [[ $(id -u) == 0 ]]; then
        "$@" </dev/null
    else
        sudo -n "$@" </dev/null
    fi
}

can_install() {
    command -v apt-get >/dev/null && { [[ $(id -u) == 0 ]] || sudo -n true 2>/dev/null; }
}

apt_updated=
apt_log=/dev/null

# Installs Debian packages, reading the package lists first, once a run.
install_packages() {
    can_install || return 1
    say "正在安装 $*（apt-get）……"
    if [[ -z $apt_updated ]]; then
        apt_updated=yes
        as_root apt-get -q update >>"$apt_log" 2>&1 || say "软件源没有全部更新成功，先用已有的清单继续。"
    fi
    as_root env DEBIAN_FRONTEND=noninteractive \
        apt-get -q -o DPkg::Lock::Timeout=120 install -y --no-install-recommends "$@" >>"$apt_log" 2>&1
}

# Finds or installs a JDK 25 and points JAVA_HOME at it.
require_jdk() {
    local home
    if ! home=$(find_jdk); then
        install_packages openjdk-25-jdk-headless || true
        home=$(find_jdk) || refuse "没有找到 JDK 25，本机的软件源里也没有能装上的。请到 https://adoptium.net/temurin/releases/?version=25 下载 Linux 版 JDK 25（.tar.gz），解压到 ${HOME:-主目录}/.jdks/（没有这个文件夹就新建一个），再运行一次本命令。"
        say "已装好 JDK 25：$home"
    fi
    export JAVA_HOME=$home
}

require_maven() {
    has_maven || { install_packages maven && hash -r && has_maven; } ||
        refuse "没有找到 Maven 3.8 或更新的版本，也没能自动装上。请让管理员运行 apt-get install maven；软件源里的版本太旧时，从 https://maven.apache.org/download.cgi 下载，解压后把其中的 bin 文件夹加进 PATH，再运行一次本命令。"
}
