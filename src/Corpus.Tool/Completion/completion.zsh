# Completes command lines of corpus in zsh. In ~/.zshrc, after compinit: source <(corpus completion zsh)
_corpus() {
    local line="corpus ${words[2,CURRENT]}"
    local -a suggested
    suggested=(${(f)"$($words[1] "[suggest:$#line]" $line 2>/dev/null)"})
    # Where no option is begun, a file can stand.
    [[ $PREFIX == -* ]] || suggested=(${suggested:#-*})
    compadd -a suggested || _files
}
compdef _corpus corpus
