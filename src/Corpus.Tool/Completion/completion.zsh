# Completes command lines of corpus in zsh. In ~/.zshrc, after compinit: eval "$(corpus completion zsh)"
_corpus() {
    local line="corpus ${words[2,CURRENT]}"
    local -a suggested
    suggested=(${(f)"$(${~words[1]} "[suggest:$#line]" $line 2>/dev/null)"})
    [[ $PREFIX == --*=* ]] && compset -P '*='
    # Options are suggested only after a hyphen, because a file name can appear here, too.
    [[ $PREFIX == -* ]] || suggested=(${suggested:#-*})
    compadd -a suggested || _files
}
compdef _corpus corpus
