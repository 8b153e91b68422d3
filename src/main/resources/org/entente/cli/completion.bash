# Completes the command lines of entente. In bash: source this file, or source <(entente completion bash).

# TABLES

# Sets names to those of a kind that the scenario or the results on the line declare. To ask for them
# takes Java half a second or more, so for a minute they are remembered.
_entente_asked=''
_entente_asked_at=0
_entente_told=''
_entente_declared() {
  local word asked
  names=''
  for word in "${COMP_WORDS[@]:2}"; do
    if [[ $word == latest || ($word == *.yaml && -f $word) || -f $word/manifest.json ]]; then
      asked="$1 $PWD $word"
      if [[ $_entente_asked != "$asked" || -z $_entente_told ]] || ((SECONDS - _entente_asked_at > 60)); then
        _entente_told=$("${COMP_WORDS[0]}" complete-words "$1" "$word" 2>/dev/null)
        _entente_asked=$asked
        _entente_asked_at=$SECONDS
      fi
      names=$_entente_told
      return
    fi
  done
}

# Prints those of some words that begin with a text.
_entente_words() {
  local text=$1 word
  for word in $2; do
    [[ $word != "$text"* ]] || printf '%s\n' "$word"
  done
}

# Prints the folders, and the files of an ending, whose paths begin with a text.
_entente_files() {
  local file
  for file in "$1"*; do
    if [[ -d $file ]]; then
      printf '%s/\n' "$file"
    elif [[ -f $file && $file == *"$2" ]]; then
      printf '%s\n' "$file"
    fi
  done
}

# Prints what of a kind begins with a text, one a line; of what is declared, those that names holds.
_entente_candidates() {
  local kind=$1 text=$2
  case $kind in
    words*) _entente_words "$text" "${kind#words }" ;;
    scenario)
      [[ -n $text ]] || _entente_files scenarios/ .yaml
      _entente_files "$text" .yaml
      ;;
    results)
      _entente_words "$text" latest
      [[ -n $text ]] || _entente_files results/ /
      _entente_files "$text" /
      ;;
    scenario-or-results)
      _entente_candidates results "$text"
      _entente_candidates scenario "$text"
      ;;
    file) _entente_files "$text" '' ;;
    folder) _entente_files "$text" / ;;
    ?*) _entente_words "$text" "$names" ;;
  esac
}

# Asks for, or with + in place of - gives up, what bash does with the candidates; zsh has no such.
_entente_option() {
  if type compopt >/dev/null 2>&1; then
    compopt "$@" 2>/dev/null
  fi
  return 0
}

_entente() {
  [[ -z ${ZSH_VERSION-} ]] || emulate -L ksh
  local text=${COMP_WORDS[COMP_CWORD]} before='' lead='' after='' kind='' options='' valued='' operand=''
  COMPREPLY=()
  if ((COMP_CWORD < 2)); then
    COMPREPLY=($(_entente_words "$text" "$_entente_commands"))
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
  local names=''
  case $kind in
    quantity | factor | response | actor) _entente_declared "$kind" ;;
  esac
  local candidate IFS=$'\n'
  for candidate in $(IFS=$' \t\n' && _entente_candidates "$kind" "$text"); do
    COMPREPLY+=("$lead$candidate$after")
  done
  case $kind in
    scenario* | results | file | folder)
      _entente_option -o filenames
      [[ ${#COMPREPLY[@]} -eq 1 && ${COMPREPLY[0]} != */ ]] || _entente_option -o nospace
      ;;
    quantity) _entente_option -o nospace ;;
  esac
  return 0
}

complete -F _entente entente
