# Completes command lines of corpus in bash. In ~/.bashrc: source <(corpus completion bash)
_corpus() {
    local typed="${COMP_LINE:0:COMP_POINT}" suggested IFS=$'\r\n'
    local line="corpus${typed#*"$1"}"
    suggested=$("$1" "[suggest:${#line}]" "$line" 2>/dev/null)
    # Where no option is begun, a file can stand: without a suggestion, bash completes its name.
    [[ $2 == -* ]] || suggested=$(grep -v '^-' <<<"$suggested")
    COMPREPLY=($(compgen -W "$suggested" -- "$2"))
}
complete -o default -F _corpus corpus
