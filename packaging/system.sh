# shellcheck shell=bash
# Makes bare Debian systems, each in a folder, and runs commands in them. Source this after common.sh, and call:
#   prepare_system SUITE FOLDER; in_own_namespace "$0" "$@"; make_system SUITE FOLDER; open_system FOLDER; inside COMMAND

# prepare_system SUITE FOLDER: installs the tools. Without root, it also makes FOLDER.tar with mmdebstrap; as root,
# make_system runs debootstrap later.
prepare_system() {
  [[ ${ROOST_INSIDE-} != yes ]] || return 0
  if ((EUID == 0)); then needed_debs=(debootstrap git); else needed_debs=(mmdebstrap uidmap git); fi
  welcome_debs=()
  ensure_packages
  mkdir -p "$(dirname "$2")"
  [[ -d $2 ]] || ((EUID == 0)) || make_archive "$1" "$2.tar"
}

make_archive() {
  say "Making a Debian $1 ..."
  mmdebstrap --quiet --mode=unshare --variant=minbase --include=ca-certificates,git "$1" "$2" "$(mirror)" ||
    die "Without root, a system is made in a user namespace, and this computer allows none. Start this as root."
}

mirror() {
  local found
  found=$(apt-cache policy 2>/dev/null | sed -n 's|.* \(https\?://[^ ]*debian/\?\) [a-z]*/main .*|\1|p' | head -n 1)
  echo "${found:-http://deb.debian.org/debian}"
}

# in_own_namespace SCRIPT [ARGUMENT...]: starts the script again in a namespace where it is root, and whose mounts end
# with it.
in_own_namespace() {
  [[ ${ROOST_INSIDE-} != yes ]] || return 0
  local namespace=(unshare --mount --pid --fork --kill-child)
  if ((EUID == 0)); then namespace+=(--propagation private); else namespace+=(--user --map-root-user --map-auto); fi
  "${namespace[@]}" true || die "Without root, a system runs in a user namespace, and this computer allows none. Start this as root."
  exec env ROOST_INSIDE=yes "${namespace[@]}" "$@"
}

# make_system SUITE FOLDER: makes the system unless the folder exists.
make_system() {
  [[ ! -d $2 ]] || return 0
  umask 022
  rm -rf --one-file-system "$2.part"
  if [[ -f $2.tar ]]; then
    mkdir "$2.part"
    tar -xf "$2.tar" -C "$2.part" --exclude './dev/*'
    rm "$2.tar"
  else
    say "Making a Debian $1 ..."
    debootstrap --variant=minbase --include=ca-certificates,git "$1" "$2.part" "$(mirror)" >"$2.log" 2>&1 || die "$(tail -n 20 "$2.log")"
  fi
  # Skipping fsync makes installing hundreds of packages faster. After a power cut, the system can be made again.
  echo force-unsafe-io >"$2.part/etc/dpkg/dpkg.cfg.d/unsafe-io"
  # The folder gets its name only once it is complete.
  mv "$2.part" "$2"
}

# open_system FOLDER: from now on, `inside` runs commands in this system.
open_system() {
  system=$1
  mount -t proc proc "$system/proc"
  mount --rbind /dev "$system/dev"
  cp -L /etc/resolv.conf /etc/hosts "$system/etc/" 2>/dev/null || true
  # The settings for reaching Debian's packages, such as a proxy.
  cp -an /etc/apt/apt.conf.d/. "$system/etc/apt/apt.conf.d/" 2>/dev/null || true
}

inside() {
  chroot "$system" env -i HOME=/root PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin \
    LC_ALL=C.UTF-8 DEBIAN_FRONTEND=noninteractive "$@"
}

# open_reused_system SUITE SCRIPT [ARGUMENT...]: opens and upgrades the system that is kept in the user's cache, and
# makes it first if there is none. SCRIPT is the caller, which is started again in a namespace.
open_reused_system() {
  local suite=$1 folder=${XDG_CACHE_HOME:-$HOME/.cache}/roost/systems/$1
  shift
  prepare_system "$suite" "$folder"
  in_own_namespace "$@"
  make_system "$suite" "$folder"
  open_system "$folder"
  say "Upgrading it ..."
  quietly "$root/build/$suite-upgrade.log" upgrade_system
}

upgrade_system() {
  # An earlier run may have been interrupted.
  inside dpkg --configure -a && inside apt-get update && inside apt-get dist-upgrade --yes --no-install-recommends && inside apt-get clean
}

# clone_inside: makes a plain clone of the current commit in /root/roost.
clone_inside() {
  rm -rf "$system/root/roost"
  git -c safe.directory='*' clone --quiet --no-hardlinks "$root" "$system/root/roost"
}
