# bash completion for roost(1)

_roost() {
  local current=$2 previous=$3
  COMPREPLY=()
  case $previous in
  --database | --import | --report)
    compopt -o filenames
    mapfile -t COMPREPLY < <(compgen -f -- "$current")
    return
    ;;
  esac
  [[ $previous != --set-password ]] || return 0
  case $current in
  -*)
    mapfile -t COMPREPLY < <(compgen -W \
      "--database --sample --import --into --report --set-password --allow-shared-folder --help --help-all --version" -- "$current")
    ;;
  *)
    compopt -o filenames
    mapfile -t COMPREPLY < <(compgen -f -- "$current")
    ;;
  esac
}

complete -F _roost roost
