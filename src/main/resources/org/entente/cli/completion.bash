# Completes the command lines of entente. In bash: source this file, or source <(entente completion bash).

# TABLES

# Prints the words of a kind that the scenario or the results on the line declare.
_entente_declared() {
  local word
  for word in "${COMP_WORDS[@]:2}"; do
    if [[ $word == latest || ($word == *.yaml && -f $word) || -f $word/manifest.json ]]; then
      "${COMP_WORDS[0]}" complete-words "$1" "$word" 2>/dev/null
      return
    fi
  done
}

_entente_option() {
  type compopt >/dev/null 2>&1 && compopt -o "$1" 2>/dev/null
  return 0
}

# Prints candidates of a kind that begin with a text, one a line.
_entente_candidates() {
  local kind=$1 text=$2
  case $kind in
    words*) compgen -W "${kind#words }" -- "$text" ;;
    scenario)
      [[ -n $text ]] || compgen -G 'scenarios/*.yaml'
      compgen -f -X '!*.yaml' -- "$text"
      compgen -d -S / -- "$text"
      ;;
    results)
      compgen -W latest -- "$text"
      [[ -n $text ]] || compgen -G 'results/*/[0-9]*'
      compgen -d -S / -- "$text"
      ;;
    scenario-or-results)
      _entente_candidates scenario "$text"
      _entente_candidates results "$text"
      ;;
    file)
      compgen -f -X '!*.*' -- "$text"
      compgen -d -S / -- "$text"
      ;;
    folder) compgen -d -S / -- "$text" ;;
    quantity | factor | response | actor) compgen -W "$(_entente_declared "$kind")" -- "$text" ;;
  esac
}

_entente() {
  local text=${COMP_WORDS[COMP_CWORD]} before='' lead='' after='' kind='' options='' valued='' operand=''
  COMPREPLY=()
  if ((COMP_CWORD < 2)); then
    COMPREPLY=($(compgen -W "$_entente_commands" -- "$text"))
    return
  fi
  _entente_command "${COMP_WORDS[1]}"
  before=${COMP_WORDS[COMP_CWORD - 1]}
  # Bash parts words at "=", zsh does not.
  if [[ $text == '=' ]]; then
    text=''
  elif [[ $before == '=' ]]; then
    before=${COMP_WORDS[COMP_CWORD - 2]}
    [[ $before == -* ]] || return
  elif [[ $text == --*=* ]]; then
    before=${text%%=*}
    lead=$before=
    text=${text#*=}
  fi
  if [[ $before == -* && ($lead != '' || ${COMP_WORDS[COMP_CWORD - 1]} == '=' || $valued == *" $before "*) ]]; then
    kind=$(_entente_after "${COMP_WORDS[1]} $before")
    case $kind in
      quantity) after='=' ;;
      factor | response)
        # A list parted by commas is completed at its end.
        if [[ $text == *,* ]]; then
          lead=$lead${text%,*},
          text=${text##*,}
        fi
        ;;
    esac
    [[ $before != --until-se ]] || after='='
  elif [[ $text == -* ]]; then
    kind="words $options"
  else
    kind=$operand
  fi
  [[ $text != *=* ]] || return
  local candidate IFS=$'\n'
  for candidate in $(IFS=$' \t\n' && _entente_candidates "$kind" "$text"); do
    COMPREPLY+=("$lead$candidate$after")
  done
  case $kind in
    scenario* | results | file | folder)
      _entente_option nospace
      _entente_option filenames
      [[ ${#COMPREPLY[@]} -ne 1 || ${COMPREPLY[0]} == */ ]] || { type compopt >/dev/null 2>&1 && compopt +o nospace 2>/dev/null; }
      ;;
    quantity) _entente_option nospace ;;
  esac
  return 0
}

complete -F _entente entente
