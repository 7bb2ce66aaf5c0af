# Completes command lines of corpus in fish. In ~/.config/fish/config.fish: corpus completion fish | source
function __corpus_suggestions
    set -l words (commandline -opc)
    set -l word (commandline -ct)
    set -l line "corpus $words[2..] $word"
    set -l suggested ($words[1] "[suggest:"(string length -- $line)"]" $line 2>/dev/null)
    # Where no option is begun, a file can stand.
    string match -q -- '-*' $word
    or set suggested (string match -v -- '-*' $suggested)
    if test -n "$suggested"
        printf '%s\n' $suggested
    else
        __fish_complete_path $word
    end
end
complete -c corpus -f -a '(__corpus_suggestions)'
