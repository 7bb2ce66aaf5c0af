# Completes command lines of corpus in fish. In ~/.config/fish/config.fish: corpus completion fish | source
function __corpus_suggestions
    set -l words (commandline -opc)
    set -l word (commandline -ct)
    set -l line "corpus $words[2..] $word"
    set -l tool (string replace -r -- '^~/' "$HOME/" $words[1])
    set -l suggested ($tool "[suggest:"(string length -- $line)"]" $line 2>/dev/null)
    # Options are suggested only after a hyphen, because a file name can appear here, too.
    set -l option (string match -r -- '^--[^=]*=' $word)
    string match -q -- '-*' $word
    and test -z "$option"
    or set suggested (string match -v -- '-*' $suggested)
    string match -- "$word*" "$option"$suggested
end
# Without a suggestion, fish completes file names.
complete -c corpus -f -n 'set -g __corpus_found (__corpus_suggestions); test -n "$__corpus_found"' -a '$__corpus_found'
