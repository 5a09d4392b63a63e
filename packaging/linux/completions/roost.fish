# fish completion for roost(1)

complete -c roost -l database -r -F -d 'Open this database instead of your own'
complete -c roost -l sample -d 'Explore the sample community'
complete -c roost -l import -r -F -d 'Import a Microblog database or an archive without opening a window'
complete -c roost -l into -x -d 'With --import: the user whose archive it is'
complete -c roost -l report -r -F -d 'With --import: save the full report to this file'
complete -c roost -l set-password -x -d 'Ask for a new password for this user'
complete -c roost -l allow-shared-folder -d 'Open the database even if everyone can write to it'
complete -c roost -s h -l help -d 'Print a summary of the options'
complete -c roost -l help-all -d "Print all options, Qt's too"
complete -c roost -s v -l version -d 'Print the version'
