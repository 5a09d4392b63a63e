# shellcheck shell=bash
# Bare Debian systems, each in a folder, and how to run something in one. Sourced after common.sh, as follows:
#   prepare_system SUITE FOLDER; in_own_namespace "$0" "$@"; make_system SUITE FOLDER; open_system FOLDER; inside COMMAND

# prepare_system SUITE FOLDER: as root debootstrap makes the system later; without root mmdebstrap makes FOLDER.tar now.
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

# in_own_namespace SCRIPT [ARGUMENT...]: starts the script again where it is root and what it mounts goes with it.
in_own_namespace() {
  [[ ${ROOST_INSIDE-} != yes ]] || return 0
  local namespace=(unshare --mount --pid --fork --kill-child)
  if ((EUID == 0)); then namespace+=(--propagation private); else namespace+=(--user --map-root-user --map-auto); fi
  "${namespace[@]}" true || die "Without root, a system runs in a user namespace, and this computer allows none. Start this as root."
  exec env ROOST_INSIDE=yes "${namespace[@]}" "$@"
}

# make_system SUITE FOLDER: where there is no such folder yet.
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
  # Hundreds of packages come into it, and whatever a power cut destroyed would be made again.
  echo force-unsafe-io >"$2.part/etc/dpkg/dpkg.cfg.d/unsafe-io"
  # It has its name only once it is whole.
  mv "$2.part" "$2"
}

# open_system FOLDER: `inside` runs commands in it from then on.
open_system() {
  system=$1
  mount -t proc proc "$system/proc"
  mount --rbind /dev "$system/dev"
  cp -L /etc/resolv.conf /etc/hosts "$system/etc/" 2>/dev/null || true
  # How this machine reaches Debian's packages.
  cp -an /etc/apt/apt.conf.d/. "$system/etc/apt/apt.conf.d/" 2>/dev/null || true
}

inside() {
  chroot "$system" env -i HOME=/root PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin \
    LC_ALL=C.UTF-8 DEBIAN_FRONTEND=noninteractive "$@"
}

# open_reused_system SUITE SCRIPT [ARGUMENT...]: the one that is kept in the user's cache, upgraded. It is made first
# where there is none, and SCRIPT is the caller, which is started once more on the way.
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
  # An earlier run may have been cut off.
  inside dpkg --configure -a && inside apt-get update && inside apt-get dist-upgrade --yes --no-install-recommends && inside apt-get clean
}

# clone_inside: a plain clone of what is committed here, in /root/roost.
clone_inside() {
  rm -rf "$system/root/roost"
  git -c safe.directory='*' clone --quiet --no-hardlinks "$root" "$system/root/roost"
}
