# bash completion for roost(1)

_roost() {
  local current=$2 previous=$3
  COMPREPLY=()
  case $previous in
  --database | --import | --report | --export)
    compopt -o filenames
    mapfile -t COMPREPLY < <(compgen -f -- "$current")
    return
    ;;
  esac
  case $previous in
  --set-password | --into | --timeline | --posts | --search | --limit | --before | --user) return 0 ;;
  esac
  case $current in
  -*)
    mapfile -t COMPREPLY < <(compgen -W \
      "--database --sample --import --into --with-deleted --report --set-password --timeline --posts --search --users --limit \
      --before --user --export --with-passwords --allow-shared-folder --help --help-all --version" -- "$current")
    ;;
  *)
    compopt -o filenames
    mapfile -t COMPREPLY < <(compgen -f -- "$current")
    ;;
  esac
}

complete -F _roost roost
