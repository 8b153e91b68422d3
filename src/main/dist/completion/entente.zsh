autoload -U +X compinit && compinit
autoload -U +X bashcompinit && bashcompinit
# Completes the command lines of entente. In bash: source this file, or source <(entente completion bash).

_entente_commands='run compare sweep sensitivity merge trace analyse analyze patterns blocs chart verify calibrate score report export list init validate schema completion odd gui -h --help -V --version'

# Sets options, valued (those that take a value) and operand of a command.
_entente_command() {
  case $1 in
    run)
      options='-q --quiet --json -h --help --set -n --replications --seed --threads --record-first --ties --draw-parameters --posterior --engine --master -o --out --force --no-charts --summary-only'
      valued=' --set -n --replications --seed --threads --record-first --ties --posterior --engine --master -o --out '
      operand='scenario'
      ;;
    compare)
      options='-q --quiet --json -h --help --set -n --replications --seed --threads --record-first --ties --draw-parameters --posterior -o --out --force --no-charts --rank'
      valued=' --set -n --replications --seed --threads --record-first --ties --posterior -o --out --rank '
      operand='scenario'
      ;;
    sweep)
      options='-q --quiet --json -h --help --set --vary --design --points -n --replications --streams --until-se --at-most --keep --seed --threads --response --dry-run --summary-only --engine --master --shard -o --out --resume --force --no-charts'
      valued=' --set --vary --design --points -n --replications --streams --until-se --at-most --keep --seed --threads --response --engine --master --shard -o --out '
      operand='scenario'
      ;;
    sensitivity)
      options='-q --quiet --json -h --help --set --response --method --factors --groups --no-groups --second-order --effort --points -n --replications --streams --seed --threads --engine --master --shard -o --out --resume --force --no-charts'
      valued=' --set --response --method --factors --effort --points -n --replications --streams --seed --threads --engine --master --shard -o --out '
      operand='scenario'
      ;;
    merge)
      options='-q --quiet --json -h --help -o --out --resume --force --no-charts'
      valued=' -o --out '
      operand=''
      ;;
    trace)
      options='-q --quiet --json -h --help --member --row --seed --set --why --format'
      valued=' --member --row --seed --set --why --format '
      operand='scenario-or-results'
      ;;
    analyse | analyze)
      options='-q --quiet --json -h --help --response --factors --method --seed'
      valued=' --response --factors --method --seed '
      operand='file'
      ;;
    patterns)
      options='-q --quiet --json -h --help --set --seed --threads -n --replications --ablate'
      valued=' --set --seed --threads -n --replications '
      operand='scenario'
      ;;
    blocs)
      options='-q --quiet --json -h --help --together'
      valued=' --together '
      operand='file'
      ;;
    chart)
      options='-q --quiet --json -h --help --figure --response --format --size --dark --show'
      valued=' --figure --response --format --size '
      operand='results'
      ;;
    verify)
      options='-q --quiet --json -h --help --rows --seed'
      valued=' --rows --seed '
      operand='results'
      ;;
    calibrate)
      options='-q --quiet --json -h --help --set --observed --until --statistic --particles --most --least-accepted --seed --threads -o --out --resume --force --no-charts'
      valued=' --set --observed --until --statistic --particles --most --least-accepted --seed --threads -o --out '
      operand='scenario'
      ;;
    score)
      options='-q --quiet --json -h --help --observed --from --seed --no-charts'
      valued=' --observed --from --seed '
      operand='results'
      ;;
    report)
      options='-q --quiet --json -h --help'
      valued='  '
      operand='results'
      ;;
    export)
      options='-q --quiet --json -h --help --to -o --out'
      valued=' --to -o --out '
      operand='results'
      ;;
    list)
      options='-q --quiet --json -h --help'
      valued='  '
      operand='folder'
      ;;
    init)
      options='-q --quiet --json -h --help --force --actors --seed'
      valued=' --actors --seed '
      operand=''
      ;;
    validate)
      options='-q --quiet --json -h --help --set --sources'
      valued=' --set '
      operand='scenario'
      ;;
    schema)
      options='-q --quiet --json -h --help'
      valued='  '
      operand=''
      ;;
    completion)
      options='-q --quiet --json -h --help'
      valued='  '
      operand='words bash zsh'
      ;;
    odd)
      options='-q --quiet --json -h --help --set --update'
      valued=' --set --update '
      operand='scenario'
      ;;
    gui)
      options='-q --quiet --json -h --help --set --seed --member'
      valued=' --set --seed --member '
      operand='scenario'
      ;;
  esac
}

# Prints what may stand after an option, by "command option".
_entente_after() {
  case $1 in
    'sweep --vary' | \
      'sensitivity --factors' | \
      'analyse --factors' | \
      'analyze --factors')
      printf '%s' 'factor'
      ;;
    'calibrate --observed' | \
      'score --observed' | \
      'odd --update')
      printf '%s' 'file'
      ;;
    'run -o' | \
      'run --out' | \
      'compare -o' | \
      'compare --out' | \
      'sweep -o' | \
      'sweep --out' | \
      'sensitivity -o' | \
      'sensitivity --out' | \
      'merge -o' | \
      'merge --out' | \
      'calibrate -o' | \
      'calibrate --out' | \
      'export -o' | \
      'export --out')
      printf '%s' 'folder'
      ;;
    'run --set' | \
      'compare --set' | \
      'sweep --set' | \
      'sensitivity --set' | \
      'trace --set' | \
      'patterns --set' | \
      'calibrate --set' | \
      'validate --set' | \
      'odd --set' | \
      'gui --set')
      printf '%s' 'quantity'
      ;;
    'compare --rank' | \
      'sweep --until-se' | \
      'sweep --keep' | \
      'sweep --response' | \
      'sensitivity --response' | \
      'analyse --response' | \
      'analyze --response' | \
      'chart --response')
      printf '%s' 'response'
      ;;
    'sweep --streams' | \
      'sensitivity --streams')
      printf '%s' 'words common independent'
      ;;
    'export --to')
      printf '%s' 'words csv parquet duckdb graphml salib'
      ;;
    'run --ties' | \
      'compare --ties')
      printf '%s' 'words focus all'
      ;;
    'sweep --design')
      printf '%s' 'words grid oat lhs sobol sobol2 morris random'
      ;;
    'trace --format')
      printf '%s' 'words md json csv'
      ;;
    'sensitivity --method' | \
      'analyse --method' | \
      'analyze --method')
      printf '%s' 'words morris sobol prcc src pawn oat'
      ;;
    'chart --format')
      printf '%s' 'words png svg'
      ;;
    'sensitivity --effort')
      printf '%s' 'words quick standard thorough'
      ;;
    'run --draw-parameters' | \
      'compare --draw-parameters')
      printf '%s' 'words split'
      ;;
  esac
}

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
