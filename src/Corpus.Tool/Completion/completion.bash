# Completes command lines of corpus in bash. In ~/.bashrc: eval "$(corpus completion bash)"
_corpus() {
    local typed="${COMP_LINE:0:COMP_POINT}" suggested word IFS=$'\r\n'
    local line="corpus${typed#*"$1"}"
    suggested=$("${1/#\~\//$HOME/}" "[suggest:${#line}]" "$line" 2>/dev/null)
    # Options are suggested only after a hyphen, because a file name can appear here, too.
    [[ $2 == -* ]] || suggested=$(grep -v '^-' <<<"$suggested")
    COMPREPLY=()
    while IFS= read -r word; do
        COMPREPLY+=("$word")
    done < <(compgen -W "$suggested" -- "$2")
}
complete -o default -F _corpus corpus
