# Takes plan 1 of site britain back from Microsoft Teams.
# Run it in a session of the MicrosoftTeams module (Connect-MicrosoftTeams), as a Teams administrator.
# It needs what the script of the plan has saved in -Folder before its first change: what was made is
# removed, what was changed is set back, and what was removed is made again, each by its name. It leaves
# alone what is not of this plan. With -WhatIf it only says what it would change.
param(
    [switch]$WhatIf,
    [string]$Folder = ''
)
$ErrorActionPreference = 'Stop'
$separator = ('' + [char]10)
$created = @()
$changed = @()
$removed = @()

# Where the log and the state before the plan are kept
if ('' -eq $Folder) {
    $Folder = Join-Path -Path $HOME -ChildPath 'Dialworks' -ErrorAction Stop
    $Folder = Join-Path -Path $Folder -ChildPath 'britain-plan-1-teams' -ErrorAction Stop
}
$before = Join-Path -Path $Folder -ChildPath 'before' -ErrorAction Stop
$complete = Join-Path -Path $before -ChildPath 'complete.xml' -ErrorAction Stop
$transcript = $false
if (-not $WhatIf) {
    if (-not (Test-Path -Path $Folder -ErrorAction Stop)) {
        New-Item -Path $Folder -ItemType 'Directory' -ErrorAction Stop | Out-Null -ErrorAction Stop
    }
    try {
        Start-Transcript -Path (Join-Path -Path $Folder -ChildPath 'rollback.log' -ErrorAction Stop) -Append -ErrorAction Stop | Out-Null -ErrorAction Stop
        $transcript = $true
    }
    catch {
        Write-Warning -Message (@('No transcript is kept: ', $_) -join '')
    }
}
try {
    # What was there before
    if (-not (Test-Path -Path $complete -ErrorAction Stop)) {
        throw (@('There is no saved state in ', $before, '. The script of this plan was not run from here, or it was rolled back already. If it was run elsewhere, name its folder with -Folder.') -join '')
    }
    $beforeTenantDialPlan = @(Import-Clixml -Path (Join-Path -Path $before -ChildPath 'TenantDialPlan.xml' -ErrorAction Stop) -ErrorAction Stop)
    $beforeOnlineVoiceRoute = @(Import-Clixml -Path (Join-Path -Path $before -ChildPath 'OnlineVoiceRoute.xml' -ErrorAction Stop) -ErrorAction Stop)
    $beforeOnlineVoiceRoutingPolicy = @(Import-Clixml -Path (Join-Path -Path $before -ChildPath 'OnlineVoiceRoutingPolicy.xml' -ErrorAction Stop) -ErrorAction Stop)
    $beforeTeamsTranslationRule = @(Import-Clixml -Path (Join-Path -Path $before -ChildPath 'TeamsTranslationRule.xml' -ErrorAction Stop) -ErrorAction Stop)
    $beforeOnlinePSTNGateway = @(Import-Clixml -Path (Join-Path -Path $before -ChildPath 'OnlinePSTNGateway.xml' -ErrorAction Stop) -ErrorAction Stop)
    $beforeOnlinePstnUsage = @(Import-Clixml -Path (Join-Path -Path $before -ChildPath 'OnlinePstnUsage.xml' -ErrorAction Stop) -ErrorAction Stop)

    # What is there now
    $allTenantDialPlan = @(Get-CsTenantDialPlan -ErrorAction Stop)
    $allOnlineVoiceRoute = @(Get-CsOnlineVoiceRoute -ErrorAction Stop)
    $allOnlineVoiceRoutingPolicy = @(Get-CsOnlineVoiceRoutingPolicy -ErrorAction Stop)
    $allTeamsTranslationRule = @(Get-CsTeamsTranslationRule -ErrorAction Stop)
    $allOnlinePSTNGateway = @(Get-CsOnlinePSTNGateway -ErrorAction Stop)

    # Voice routing policy London-Lobby
    $was = @($beforeOnlineVoiceRoutingPolicy | Where-Object { ('London-Lobby' -eq $_.Identity) -or ('Tag:London-Lobby' -eq $_.Identity) })
    $found = @($allOnlineVoiceRoutingPolicy | Where-Object { ('London-Lobby' -eq $_.Identity) -or ('Tag:London-Lobby' -eq $_.Identity) })
    if ((0 -eq $was.Count) -and (1 -eq $found.Count)) {
        Write-Host -Object 'Removing voice routing policy London-Lobby, which was not there before'
        Remove-CsOnlineVoiceRoutingPolicy -Identity 'London-Lobby' -WhatIf:$WhatIf -ErrorAction Stop
        $removed += 'voice routing policy London-Lobby'
        $allOnlineVoiceRoutingPolicy = @(Get-CsOnlineVoiceRoutingPolicy -ErrorAction Stop)
    }
    elseif ((1 -eq $was.Count) -and (0 -eq $found.Count)) {
        Write-Warning -Message 'Somebody has removed voice routing policy London-Lobby since; it is not made again'
    }
    elseif ((1 -eq $was.Count) -and (((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) -or ((@($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator)))) {
        Write-Host -Object 'Setting voice routing policy London-Lobby back to what it was'
        if ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) {
            Set-CsOnlineVoiceRoutingPolicy -Identity 'London-Lobby' -Description $was[0].Description -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (((@($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator)) -and (0 -eq @($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }).Count)) {
            foreach ($item in @($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ })) {
                Set-CsOnlineVoiceRoutingPolicy -Identity 'London-Lobby' -OnlinePstnUsages @{remove=(@($item) -join '')} -WhatIf:$WhatIf -ErrorAction Stop
            }
        }
        elseif ((@($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator)) {
            Set-CsOnlineVoiceRoutingPolicy -Identity 'London-Lobby' -OnlinePstnUsages @{replace=([string[]]@($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }))} -WhatIf:$WhatIf -ErrorAction Stop
        }
        $changed += 'voice routing policy London-Lobby'
        $allOnlineVoiceRoutingPolicy = @(Get-CsOnlineVoiceRoutingPolicy -ErrorAction Stop)
    }

    # Voice routing policy Global
    $was = @($beforeOnlineVoiceRoutingPolicy | Where-Object { 'Global' -eq $_.Identity })
    $found = @($allOnlineVoiceRoutingPolicy | Where-Object { 'Global' -eq $_.Identity })
    if ((0 -eq $was.Count) -and (1 -eq $found.Count)) {
        Write-Warning -Message 'The saved state lacks voice routing policy Global; it is left as it is'
    }
    elseif ((1 -eq $was.Count) -and (0 -eq $found.Count)) {
        Write-Warning -Message 'Somebody has removed voice routing policy Global since; it is not made again'
    }
    elseif ((1 -eq $was.Count) -and (((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) -or ((@($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator)))) {
        Write-Host -Object 'Setting voice routing policy Global back to what it was'
        if ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) {
            Set-CsOnlineVoiceRoutingPolicy -Identity 'Global' -Description $was[0].Description -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (((@($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator)) -and (0 -eq @($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }).Count)) {
            foreach ($item in @($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ })) {
                Set-CsOnlineVoiceRoutingPolicy -Identity 'Global' -OnlinePstnUsages @{remove=(@($item) -join '')} -WhatIf:$WhatIf -ErrorAction Stop
            }
        }
        elseif ((@($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator)) {
            Set-CsOnlineVoiceRoutingPolicy -Identity 'Global' -OnlinePstnUsages @{replace=([string[]]@($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }))} -WhatIf:$WhatIf -ErrorAction Stop
        }
        $changed += 'voice routing policy Global'
        $allOnlineVoiceRoutingPolicy = @(Get-CsOnlineVoiceRoutingPolicy -ErrorAction Stop)
    }

    # Voice routing policy London-Executive
    $was = @($beforeOnlineVoiceRoutingPolicy | Where-Object { ('London-Executive' -eq $_.Identity) -or ('Tag:London-Executive' -eq $_.Identity) })
    $found = @($allOnlineVoiceRoutingPolicy | Where-Object { ('London-Executive' -eq $_.Identity) -or ('Tag:London-Executive' -eq $_.Identity) })
    if ((0 -eq $was.Count) -and (1 -eq $found.Count)) {
        Write-Host -Object 'Removing voice routing policy London-Executive, which was not there before'
        Remove-CsOnlineVoiceRoutingPolicy -Identity 'London-Executive' -WhatIf:$WhatIf -ErrorAction Stop
        $removed += 'voice routing policy London-Executive'
        $allOnlineVoiceRoutingPolicy = @(Get-CsOnlineVoiceRoutingPolicy -ErrorAction Stop)
    }
    elseif ((1 -eq $was.Count) -and (0 -eq $found.Count)) {
        Write-Warning -Message 'Somebody has removed voice routing policy London-Executive since; it is not made again'
    }
    elseif ((1 -eq $was.Count) -and (((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) -or ((@($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator)))) {
        Write-Host -Object 'Setting voice routing policy London-Executive back to what it was'
        if ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) {
            Set-CsOnlineVoiceRoutingPolicy -Identity 'London-Executive' -Description $was[0].Description -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (((@($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator)) -and (0 -eq @($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }).Count)) {
            foreach ($item in @($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ })) {
                Set-CsOnlineVoiceRoutingPolicy -Identity 'London-Executive' -OnlinePstnUsages @{remove=(@($item) -join '')} -WhatIf:$WhatIf -ErrorAction Stop
            }
        }
        elseif ((@($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator)) {
            Set-CsOnlineVoiceRoutingPolicy -Identity 'London-Executive' -OnlinePstnUsages @{replace=([string[]]@($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }))} -WhatIf:$WhatIf -ErrorAction Stop
        }
        $changed += 'voice routing policy London-Executive'
        $allOnlineVoiceRoutingPolicy = @(Get-CsOnlineVoiceRoutingPolicy -ErrorAction Stop)
    }

    # Route London-LeastCost
    $was = @($beforeOnlineVoiceRoute | Where-Object { 'London-LeastCost' -eq $_.Identity })
    $found = @($allOnlineVoiceRoute | Where-Object { 'London-LeastCost' -eq $_.Identity })
    if ((0 -eq $was.Count) -and (1 -eq $found.Count)) {
        Write-Host -Object 'Removing voice route London-LeastCost, which was not there before'
        Remove-CsOnlineVoiceRoute -Identity 'London-LeastCost' -WhatIf:$WhatIf -ErrorAction Stop
        $removed += 'voice route London-LeastCost'
        $allOnlineVoiceRoute = @(Get-CsOnlineVoiceRoute -ErrorAction Stop)
    }
    elseif ((1 -eq $was.Count) -and (0 -eq $found.Count)) {
        Write-Warning -Message 'Somebody has removed voice route London-LeastCost since; it is not made again'
    }
    elseif ((1 -eq $was.Count) -and (((@($was[0].NumberPattern) -join '') -cne (@($found[0].NumberPattern) -join '')) -or ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) -or ((@($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator)) -or ((@($was[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)))) {
        Write-Host -Object 'Setting voice route London-LeastCost back to what it was'
        if ((@($was[0].NumberPattern) -join '') -cne (@($found[0].NumberPattern) -join '')) {
            Set-CsOnlineVoiceRoute -Identity 'London-LeastCost' -NumberPattern $was[0].NumberPattern -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) {
            Set-CsOnlineVoiceRoute -Identity 'London-LeastCost' -Description $was[0].Description -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (((@($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator)) -and (0 -eq @($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }).Count)) {
            foreach ($item in @($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ })) {
                Set-CsOnlineVoiceRoute -Identity 'London-LeastCost' -OnlinePstnUsages @{remove=(@($item) -join '')} -WhatIf:$WhatIf -ErrorAction Stop
            }
        }
        elseif ((@($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator)) {
            Set-CsOnlineVoiceRoute -Identity 'London-LeastCost' -OnlinePstnUsages @{replace=([string[]]@($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }))} -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (((@($was[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)) -and (0 -eq @($was[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }).Count)) {
            foreach ($item in @($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ })) {
                Set-CsOnlineVoiceRoute -Identity 'London-LeastCost' -OnlinePstnGatewayList @{remove=(@($item) -join '')} -WhatIf:$WhatIf -ErrorAction Stop
            }
        }
        elseif ((@($was[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)) {
            Set-CsOnlineVoiceRoute -Identity 'London-LeastCost' -OnlinePstnGatewayList @{replace=([string[]]@($was[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }))} -WhatIf:$WhatIf -ErrorAction Stop
        }
        $changed += 'voice route London-LeastCost'
        $allOnlineVoiceRoute = @(Get-CsOnlineVoiceRoute -ErrorAction Stop)
    }

    # Route London-Emergency
    $was = @($beforeOnlineVoiceRoute | Where-Object { 'London-Emergency' -eq $_.Identity })
    $found = @($allOnlineVoiceRoute | Where-Object { 'London-Emergency' -eq $_.Identity })
    if ((0 -eq $was.Count) -and (1 -eq $found.Count)) {
        Write-Host -Object 'Removing voice route London-Emergency, which was not there before'
        Remove-CsOnlineVoiceRoute -Identity 'London-Emergency' -WhatIf:$WhatIf -ErrorAction Stop
        $removed += 'voice route London-Emergency'
        $allOnlineVoiceRoute = @(Get-CsOnlineVoiceRoute -ErrorAction Stop)
    }
    elseif ((1 -eq $was.Count) -and (0 -eq $found.Count)) {
        Write-Warning -Message 'Somebody has removed voice route London-Emergency since; it is not made again'
    }
    elseif ((1 -eq $was.Count) -and (((@($was[0].NumberPattern) -join '') -cne (@($found[0].NumberPattern) -join '')) -or ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) -or ((@($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator)) -or ((@($was[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)))) {
        Write-Host -Object 'Setting voice route London-Emergency back to what it was'
        if ((@($was[0].NumberPattern) -join '') -cne (@($found[0].NumberPattern) -join '')) {
            Set-CsOnlineVoiceRoute -Identity 'London-Emergency' -NumberPattern $was[0].NumberPattern -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) {
            Set-CsOnlineVoiceRoute -Identity 'London-Emergency' -Description $was[0].Description -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (((@($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator)) -and (0 -eq @($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }).Count)) {
            foreach ($item in @($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ })) {
                Set-CsOnlineVoiceRoute -Identity 'London-Emergency' -OnlinePstnUsages @{remove=(@($item) -join '')} -WhatIf:$WhatIf -ErrorAction Stop
            }
        }
        elseif ((@($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator)) {
            Set-CsOnlineVoiceRoute -Identity 'London-Emergency' -OnlinePstnUsages @{replace=([string[]]@($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }))} -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (((@($was[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)) -and (0 -eq @($was[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }).Count)) {
            foreach ($item in @($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ })) {
                Set-CsOnlineVoiceRoute -Identity 'London-Emergency' -OnlinePstnGatewayList @{remove=(@($item) -join '')} -WhatIf:$WhatIf -ErrorAction Stop
            }
        }
        elseif ((@($was[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)) {
            Set-CsOnlineVoiceRoute -Identity 'London-Emergency' -OnlinePstnGatewayList @{replace=([string[]]@($was[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }))} -WhatIf:$WhatIf -ErrorAction Stop
        }
        $changed += 'voice route London-Emergency'
        $allOnlineVoiceRoute = @(Get-CsOnlineVoiceRoute -ErrorAction Stop)
    }

    # Route London-Internal
    $was = @($beforeOnlineVoiceRoute | Where-Object { 'London-Internal' -eq $_.Identity })
    $found = @($allOnlineVoiceRoute | Where-Object { 'London-Internal' -eq $_.Identity })
    if ((0 -eq $was.Count) -and (1 -eq $found.Count)) {
        Write-Host -Object 'Removing voice route London-Internal, which was not there before'
        Remove-CsOnlineVoiceRoute -Identity 'London-Internal' -WhatIf:$WhatIf -ErrorAction Stop
        $removed += 'voice route London-Internal'
        $allOnlineVoiceRoute = @(Get-CsOnlineVoiceRoute -ErrorAction Stop)
    }
    elseif ((1 -eq $was.Count) -and (0 -eq $found.Count)) {
        Write-Warning -Message 'Somebody has removed voice route London-Internal since; it is not made again'
    }
    elseif ((1 -eq $was.Count) -and (((@($was[0].NumberPattern) -join '') -cne (@($found[0].NumberPattern) -join '')) -or ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) -or ((@($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator)) -or ((@($was[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)))) {
        Write-Host -Object 'Setting voice route London-Internal back to what it was'
        if ((@($was[0].NumberPattern) -join '') -cne (@($found[0].NumberPattern) -join '')) {
            Set-CsOnlineVoiceRoute -Identity 'London-Internal' -NumberPattern $was[0].NumberPattern -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) {
            Set-CsOnlineVoiceRoute -Identity 'London-Internal' -Description $was[0].Description -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (((@($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator)) -and (0 -eq @($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }).Count)) {
            foreach ($item in @($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ })) {
                Set-CsOnlineVoiceRoute -Identity 'London-Internal' -OnlinePstnUsages @{remove=(@($item) -join '')} -WhatIf:$WhatIf -ErrorAction Stop
            }
        }
        elseif ((@($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator)) {
            Set-CsOnlineVoiceRoute -Identity 'London-Internal' -OnlinePstnUsages @{replace=([string[]]@($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }))} -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (((@($was[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)) -and (0 -eq @($was[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }).Count)) {
            foreach ($item in @($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ })) {
                Set-CsOnlineVoiceRoute -Identity 'London-Internal' -OnlinePstnGatewayList @{remove=(@($item) -join '')} -WhatIf:$WhatIf -ErrorAction Stop
            }
        }
        elseif ((@($was[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)) {
            Set-CsOnlineVoiceRoute -Identity 'London-Internal' -OnlinePstnGatewayList @{replace=([string[]]@($was[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }))} -WhatIf:$WhatIf -ErrorAction Stop
        }
        $changed += 'voice route London-Internal'
        $allOnlineVoiceRoute = @(Get-CsOnlineVoiceRoute -ErrorAction Stop)
    }

    # Route London-TollFree
    $was = @($beforeOnlineVoiceRoute | Where-Object { 'London-TollFree' -eq $_.Identity })
    $found = @($allOnlineVoiceRoute | Where-Object { 'London-TollFree' -eq $_.Identity })
    if ((0 -eq $was.Count) -and (1 -eq $found.Count)) {
        Write-Host -Object 'Removing voice route London-TollFree, which was not there before'
        Remove-CsOnlineVoiceRoute -Identity 'London-TollFree' -WhatIf:$WhatIf -ErrorAction Stop
        $removed += 'voice route London-TollFree'
        $allOnlineVoiceRoute = @(Get-CsOnlineVoiceRoute -ErrorAction Stop)
    }
    elseif ((1 -eq $was.Count) -and (0 -eq $found.Count)) {
        Write-Warning -Message 'Somebody has removed voice route London-TollFree since; it is not made again'
    }
    elseif ((1 -eq $was.Count) -and (((@($was[0].NumberPattern) -join '') -cne (@($found[0].NumberPattern) -join '')) -or ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) -or ((@($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator)) -or ((@($was[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)))) {
        Write-Host -Object 'Setting voice route London-TollFree back to what it was'
        if ((@($was[0].NumberPattern) -join '') -cne (@($found[0].NumberPattern) -join '')) {
            Set-CsOnlineVoiceRoute -Identity 'London-TollFree' -NumberPattern $was[0].NumberPattern -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) {
            Set-CsOnlineVoiceRoute -Identity 'London-TollFree' -Description $was[0].Description -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (((@($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator)) -and (0 -eq @($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }).Count)) {
            foreach ($item in @($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ })) {
                Set-CsOnlineVoiceRoute -Identity 'London-TollFree' -OnlinePstnUsages @{remove=(@($item) -join '')} -WhatIf:$WhatIf -ErrorAction Stop
            }
        }
        elseif ((@($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator)) {
            Set-CsOnlineVoiceRoute -Identity 'London-TollFree' -OnlinePstnUsages @{replace=([string[]]@($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }))} -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (((@($was[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)) -and (0 -eq @($was[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }).Count)) {
            foreach ($item in @($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ })) {
                Set-CsOnlineVoiceRoute -Identity 'London-TollFree' -OnlinePstnGatewayList @{remove=(@($item) -join '')} -WhatIf:$WhatIf -ErrorAction Stop
            }
        }
        elseif ((@($was[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)) {
            Set-CsOnlineVoiceRoute -Identity 'London-TollFree' -OnlinePstnGatewayList @{replace=([string[]]@($was[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }))} -WhatIf:$WhatIf -ErrorAction Stop
        }
        $changed += 'voice route London-TollFree'
        $allOnlineVoiceRoute = @(Get-CsOnlineVoiceRoute -ErrorAction Stop)
    }

    # Route London-Local
    $was = @($beforeOnlineVoiceRoute | Where-Object { 'London-Local' -eq $_.Identity })
    $found = @($allOnlineVoiceRoute | Where-Object { 'London-Local' -eq $_.Identity })
    if ((0 -eq $was.Count) -and (1 -eq $found.Count)) {
        Write-Host -Object 'Removing voice route London-Local, which was not there before'
        Remove-CsOnlineVoiceRoute -Identity 'London-Local' -WhatIf:$WhatIf -ErrorAction Stop
        $removed += 'voice route London-Local'
        $allOnlineVoiceRoute = @(Get-CsOnlineVoiceRoute -ErrorAction Stop)
    }
    elseif ((1 -eq $was.Count) -and (0 -eq $found.Count)) {
        Write-Warning -Message 'Somebody has removed voice route London-Local since; it is not made again'
    }
    elseif ((1 -eq $was.Count) -and (((@($was[0].NumberPattern) -join '') -cne (@($found[0].NumberPattern) -join '')) -or ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) -or ((@($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator)) -or ((@($was[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)))) {
        Write-Host -Object 'Setting voice route London-Local back to what it was'
        if ((@($was[0].NumberPattern) -join '') -cne (@($found[0].NumberPattern) -join '')) {
            Set-CsOnlineVoiceRoute -Identity 'London-Local' -NumberPattern $was[0].NumberPattern -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) {
            Set-CsOnlineVoiceRoute -Identity 'London-Local' -Description $was[0].Description -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (((@($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator)) -and (0 -eq @($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }).Count)) {
            foreach ($item in @($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ })) {
                Set-CsOnlineVoiceRoute -Identity 'London-Local' -OnlinePstnUsages @{remove=(@($item) -join '')} -WhatIf:$WhatIf -ErrorAction Stop
            }
        }
        elseif ((@($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator)) {
            Set-CsOnlineVoiceRoute -Identity 'London-Local' -OnlinePstnUsages @{replace=([string[]]@($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }))} -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (((@($was[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)) -and (0 -eq @($was[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }).Count)) {
            foreach ($item in @($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ })) {
                Set-CsOnlineVoiceRoute -Identity 'London-Local' -OnlinePstnGatewayList @{remove=(@($item) -join '')} -WhatIf:$WhatIf -ErrorAction Stop
            }
        }
        elseif ((@($was[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)) {
            Set-CsOnlineVoiceRoute -Identity 'London-Local' -OnlinePstnGatewayList @{replace=([string[]]@($was[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }))} -WhatIf:$WhatIf -ErrorAction Stop
        }
        $changed += 'voice route London-Local'
        $allOnlineVoiceRoute = @(Get-CsOnlineVoiceRoute -ErrorAction Stop)
    }

    # Route London-National
    $was = @($beforeOnlineVoiceRoute | Where-Object { 'London-National' -eq $_.Identity })
    $found = @($allOnlineVoiceRoute | Where-Object { 'London-National' -eq $_.Identity })
    if ((0 -eq $was.Count) -and (1 -eq $found.Count)) {
        Write-Host -Object 'Removing voice route London-National, which was not there before'
        Remove-CsOnlineVoiceRoute -Identity 'London-National' -WhatIf:$WhatIf -ErrorAction Stop
        $removed += 'voice route London-National'
        $allOnlineVoiceRoute = @(Get-CsOnlineVoiceRoute -ErrorAction Stop)
    }
    elseif ((1 -eq $was.Count) -and (0 -eq $found.Count)) {
        Write-Warning -Message 'Somebody has removed voice route London-National since; it is not made again'
    }
    elseif ((1 -eq $was.Count) -and (((@($was[0].NumberPattern) -join '') -cne (@($found[0].NumberPattern) -join '')) -or ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) -or ((@($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator)) -or ((@($was[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)))) {
        Write-Host -Object 'Setting voice route London-National back to what it was'
        if ((@($was[0].NumberPattern) -join '') -cne (@($found[0].NumberPattern) -join '')) {
            Set-CsOnlineVoiceRoute -Identity 'London-National' -NumberPattern $was[0].NumberPattern -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) {
            Set-CsOnlineVoiceRoute -Identity 'London-National' -Description $was[0].Description -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (((@($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator)) -and (0 -eq @($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }).Count)) {
            foreach ($item in @($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ })) {
                Set-CsOnlineVoiceRoute -Identity 'London-National' -OnlinePstnUsages @{remove=(@($item) -join '')} -WhatIf:$WhatIf -ErrorAction Stop
            }
        }
        elseif ((@($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator)) {
            Set-CsOnlineVoiceRoute -Identity 'London-National' -OnlinePstnUsages @{replace=([string[]]@($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }))} -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (((@($was[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)) -and (0 -eq @($was[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }).Count)) {
            foreach ($item in @($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ })) {
                Set-CsOnlineVoiceRoute -Identity 'London-National' -OnlinePstnGatewayList @{remove=(@($item) -join '')} -WhatIf:$WhatIf -ErrorAction Stop
            }
        }
        elseif ((@($was[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)) {
            Set-CsOnlineVoiceRoute -Identity 'London-National' -OnlinePstnGatewayList @{replace=([string[]]@($was[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }))} -WhatIf:$WhatIf -ErrorAction Stop
        }
        $changed += 'voice route London-National'
        $allOnlineVoiceRoute = @(Get-CsOnlineVoiceRoute -ErrorAction Stop)
    }

    # Route London-Mobile
    $was = @($beforeOnlineVoiceRoute | Where-Object { 'London-Mobile' -eq $_.Identity })
    $found = @($allOnlineVoiceRoute | Where-Object { 'London-Mobile' -eq $_.Identity })
    if ((0 -eq $was.Count) -and (1 -eq $found.Count)) {
        Write-Host -Object 'Removing voice route London-Mobile, which was not there before'
        Remove-CsOnlineVoiceRoute -Identity 'London-Mobile' -WhatIf:$WhatIf -ErrorAction Stop
        $removed += 'voice route London-Mobile'
        $allOnlineVoiceRoute = @(Get-CsOnlineVoiceRoute -ErrorAction Stop)
    }
    elseif ((1 -eq $was.Count) -and (0 -eq $found.Count)) {
        Write-Warning -Message 'Somebody has removed voice route London-Mobile since; it is not made again'
    }
    elseif ((1 -eq $was.Count) -and (((@($was[0].NumberPattern) -join '') -cne (@($found[0].NumberPattern) -join '')) -or ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) -or ((@($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator)) -or ((@($was[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)))) {
        Write-Host -Object 'Setting voice route London-Mobile back to what it was'
        if ((@($was[0].NumberPattern) -join '') -cne (@($found[0].NumberPattern) -join '')) {
            Set-CsOnlineVoiceRoute -Identity 'London-Mobile' -NumberPattern $was[0].NumberPattern -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) {
            Set-CsOnlineVoiceRoute -Identity 'London-Mobile' -Description $was[0].Description -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (((@($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator)) -and (0 -eq @($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }).Count)) {
            foreach ($item in @($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ })) {
                Set-CsOnlineVoiceRoute -Identity 'London-Mobile' -OnlinePstnUsages @{remove=(@($item) -join '')} -WhatIf:$WhatIf -ErrorAction Stop
            }
        }
        elseif ((@($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator)) {
            Set-CsOnlineVoiceRoute -Identity 'London-Mobile' -OnlinePstnUsages @{replace=([string[]]@($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }))} -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (((@($was[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)) -and (0 -eq @($was[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }).Count)) {
            foreach ($item in @($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ })) {
                Set-CsOnlineVoiceRoute -Identity 'London-Mobile' -OnlinePstnGatewayList @{remove=(@($item) -join '')} -WhatIf:$WhatIf -ErrorAction Stop
            }
        }
        elseif ((@($was[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)) {
            Set-CsOnlineVoiceRoute -Identity 'London-Mobile' -OnlinePstnGatewayList @{replace=([string[]]@($was[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }))} -WhatIf:$WhatIf -ErrorAction Stop
        }
        $changed += 'voice route London-Mobile'
        $allOnlineVoiceRoute = @(Get-CsOnlineVoiceRoute -ErrorAction Stop)
    }

    # Route London-SharedCost
    $was = @($beforeOnlineVoiceRoute | Where-Object { 'London-SharedCost' -eq $_.Identity })
    $found = @($allOnlineVoiceRoute | Where-Object { 'London-SharedCost' -eq $_.Identity })
    if ((0 -eq $was.Count) -and (1 -eq $found.Count)) {
        Write-Host -Object 'Removing voice route London-SharedCost, which was not there before'
        Remove-CsOnlineVoiceRoute -Identity 'London-SharedCost' -WhatIf:$WhatIf -ErrorAction Stop
        $removed += 'voice route London-SharedCost'
        $allOnlineVoiceRoute = @(Get-CsOnlineVoiceRoute -ErrorAction Stop)
    }
    elseif ((1 -eq $was.Count) -and (0 -eq $found.Count)) {
        Write-Warning -Message 'Somebody has removed voice route London-SharedCost since; it is not made again'
    }
    elseif ((1 -eq $was.Count) -and (((@($was[0].NumberPattern) -join '') -cne (@($found[0].NumberPattern) -join '')) -or ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) -or ((@($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator)) -or ((@($was[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)))) {
        Write-Host -Object 'Setting voice route London-SharedCost back to what it was'
        if ((@($was[0].NumberPattern) -join '') -cne (@($found[0].NumberPattern) -join '')) {
            Set-CsOnlineVoiceRoute -Identity 'London-SharedCost' -NumberPattern $was[0].NumberPattern -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) {
            Set-CsOnlineVoiceRoute -Identity 'London-SharedCost' -Description $was[0].Description -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (((@($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator)) -and (0 -eq @($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }).Count)) {
            foreach ($item in @($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ })) {
                Set-CsOnlineVoiceRoute -Identity 'London-SharedCost' -OnlinePstnUsages @{remove=(@($item) -join '')} -WhatIf:$WhatIf -ErrorAction Stop
            }
        }
        elseif ((@($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator)) {
            Set-CsOnlineVoiceRoute -Identity 'London-SharedCost' -OnlinePstnUsages @{replace=([string[]]@($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }))} -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (((@($was[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)) -and (0 -eq @($was[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }).Count)) {
            foreach ($item in @($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ })) {
                Set-CsOnlineVoiceRoute -Identity 'London-SharedCost' -OnlinePstnGatewayList @{remove=(@($item) -join '')} -WhatIf:$WhatIf -ErrorAction Stop
            }
        }
        elseif ((@($was[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)) {
            Set-CsOnlineVoiceRoute -Identity 'London-SharedCost' -OnlinePstnGatewayList @{replace=([string[]]@($was[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }))} -WhatIf:$WhatIf -ErrorAction Stop
        }
        $changed += 'voice route London-SharedCost'
        $allOnlineVoiceRoute = @(Get-CsOnlineVoiceRoute -ErrorAction Stop)
    }

    # Route London-Premium
    $was = @($beforeOnlineVoiceRoute | Where-Object { 'London-Premium' -eq $_.Identity })
    $found = @($allOnlineVoiceRoute | Where-Object { 'London-Premium' -eq $_.Identity })
    if ((0 -eq $was.Count) -and (1 -eq $found.Count)) {
        Write-Host -Object 'Removing voice route London-Premium, which was not there before'
        Remove-CsOnlineVoiceRoute -Identity 'London-Premium' -WhatIf:$WhatIf -ErrorAction Stop
        $removed += 'voice route London-Premium'
        $allOnlineVoiceRoute = @(Get-CsOnlineVoiceRoute -ErrorAction Stop)
    }
    elseif ((1 -eq $was.Count) -and (0 -eq $found.Count)) {
        Write-Warning -Message 'Somebody has removed voice route London-Premium since; it is not made again'
    }
    elseif ((1 -eq $was.Count) -and (((@($was[0].NumberPattern) -join '') -cne (@($found[0].NumberPattern) -join '')) -or ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) -or ((@($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator)) -or ((@($was[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)))) {
        Write-Host -Object 'Setting voice route London-Premium back to what it was'
        if ((@($was[0].NumberPattern) -join '') -cne (@($found[0].NumberPattern) -join '')) {
            Set-CsOnlineVoiceRoute -Identity 'London-Premium' -NumberPattern $was[0].NumberPattern -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) {
            Set-CsOnlineVoiceRoute -Identity 'London-Premium' -Description $was[0].Description -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (((@($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator)) -and (0 -eq @($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }).Count)) {
            foreach ($item in @($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ })) {
                Set-CsOnlineVoiceRoute -Identity 'London-Premium' -OnlinePstnUsages @{remove=(@($item) -join '')} -WhatIf:$WhatIf -ErrorAction Stop
            }
        }
        elseif ((@($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator)) {
            Set-CsOnlineVoiceRoute -Identity 'London-Premium' -OnlinePstnUsages @{replace=([string[]]@($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }))} -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (((@($was[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)) -and (0 -eq @($was[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }).Count)) {
            foreach ($item in @($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ })) {
                Set-CsOnlineVoiceRoute -Identity 'London-Premium' -OnlinePstnGatewayList @{remove=(@($item) -join '')} -WhatIf:$WhatIf -ErrorAction Stop
            }
        }
        elseif ((@($was[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)) {
            Set-CsOnlineVoiceRoute -Identity 'London-Premium' -OnlinePstnGatewayList @{replace=([string[]]@($was[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }))} -WhatIf:$WhatIf -ErrorAction Stop
        }
        $changed += 'voice route London-Premium'
        $allOnlineVoiceRoute = @(Get-CsOnlineVoiceRoute -ErrorAction Stop)
    }

    # Route London-International
    $was = @($beforeOnlineVoiceRoute | Where-Object { 'London-International' -eq $_.Identity })
    $found = @($allOnlineVoiceRoute | Where-Object { 'London-International' -eq $_.Identity })
    if ((0 -eq $was.Count) -and (1 -eq $found.Count)) {
        Write-Host -Object 'Removing voice route London-International, which was not there before'
        Remove-CsOnlineVoiceRoute -Identity 'London-International' -WhatIf:$WhatIf -ErrorAction Stop
        $removed += 'voice route London-International'
        $allOnlineVoiceRoute = @(Get-CsOnlineVoiceRoute -ErrorAction Stop)
    }
    elseif ((1 -eq $was.Count) -and (0 -eq $found.Count)) {
        Write-Warning -Message 'Somebody has removed voice route London-International since; it is not made again'
    }
    elseif ((1 -eq $was.Count) -and (((@($was[0].NumberPattern) -join '') -cne (@($found[0].NumberPattern) -join '')) -or ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) -or ((@($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator)) -or ((@($was[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)))) {
        Write-Host -Object 'Setting voice route London-International back to what it was'
        if ((@($was[0].NumberPattern) -join '') -cne (@($found[0].NumberPattern) -join '')) {
            Set-CsOnlineVoiceRoute -Identity 'London-International' -NumberPattern $was[0].NumberPattern -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) {
            Set-CsOnlineVoiceRoute -Identity 'London-International' -Description $was[0].Description -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (((@($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator)) -and (0 -eq @($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }).Count)) {
            foreach ($item in @($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ })) {
                Set-CsOnlineVoiceRoute -Identity 'London-International' -OnlinePstnUsages @{remove=(@($item) -join '')} -WhatIf:$WhatIf -ErrorAction Stop
            }
        }
        elseif ((@($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator)) {
            Set-CsOnlineVoiceRoute -Identity 'London-International' -OnlinePstnUsages @{replace=([string[]]@($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }))} -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (((@($was[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)) -and (0 -eq @($was[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }).Count)) {
            foreach ($item in @($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ })) {
                Set-CsOnlineVoiceRoute -Identity 'London-International' -OnlinePstnGatewayList @{remove=(@($item) -join '')} -WhatIf:$WhatIf -ErrorAction Stop
            }
        }
        elseif ((@($was[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)) {
            Set-CsOnlineVoiceRoute -Identity 'London-International' -OnlinePstnGatewayList @{replace=([string[]]@($was[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }))} -WhatIf:$WhatIf -ErrorAction Stop
        }
        $changed += 'voice route London-International'
        $allOnlineVoiceRoute = @(Get-CsOnlineVoiceRoute -ErrorAction Stop)
    }

    # Route London-Emergency-Backup
    $was = @($beforeOnlineVoiceRoute | Where-Object { 'London-Emergency-Backup' -eq $_.Identity })
    $found = @($allOnlineVoiceRoute | Where-Object { 'London-Emergency-Backup' -eq $_.Identity })
    if ((0 -eq $was.Count) -and (1 -eq $found.Count)) {
        Write-Host -Object 'Removing voice route London-Emergency-Backup, which was not there before'
        Remove-CsOnlineVoiceRoute -Identity 'London-Emergency-Backup' -WhatIf:$WhatIf -ErrorAction Stop
        $removed += 'voice route London-Emergency-Backup'
        $allOnlineVoiceRoute = @(Get-CsOnlineVoiceRoute -ErrorAction Stop)
    }
    elseif ((1 -eq $was.Count) -and (0 -eq $found.Count)) {
        Write-Warning -Message 'Somebody has removed voice route London-Emergency-Backup since; it is not made again'
    }
    elseif ((1 -eq $was.Count) -and (((@($was[0].NumberPattern) -join '') -cne (@($found[0].NumberPattern) -join '')) -or ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) -or ((@($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator)) -or ((@($was[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)))) {
        Write-Host -Object 'Setting voice route London-Emergency-Backup back to what it was'
        if ((@($was[0].NumberPattern) -join '') -cne (@($found[0].NumberPattern) -join '')) {
            Set-CsOnlineVoiceRoute -Identity 'London-Emergency-Backup' -NumberPattern $was[0].NumberPattern -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) {
            Set-CsOnlineVoiceRoute -Identity 'London-Emergency-Backup' -Description $was[0].Description -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (((@($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator)) -and (0 -eq @($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }).Count)) {
            foreach ($item in @($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ })) {
                Set-CsOnlineVoiceRoute -Identity 'London-Emergency-Backup' -OnlinePstnUsages @{remove=(@($item) -join '')} -WhatIf:$WhatIf -ErrorAction Stop
            }
        }
        elseif ((@($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator)) {
            Set-CsOnlineVoiceRoute -Identity 'London-Emergency-Backup' -OnlinePstnUsages @{replace=([string[]]@($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }))} -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (((@($was[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)) -and (0 -eq @($was[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }).Count)) {
            foreach ($item in @($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ })) {
                Set-CsOnlineVoiceRoute -Identity 'London-Emergency-Backup' -OnlinePstnGatewayList @{remove=(@($item) -join '')} -WhatIf:$WhatIf -ErrorAction Stop
            }
        }
        elseif ((@($was[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)) {
            Set-CsOnlineVoiceRoute -Identity 'London-Emergency-Backup' -OnlinePstnGatewayList @{replace=([string[]]@($was[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }))} -WhatIf:$WhatIf -ErrorAction Stop
        }
        $changed += 'voice route London-Emergency-Backup'
        $allOnlineVoiceRoute = @(Get-CsOnlineVoiceRoute -ErrorAction Stop)
    }

    # Route London-Internal-Backup
    $was = @($beforeOnlineVoiceRoute | Where-Object { 'London-Internal-Backup' -eq $_.Identity })
    $found = @($allOnlineVoiceRoute | Where-Object { 'London-Internal-Backup' -eq $_.Identity })
    if ((0 -eq $was.Count) -and (1 -eq $found.Count)) {
        Write-Host -Object 'Removing voice route London-Internal-Backup, which was not there before'
        Remove-CsOnlineVoiceRoute -Identity 'London-Internal-Backup' -WhatIf:$WhatIf -ErrorAction Stop
        $removed += 'voice route London-Internal-Backup'
        $allOnlineVoiceRoute = @(Get-CsOnlineVoiceRoute -ErrorAction Stop)
    }
    elseif ((1 -eq $was.Count) -and (0 -eq $found.Count)) {
        Write-Warning -Message 'Somebody has removed voice route London-Internal-Backup since; it is not made again'
    }
    elseif ((1 -eq $was.Count) -and (((@($was[0].NumberPattern) -join '') -cne (@($found[0].NumberPattern) -join '')) -or ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) -or ((@($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator)) -or ((@($was[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)))) {
        Write-Host -Object 'Setting voice route London-Internal-Backup back to what it was'
        if ((@($was[0].NumberPattern) -join '') -cne (@($found[0].NumberPattern) -join '')) {
            Set-CsOnlineVoiceRoute -Identity 'London-Internal-Backup' -NumberPattern $was[0].NumberPattern -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) {
            Set-CsOnlineVoiceRoute -Identity 'London-Internal-Backup' -Description $was[0].Description -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (((@($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator)) -and (0 -eq @($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }).Count)) {
            foreach ($item in @($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ })) {
                Set-CsOnlineVoiceRoute -Identity 'London-Internal-Backup' -OnlinePstnUsages @{remove=(@($item) -join '')} -WhatIf:$WhatIf -ErrorAction Stop
            }
        }
        elseif ((@($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator)) {
            Set-CsOnlineVoiceRoute -Identity 'London-Internal-Backup' -OnlinePstnUsages @{replace=([string[]]@($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }))} -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (((@($was[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)) -and (0 -eq @($was[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }).Count)) {
            foreach ($item in @($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ })) {
                Set-CsOnlineVoiceRoute -Identity 'London-Internal-Backup' -OnlinePstnGatewayList @{remove=(@($item) -join '')} -WhatIf:$WhatIf -ErrorAction Stop
            }
        }
        elseif ((@($was[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)) {
            Set-CsOnlineVoiceRoute -Identity 'London-Internal-Backup' -OnlinePstnGatewayList @{replace=([string[]]@($was[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }))} -WhatIf:$WhatIf -ErrorAction Stop
        }
        $changed += 'voice route London-Internal-Backup'
        $allOnlineVoiceRoute = @(Get-CsOnlineVoiceRoute -ErrorAction Stop)
    }

    # Route London-TollFree-Backup
    $was = @($beforeOnlineVoiceRoute | Where-Object { 'London-TollFree-Backup' -eq $_.Identity })
    $found = @($allOnlineVoiceRoute | Where-Object { 'London-TollFree-Backup' -eq $_.Identity })
    if ((0 -eq $was.Count) -and (1 -eq $found.Count)) {
        Write-Host -Object 'Removing voice route London-TollFree-Backup, which was not there before'
        Remove-CsOnlineVoiceRoute -Identity 'London-TollFree-Backup' -WhatIf:$WhatIf -ErrorAction Stop
        $removed += 'voice route London-TollFree-Backup'
        $allOnlineVoiceRoute = @(Get-CsOnlineVoiceRoute -ErrorAction Stop)
    }
    elseif ((1 -eq $was.Count) -and (0 -eq $found.Count)) {
        Write-Warning -Message 'Somebody has removed voice route London-TollFree-Backup since; it is not made again'
    }
    elseif ((1 -eq $was.Count) -and (((@($was[0].NumberPattern) -join '') -cne (@($found[0].NumberPattern) -join '')) -or ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) -or ((@($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator)) -or ((@($was[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)))) {
        Write-Host -Object 'Setting voice route London-TollFree-Backup back to what it was'
        if ((@($was[0].NumberPattern) -join '') -cne (@($found[0].NumberPattern) -join '')) {
            Set-CsOnlineVoiceRoute -Identity 'London-TollFree-Backup' -NumberPattern $was[0].NumberPattern -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) {
            Set-CsOnlineVoiceRoute -Identity 'London-TollFree-Backup' -Description $was[0].Description -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (((@($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator)) -and (0 -eq @($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }).Count)) {
            foreach ($item in @($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ })) {
                Set-CsOnlineVoiceRoute -Identity 'London-TollFree-Backup' -OnlinePstnUsages @{remove=(@($item) -join '')} -WhatIf:$WhatIf -ErrorAction Stop
            }
        }
        elseif ((@($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator)) {
            Set-CsOnlineVoiceRoute -Identity 'London-TollFree-Backup' -OnlinePstnUsages @{replace=([string[]]@($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }))} -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (((@($was[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)) -and (0 -eq @($was[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }).Count)) {
            foreach ($item in @($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ })) {
                Set-CsOnlineVoiceRoute -Identity 'London-TollFree-Backup' -OnlinePstnGatewayList @{remove=(@($item) -join '')} -WhatIf:$WhatIf -ErrorAction Stop
            }
        }
        elseif ((@($was[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)) {
            Set-CsOnlineVoiceRoute -Identity 'London-TollFree-Backup' -OnlinePstnGatewayList @{replace=([string[]]@($was[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }))} -WhatIf:$WhatIf -ErrorAction Stop
        }
        $changed += 'voice route London-TollFree-Backup'
        $allOnlineVoiceRoute = @(Get-CsOnlineVoiceRoute -ErrorAction Stop)
    }

    # Route London-Local-Backup
    $was = @($beforeOnlineVoiceRoute | Where-Object { 'London-Local-Backup' -eq $_.Identity })
    $found = @($allOnlineVoiceRoute | Where-Object { 'London-Local-Backup' -eq $_.Identity })
    if ((0 -eq $was.Count) -and (1 -eq $found.Count)) {
        Write-Host -Object 'Removing voice route London-Local-Backup, which was not there before'
        Remove-CsOnlineVoiceRoute -Identity 'London-Local-Backup' -WhatIf:$WhatIf -ErrorAction Stop
        $removed += 'voice route London-Local-Backup'
        $allOnlineVoiceRoute = @(Get-CsOnlineVoiceRoute -ErrorAction Stop)
    }
    elseif ((1 -eq $was.Count) -and (0 -eq $found.Count)) {
        Write-Warning -Message 'Somebody has removed voice route London-Local-Backup since; it is not made again'
    }
    elseif ((1 -eq $was.Count) -and (((@($was[0].NumberPattern) -join '') -cne (@($found[0].NumberPattern) -join '')) -or ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) -or ((@($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator)) -or ((@($was[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)))) {
        Write-Host -Object 'Setting voice route London-Local-Backup back to what it was'
        if ((@($was[0].NumberPattern) -join '') -cne (@($found[0].NumberPattern) -join '')) {
            Set-CsOnlineVoiceRoute -Identity 'London-Local-Backup' -NumberPattern $was[0].NumberPattern -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) {
            Set-CsOnlineVoiceRoute -Identity 'London-Local-Backup' -Description $was[0].Description -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (((@($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator)) -and (0 -eq @($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }).Count)) {
            foreach ($item in @($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ })) {
                Set-CsOnlineVoiceRoute -Identity 'London-Local-Backup' -OnlinePstnUsages @{remove=(@($item) -join '')} -WhatIf:$WhatIf -ErrorAction Stop
            }
        }
        elseif ((@($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator)) {
            Set-CsOnlineVoiceRoute -Identity 'London-Local-Backup' -OnlinePstnUsages @{replace=([string[]]@($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }))} -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (((@($was[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)) -and (0 -eq @($was[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }).Count)) {
            foreach ($item in @($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ })) {
                Set-CsOnlineVoiceRoute -Identity 'London-Local-Backup' -OnlinePstnGatewayList @{remove=(@($item) -join '')} -WhatIf:$WhatIf -ErrorAction Stop
            }
        }
        elseif ((@($was[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)) {
            Set-CsOnlineVoiceRoute -Identity 'London-Local-Backup' -OnlinePstnGatewayList @{replace=([string[]]@($was[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }))} -WhatIf:$WhatIf -ErrorAction Stop
        }
        $changed += 'voice route London-Local-Backup'
        $allOnlineVoiceRoute = @(Get-CsOnlineVoiceRoute -ErrorAction Stop)
    }

    # Route London-National-Backup
    $was = @($beforeOnlineVoiceRoute | Where-Object { 'London-National-Backup' -eq $_.Identity })
    $found = @($allOnlineVoiceRoute | Where-Object { 'London-National-Backup' -eq $_.Identity })
    if ((0 -eq $was.Count) -and (1 -eq $found.Count)) {
        Write-Host -Object 'Removing voice route London-National-Backup, which was not there before'
        Remove-CsOnlineVoiceRoute -Identity 'London-National-Backup' -WhatIf:$WhatIf -ErrorAction Stop
        $removed += 'voice route London-National-Backup'
        $allOnlineVoiceRoute = @(Get-CsOnlineVoiceRoute -ErrorAction Stop)
    }
    elseif ((1 -eq $was.Count) -and (0 -eq $found.Count)) {
        Write-Warning -Message 'Somebody has removed voice route London-National-Backup since; it is not made again'
    }
    elseif ((1 -eq $was.Count) -and (((@($was[0].NumberPattern) -join '') -cne (@($found[0].NumberPattern) -join '')) -or ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) -or ((@($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator)) -or ((@($was[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)))) {
        Write-Host -Object 'Setting voice route London-National-Backup back to what it was'
        if ((@($was[0].NumberPattern) -join '') -cne (@($found[0].NumberPattern) -join '')) {
            Set-CsOnlineVoiceRoute -Identity 'London-National-Backup' -NumberPattern $was[0].NumberPattern -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) {
            Set-CsOnlineVoiceRoute -Identity 'London-National-Backup' -Description $was[0].Description -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (((@($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator)) -and (0 -eq @($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }).Count)) {
            foreach ($item in @($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ })) {
                Set-CsOnlineVoiceRoute -Identity 'London-National-Backup' -OnlinePstnUsages @{remove=(@($item) -join '')} -WhatIf:$WhatIf -ErrorAction Stop
            }
        }
        elseif ((@($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator)) {
            Set-CsOnlineVoiceRoute -Identity 'London-National-Backup' -OnlinePstnUsages @{replace=([string[]]@($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }))} -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (((@($was[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)) -and (0 -eq @($was[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }).Count)) {
            foreach ($item in @($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ })) {
                Set-CsOnlineVoiceRoute -Identity 'London-National-Backup' -OnlinePstnGatewayList @{remove=(@($item) -join '')} -WhatIf:$WhatIf -ErrorAction Stop
            }
        }
        elseif ((@($was[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)) {
            Set-CsOnlineVoiceRoute -Identity 'London-National-Backup' -OnlinePstnGatewayList @{replace=([string[]]@($was[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }))} -WhatIf:$WhatIf -ErrorAction Stop
        }
        $changed += 'voice route London-National-Backup'
        $allOnlineVoiceRoute = @(Get-CsOnlineVoiceRoute -ErrorAction Stop)
    }

    # Route London-Mobile-Backup
    $was = @($beforeOnlineVoiceRoute | Where-Object { 'London-Mobile-Backup' -eq $_.Identity })
    $found = @($allOnlineVoiceRoute | Where-Object { 'London-Mobile-Backup' -eq $_.Identity })
    if ((0 -eq $was.Count) -and (1 -eq $found.Count)) {
        Write-Host -Object 'Removing voice route London-Mobile-Backup, which was not there before'
        Remove-CsOnlineVoiceRoute -Identity 'London-Mobile-Backup' -WhatIf:$WhatIf -ErrorAction Stop
        $removed += 'voice route London-Mobile-Backup'
        $allOnlineVoiceRoute = @(Get-CsOnlineVoiceRoute -ErrorAction Stop)
    }
    elseif ((1 -eq $was.Count) -and (0 -eq $found.Count)) {
        Write-Warning -Message 'Somebody has removed voice route London-Mobile-Backup since; it is not made again'
    }
    elseif ((1 -eq $was.Count) -and (((@($was[0].NumberPattern) -join '') -cne (@($found[0].NumberPattern) -join '')) -or ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) -or ((@($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator)) -or ((@($was[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)))) {
        Write-Host -Object 'Setting voice route London-Mobile-Backup back to what it was'
        if ((@($was[0].NumberPattern) -join '') -cne (@($found[0].NumberPattern) -join '')) {
            Set-CsOnlineVoiceRoute -Identity 'London-Mobile-Backup' -NumberPattern $was[0].NumberPattern -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) {
            Set-CsOnlineVoiceRoute -Identity 'London-Mobile-Backup' -Description $was[0].Description -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (((@($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator)) -and (0 -eq @($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }).Count)) {
            foreach ($item in @($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ })) {
                Set-CsOnlineVoiceRoute -Identity 'London-Mobile-Backup' -OnlinePstnUsages @{remove=(@($item) -join '')} -WhatIf:$WhatIf -ErrorAction Stop
            }
        }
        elseif ((@($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator)) {
            Set-CsOnlineVoiceRoute -Identity 'London-Mobile-Backup' -OnlinePstnUsages @{replace=([string[]]@($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }))} -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (((@($was[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)) -and (0 -eq @($was[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }).Count)) {
            foreach ($item in @($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ })) {
                Set-CsOnlineVoiceRoute -Identity 'London-Mobile-Backup' -OnlinePstnGatewayList @{remove=(@($item) -join '')} -WhatIf:$WhatIf -ErrorAction Stop
            }
        }
        elseif ((@($was[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)) {
            Set-CsOnlineVoiceRoute -Identity 'London-Mobile-Backup' -OnlinePstnGatewayList @{replace=([string[]]@($was[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }))} -WhatIf:$WhatIf -ErrorAction Stop
        }
        $changed += 'voice route London-Mobile-Backup'
        $allOnlineVoiceRoute = @(Get-CsOnlineVoiceRoute -ErrorAction Stop)
    }

    # Route London-SharedCost-Backup
    $was = @($beforeOnlineVoiceRoute | Where-Object { 'London-SharedCost-Backup' -eq $_.Identity })
    $found = @($allOnlineVoiceRoute | Where-Object { 'London-SharedCost-Backup' -eq $_.Identity })
    if ((0 -eq $was.Count) -and (1 -eq $found.Count)) {
        Write-Host -Object 'Removing voice route London-SharedCost-Backup, which was not there before'
        Remove-CsOnlineVoiceRoute -Identity 'London-SharedCost-Backup' -WhatIf:$WhatIf -ErrorAction Stop
        $removed += 'voice route London-SharedCost-Backup'
        $allOnlineVoiceRoute = @(Get-CsOnlineVoiceRoute -ErrorAction Stop)
    }
    elseif ((1 -eq $was.Count) -and (0 -eq $found.Count)) {
        Write-Warning -Message 'Somebody has removed voice route London-SharedCost-Backup since; it is not made again'
    }
    elseif ((1 -eq $was.Count) -and (((@($was[0].NumberPattern) -join '') -cne (@($found[0].NumberPattern) -join '')) -or ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) -or ((@($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator)) -or ((@($was[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)))) {
        Write-Host -Object 'Setting voice route London-SharedCost-Backup back to what it was'
        if ((@($was[0].NumberPattern) -join '') -cne (@($found[0].NumberPattern) -join '')) {
            Set-CsOnlineVoiceRoute -Identity 'London-SharedCost-Backup' -NumberPattern $was[0].NumberPattern -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) {
            Set-CsOnlineVoiceRoute -Identity 'London-SharedCost-Backup' -Description $was[0].Description -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (((@($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator)) -and (0 -eq @($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }).Count)) {
            foreach ($item in @($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ })) {
                Set-CsOnlineVoiceRoute -Identity 'London-SharedCost-Backup' -OnlinePstnUsages @{remove=(@($item) -join '')} -WhatIf:$WhatIf -ErrorAction Stop
            }
        }
        elseif ((@($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator)) {
            Set-CsOnlineVoiceRoute -Identity 'London-SharedCost-Backup' -OnlinePstnUsages @{replace=([string[]]@($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }))} -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (((@($was[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)) -and (0 -eq @($was[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }).Count)) {
            foreach ($item in @($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ })) {
                Set-CsOnlineVoiceRoute -Identity 'London-SharedCost-Backup' -OnlinePstnGatewayList @{remove=(@($item) -join '')} -WhatIf:$WhatIf -ErrorAction Stop
            }
        }
        elseif ((@($was[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)) {
            Set-CsOnlineVoiceRoute -Identity 'London-SharedCost-Backup' -OnlinePstnGatewayList @{replace=([string[]]@($was[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }))} -WhatIf:$WhatIf -ErrorAction Stop
        }
        $changed += 'voice route London-SharedCost-Backup'
        $allOnlineVoiceRoute = @(Get-CsOnlineVoiceRoute -ErrorAction Stop)
    }

    # Route London-Premium-Backup
    $was = @($beforeOnlineVoiceRoute | Where-Object { 'London-Premium-Backup' -eq $_.Identity })
    $found = @($allOnlineVoiceRoute | Where-Object { 'London-Premium-Backup' -eq $_.Identity })
    if ((0 -eq $was.Count) -and (1 -eq $found.Count)) {
        Write-Host -Object 'Removing voice route London-Premium-Backup, which was not there before'
        Remove-CsOnlineVoiceRoute -Identity 'London-Premium-Backup' -WhatIf:$WhatIf -ErrorAction Stop
        $removed += 'voice route London-Premium-Backup'
        $allOnlineVoiceRoute = @(Get-CsOnlineVoiceRoute -ErrorAction Stop)
    }
    elseif ((1 -eq $was.Count) -and (0 -eq $found.Count)) {
        Write-Warning -Message 'Somebody has removed voice route London-Premium-Backup since; it is not made again'
    }
    elseif ((1 -eq $was.Count) -and (((@($was[0].NumberPattern) -join '') -cne (@($found[0].NumberPattern) -join '')) -or ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) -or ((@($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator)) -or ((@($was[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)))) {
        Write-Host -Object 'Setting voice route London-Premium-Backup back to what it was'
        if ((@($was[0].NumberPattern) -join '') -cne (@($found[0].NumberPattern) -join '')) {
            Set-CsOnlineVoiceRoute -Identity 'London-Premium-Backup' -NumberPattern $was[0].NumberPattern -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) {
            Set-CsOnlineVoiceRoute -Identity 'London-Premium-Backup' -Description $was[0].Description -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (((@($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator)) -and (0 -eq @($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }).Count)) {
            foreach ($item in @($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ })) {
                Set-CsOnlineVoiceRoute -Identity 'London-Premium-Backup' -OnlinePstnUsages @{remove=(@($item) -join '')} -WhatIf:$WhatIf -ErrorAction Stop
            }
        }
        elseif ((@($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator)) {
            Set-CsOnlineVoiceRoute -Identity 'London-Premium-Backup' -OnlinePstnUsages @{replace=([string[]]@($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }))} -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (((@($was[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)) -and (0 -eq @($was[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }).Count)) {
            foreach ($item in @($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ })) {
                Set-CsOnlineVoiceRoute -Identity 'London-Premium-Backup' -OnlinePstnGatewayList @{remove=(@($item) -join '')} -WhatIf:$WhatIf -ErrorAction Stop
            }
        }
        elseif ((@($was[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)) {
            Set-CsOnlineVoiceRoute -Identity 'London-Premium-Backup' -OnlinePstnGatewayList @{replace=([string[]]@($was[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }))} -WhatIf:$WhatIf -ErrorAction Stop
        }
        $changed += 'voice route London-Premium-Backup'
        $allOnlineVoiceRoute = @(Get-CsOnlineVoiceRoute -ErrorAction Stop)
    }

    # Route London-International-Backup
    $was = @($beforeOnlineVoiceRoute | Where-Object { 'London-International-Backup' -eq $_.Identity })
    $found = @($allOnlineVoiceRoute | Where-Object { 'London-International-Backup' -eq $_.Identity })
    if ((0 -eq $was.Count) -and (1 -eq $found.Count)) {
        Write-Host -Object 'Removing voice route London-International-Backup, which was not there before'
        Remove-CsOnlineVoiceRoute -Identity 'London-International-Backup' -WhatIf:$WhatIf -ErrorAction Stop
        $removed += 'voice route London-International-Backup'
        $allOnlineVoiceRoute = @(Get-CsOnlineVoiceRoute -ErrorAction Stop)
    }
    elseif ((1 -eq $was.Count) -and (0 -eq $found.Count)) {
        Write-Warning -Message 'Somebody has removed voice route London-International-Backup since; it is not made again'
    }
    elseif ((1 -eq $was.Count) -and (((@($was[0].NumberPattern) -join '') -cne (@($found[0].NumberPattern) -join '')) -or ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) -or ((@($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator)) -or ((@($was[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)))) {
        Write-Host -Object 'Setting voice route London-International-Backup back to what it was'
        if ((@($was[0].NumberPattern) -join '') -cne (@($found[0].NumberPattern) -join '')) {
            Set-CsOnlineVoiceRoute -Identity 'London-International-Backup' -NumberPattern $was[0].NumberPattern -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) {
            Set-CsOnlineVoiceRoute -Identity 'London-International-Backup' -Description $was[0].Description -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (((@($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator)) -and (0 -eq @($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }).Count)) {
            foreach ($item in @($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ })) {
                Set-CsOnlineVoiceRoute -Identity 'London-International-Backup' -OnlinePstnUsages @{remove=(@($item) -join '')} -WhatIf:$WhatIf -ErrorAction Stop
            }
        }
        elseif ((@($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator)) {
            Set-CsOnlineVoiceRoute -Identity 'London-International-Backup' -OnlinePstnUsages @{replace=([string[]]@($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }))} -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (((@($was[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)) -and (0 -eq @($was[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }).Count)) {
            foreach ($item in @($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ })) {
                Set-CsOnlineVoiceRoute -Identity 'London-International-Backup' -OnlinePstnGatewayList @{remove=(@($item) -join '')} -WhatIf:$WhatIf -ErrorAction Stop
            }
        }
        elseif ((@($was[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)) {
            Set-CsOnlineVoiceRoute -Identity 'London-International-Backup' -OnlinePstnGatewayList @{replace=([string[]]@($was[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }))} -WhatIf:$WhatIf -ErrorAction Stop
        }
        $changed += 'voice route London-International-Backup'
        $allOnlineVoiceRoute = @(Get-CsOnlineVoiceRoute -ErrorAction Stop)
    }

    # The order of the routes
    $sorted = @(Write-Output -InputObject $beforeOnlineVoiceRoute | Sort-Object -Property 'Priority' -ErrorAction Stop)
    $ordered = $true
    $previous = -1
    foreach ($old in $sorted) {
        $name = @($old.Identity) -join ''
        $found = @($allOnlineVoiceRoute | Where-Object { $name -eq $_.Identity })
        if (1 -eq $found.Count) {
            if (-not ($previous -lt $found[0].Priority)) {
                $ordered = $false
            }
            $previous = $found[0].Priority
        }
    }
    if (-not $ordered) {
        Write-Host -Object 'Putting the routes in the order that they had'
        foreach ($old in $sorted) {
            $name = @($old.Identity) -join ''
            $found = @($allOnlineVoiceRoute | Where-Object { $name -eq $_.Identity })
            if (1 -eq $found.Count) {
                Set-CsOnlineVoiceRoute -Identity $name -Priority $old.Priority -WhatIf:$WhatIf -ErrorAction Stop
            }
        }
        $changed += 'the order of voice routes'
        $allOnlineVoiceRoute = @(Get-CsOnlineVoiceRoute -ErrorAction Stop)
    }

    # Gateway gw1.dublin.contoso.com
    $was = @($beforeOnlinePSTNGateway | Where-Object { 'gw1.dublin.contoso.com' -eq $_.Identity })
    $found = @($allOnlinePSTNGateway | Where-Object { 'gw1.dublin.contoso.com' -eq $_.Identity })
    if ((0 -eq $was.Count) -and (1 -eq $found.Count)) {
        Write-Host -Object 'Removing PSTN gateway gw1.dublin.contoso.com, which was not there before'
        Remove-CsOnlinePSTNGateway -Identity 'gw1.dublin.contoso.com' -WhatIf:$WhatIf -ErrorAction Stop
        $removed += 'PSTN gateway gw1.dublin.contoso.com'
        $allOnlinePSTNGateway = @(Get-CsOnlinePSTNGateway -ErrorAction Stop)
    }
    elseif ((1 -eq $was.Count) -and (0 -eq $found.Count)) {
        Write-Warning -Message 'Somebody has removed PSTN gateway gw1.dublin.contoso.com since; it is not made again'
    }
    elseif ((1 -eq $was.Count) -and (((@($was[0].OutboundPstnNumberTranslationRules | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OutboundPstnNumberTranslationRules | Where-Object { $null -ne $_ }) -join $separator)) -or ((@($was[0].OutboundTeamsNumberTranslationRules | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OutboundTeamsNumberTranslationRules | Where-Object { $null -ne $_ }) -join $separator)) -or ((@($was[0].InboundTeamsNumberTranslationRules | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].InboundTeamsNumberTranslationRules | Where-Object { $null -ne $_ }) -join $separator)) -or ((@($was[0].InboundPstnNumberTranslationRules | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].InboundPstnNumberTranslationRules | Where-Object { $null -ne $_ }) -join $separator)))) {
        Write-Host -Object 'Setting PSTN gateway gw1.dublin.contoso.com back to what it was'
        if (((@($was[0].OutboundPstnNumberTranslationRules | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OutboundPstnNumberTranslationRules | Where-Object { $null -ne $_ }) -join $separator)) -and (0 -eq @($was[0].OutboundPstnNumberTranslationRules | Where-Object { $null -ne $_ }).Count)) {
            Set-CsOnlinePSTNGateway -Identity 'gw1.dublin.contoso.com' -OutboundPstnNumberTranslationRules $null -WhatIf:$WhatIf -ErrorAction Stop
        }
        elseif ((@($was[0].OutboundPstnNumberTranslationRules | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OutboundPstnNumberTranslationRules | Where-Object { $null -ne $_ }) -join $separator)) {
            Set-CsOnlinePSTNGateway -Identity 'gw1.dublin.contoso.com' -OutboundPstnNumberTranslationRules ([string[]]@($was[0].OutboundPstnNumberTranslationRules | Where-Object { $null -ne $_ })) -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (((@($was[0].OutboundTeamsNumberTranslationRules | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OutboundTeamsNumberTranslationRules | Where-Object { $null -ne $_ }) -join $separator)) -and (0 -eq @($was[0].OutboundTeamsNumberTranslationRules | Where-Object { $null -ne $_ }).Count)) {
            Set-CsOnlinePSTNGateway -Identity 'gw1.dublin.contoso.com' -OutboundTeamsNumberTranslationRules $null -WhatIf:$WhatIf -ErrorAction Stop
        }
        elseif ((@($was[0].OutboundTeamsNumberTranslationRules | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OutboundTeamsNumberTranslationRules | Where-Object { $null -ne $_ }) -join $separator)) {
            Set-CsOnlinePSTNGateway -Identity 'gw1.dublin.contoso.com' -OutboundTeamsNumberTranslationRules ([string[]]@($was[0].OutboundTeamsNumberTranslationRules | Where-Object { $null -ne $_ })) -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (((@($was[0].InboundTeamsNumberTranslationRules | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].InboundTeamsNumberTranslationRules | Where-Object { $null -ne $_ }) -join $separator)) -and (0 -eq @($was[0].InboundTeamsNumberTranslationRules | Where-Object { $null -ne $_ }).Count)) {
            Set-CsOnlinePSTNGateway -Identity 'gw1.dublin.contoso.com' -InboundTeamsNumberTranslationRules $null -WhatIf:$WhatIf -ErrorAction Stop
        }
        elseif ((@($was[0].InboundTeamsNumberTranslationRules | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].InboundTeamsNumberTranslationRules | Where-Object { $null -ne $_ }) -join $separator)) {
            Set-CsOnlinePSTNGateway -Identity 'gw1.dublin.contoso.com' -InboundTeamsNumberTranslationRules ([string[]]@($was[0].InboundTeamsNumberTranslationRules | Where-Object { $null -ne $_ })) -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (((@($was[0].InboundPstnNumberTranslationRules | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].InboundPstnNumberTranslationRules | Where-Object { $null -ne $_ }) -join $separator)) -and (0 -eq @($was[0].InboundPstnNumberTranslationRules | Where-Object { $null -ne $_ }).Count)) {
            Set-CsOnlinePSTNGateway -Identity 'gw1.dublin.contoso.com' -InboundPstnNumberTranslationRules $null -WhatIf:$WhatIf -ErrorAction Stop
        }
        elseif ((@($was[0].InboundPstnNumberTranslationRules | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].InboundPstnNumberTranslationRules | Where-Object { $null -ne $_ }) -join $separator)) {
            Set-CsOnlinePSTNGateway -Identity 'gw1.dublin.contoso.com' -InboundPstnNumberTranslationRules ([string[]]@($was[0].InboundPstnNumberTranslationRules | Where-Object { $null -ne $_ })) -WhatIf:$WhatIf -ErrorAction Stop
        }
        $changed += 'PSTN gateway gw1.dublin.contoso.com'
        $allOnlinePSTNGateway = @(Get-CsOnlinePSTNGateway -ErrorAction Stop)
    }

    # Gateway gw1.london.contoso.com
    $was = @($beforeOnlinePSTNGateway | Where-Object { 'gw1.london.contoso.com' -eq $_.Identity })
    $found = @($allOnlinePSTNGateway | Where-Object { 'gw1.london.contoso.com' -eq $_.Identity })
    if ((0 -eq $was.Count) -and (1 -eq $found.Count)) {
        Write-Host -Object 'Removing PSTN gateway gw1.london.contoso.com, which was not there before'
        Remove-CsOnlinePSTNGateway -Identity 'gw1.london.contoso.com' -WhatIf:$WhatIf -ErrorAction Stop
        $removed += 'PSTN gateway gw1.london.contoso.com'
        $allOnlinePSTNGateway = @(Get-CsOnlinePSTNGateway -ErrorAction Stop)
    }
    elseif ((1 -eq $was.Count) -and (0 -eq $found.Count)) {
        Write-Warning -Message 'Somebody has removed PSTN gateway gw1.london.contoso.com since; it is not made again'
    }
    elseif ((1 -eq $was.Count) -and (((@($was[0].OutboundPstnNumberTranslationRules | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OutboundPstnNumberTranslationRules | Where-Object { $null -ne $_ }) -join $separator)) -or ((@($was[0].OutboundTeamsNumberTranslationRules | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OutboundTeamsNumberTranslationRules | Where-Object { $null -ne $_ }) -join $separator)) -or ((@($was[0].InboundTeamsNumberTranslationRules | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].InboundTeamsNumberTranslationRules | Where-Object { $null -ne $_ }) -join $separator)) -or ((@($was[0].InboundPstnNumberTranslationRules | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].InboundPstnNumberTranslationRules | Where-Object { $null -ne $_ }) -join $separator)))) {
        Write-Host -Object 'Setting PSTN gateway gw1.london.contoso.com back to what it was'
        if (((@($was[0].OutboundPstnNumberTranslationRules | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OutboundPstnNumberTranslationRules | Where-Object { $null -ne $_ }) -join $separator)) -and (0 -eq @($was[0].OutboundPstnNumberTranslationRules | Where-Object { $null -ne $_ }).Count)) {
            Set-CsOnlinePSTNGateway -Identity 'gw1.london.contoso.com' -OutboundPstnNumberTranslationRules $null -WhatIf:$WhatIf -ErrorAction Stop
        }
        elseif ((@($was[0].OutboundPstnNumberTranslationRules | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OutboundPstnNumberTranslationRules | Where-Object { $null -ne $_ }) -join $separator)) {
            Set-CsOnlinePSTNGateway -Identity 'gw1.london.contoso.com' -OutboundPstnNumberTranslationRules ([string[]]@($was[0].OutboundPstnNumberTranslationRules | Where-Object { $null -ne $_ })) -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (((@($was[0].OutboundTeamsNumberTranslationRules | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OutboundTeamsNumberTranslationRules | Where-Object { $null -ne $_ }) -join $separator)) -and (0 -eq @($was[0].OutboundTeamsNumberTranslationRules | Where-Object { $null -ne $_ }).Count)) {
            Set-CsOnlinePSTNGateway -Identity 'gw1.london.contoso.com' -OutboundTeamsNumberTranslationRules $null -WhatIf:$WhatIf -ErrorAction Stop
        }
        elseif ((@($was[0].OutboundTeamsNumberTranslationRules | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OutboundTeamsNumberTranslationRules | Where-Object { $null -ne $_ }) -join $separator)) {
            Set-CsOnlinePSTNGateway -Identity 'gw1.london.contoso.com' -OutboundTeamsNumberTranslationRules ([string[]]@($was[0].OutboundTeamsNumberTranslationRules | Where-Object { $null -ne $_ })) -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (((@($was[0].InboundTeamsNumberTranslationRules | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].InboundTeamsNumberTranslationRules | Where-Object { $null -ne $_ }) -join $separator)) -and (0 -eq @($was[0].InboundTeamsNumberTranslationRules | Where-Object { $null -ne $_ }).Count)) {
            Set-CsOnlinePSTNGateway -Identity 'gw1.london.contoso.com' -InboundTeamsNumberTranslationRules $null -WhatIf:$WhatIf -ErrorAction Stop
        }
        elseif ((@($was[0].InboundTeamsNumberTranslationRules | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].InboundTeamsNumberTranslationRules | Where-Object { $null -ne $_ }) -join $separator)) {
            Set-CsOnlinePSTNGateway -Identity 'gw1.london.contoso.com' -InboundTeamsNumberTranslationRules ([string[]]@($was[0].InboundTeamsNumberTranslationRules | Where-Object { $null -ne $_ })) -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (((@($was[0].InboundPstnNumberTranslationRules | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].InboundPstnNumberTranslationRules | Where-Object { $null -ne $_ }) -join $separator)) -and (0 -eq @($was[0].InboundPstnNumberTranslationRules | Where-Object { $null -ne $_ }).Count)) {
            Set-CsOnlinePSTNGateway -Identity 'gw1.london.contoso.com' -InboundPstnNumberTranslationRules $null -WhatIf:$WhatIf -ErrorAction Stop
        }
        elseif ((@($was[0].InboundPstnNumberTranslationRules | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].InboundPstnNumberTranslationRules | Where-Object { $null -ne $_ }) -join $separator)) {
            Set-CsOnlinePSTNGateway -Identity 'gw1.london.contoso.com' -InboundPstnNumberTranslationRules ([string[]]@($was[0].InboundPstnNumberTranslationRules | Where-Object { $null -ne $_ })) -WhatIf:$WhatIf -ErrorAction Stop
        }
        $changed += 'PSTN gateway gw1.london.contoso.com'
        $allOnlinePSTNGateway = @(Get-CsOnlinePSTNGateway -ErrorAction Stop)
    }

    # Gateway gw2.london.contoso.com
    $was = @($beforeOnlinePSTNGateway | Where-Object { 'gw2.london.contoso.com' -eq $_.Identity })
    $found = @($allOnlinePSTNGateway | Where-Object { 'gw2.london.contoso.com' -eq $_.Identity })
    if ((0 -eq $was.Count) -and (1 -eq $found.Count)) {
        Write-Host -Object 'Removing PSTN gateway gw2.london.contoso.com, which was not there before'
        Remove-CsOnlinePSTNGateway -Identity 'gw2.london.contoso.com' -WhatIf:$WhatIf -ErrorAction Stop
        $removed += 'PSTN gateway gw2.london.contoso.com'
        $allOnlinePSTNGateway = @(Get-CsOnlinePSTNGateway -ErrorAction Stop)
    }
    elseif ((1 -eq $was.Count) -and (0 -eq $found.Count)) {
        Write-Warning -Message 'Somebody has removed PSTN gateway gw2.london.contoso.com since; it is not made again'
    }
    elseif ((1 -eq $was.Count) -and (((@($was[0].OutboundPstnNumberTranslationRules | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OutboundPstnNumberTranslationRules | Where-Object { $null -ne $_ }) -join $separator)) -or ((@($was[0].OutboundTeamsNumberTranslationRules | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OutboundTeamsNumberTranslationRules | Where-Object { $null -ne $_ }) -join $separator)) -or ((@($was[0].InboundTeamsNumberTranslationRules | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].InboundTeamsNumberTranslationRules | Where-Object { $null -ne $_ }) -join $separator)) -or ((@($was[0].InboundPstnNumberTranslationRules | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].InboundPstnNumberTranslationRules | Where-Object { $null -ne $_ }) -join $separator)))) {
        Write-Host -Object 'Setting PSTN gateway gw2.london.contoso.com back to what it was'
        if (((@($was[0].OutboundPstnNumberTranslationRules | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OutboundPstnNumberTranslationRules | Where-Object { $null -ne $_ }) -join $separator)) -and (0 -eq @($was[0].OutboundPstnNumberTranslationRules | Where-Object { $null -ne $_ }).Count)) {
            Set-CsOnlinePSTNGateway -Identity 'gw2.london.contoso.com' -OutboundPstnNumberTranslationRules $null -WhatIf:$WhatIf -ErrorAction Stop
        }
        elseif ((@($was[0].OutboundPstnNumberTranslationRules | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OutboundPstnNumberTranslationRules | Where-Object { $null -ne $_ }) -join $separator)) {
            Set-CsOnlinePSTNGateway -Identity 'gw2.london.contoso.com' -OutboundPstnNumberTranslationRules ([string[]]@($was[0].OutboundPstnNumberTranslationRules | Where-Object { $null -ne $_ })) -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (((@($was[0].OutboundTeamsNumberTranslationRules | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OutboundTeamsNumberTranslationRules | Where-Object { $null -ne $_ }) -join $separator)) -and (0 -eq @($was[0].OutboundTeamsNumberTranslationRules | Where-Object { $null -ne $_ }).Count)) {
            Set-CsOnlinePSTNGateway -Identity 'gw2.london.contoso.com' -OutboundTeamsNumberTranslationRules $null -WhatIf:$WhatIf -ErrorAction Stop
        }
        elseif ((@($was[0].OutboundTeamsNumberTranslationRules | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OutboundTeamsNumberTranslationRules | Where-Object { $null -ne $_ }) -join $separator)) {
            Set-CsOnlinePSTNGateway -Identity 'gw2.london.contoso.com' -OutboundTeamsNumberTranslationRules ([string[]]@($was[0].OutboundTeamsNumberTranslationRules | Where-Object { $null -ne $_ })) -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (((@($was[0].InboundTeamsNumberTranslationRules | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].InboundTeamsNumberTranslationRules | Where-Object { $null -ne $_ }) -join $separator)) -and (0 -eq @($was[0].InboundTeamsNumberTranslationRules | Where-Object { $null -ne $_ }).Count)) {
            Set-CsOnlinePSTNGateway -Identity 'gw2.london.contoso.com' -InboundTeamsNumberTranslationRules $null -WhatIf:$WhatIf -ErrorAction Stop
        }
        elseif ((@($was[0].InboundTeamsNumberTranslationRules | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].InboundTeamsNumberTranslationRules | Where-Object { $null -ne $_ }) -join $separator)) {
            Set-CsOnlinePSTNGateway -Identity 'gw2.london.contoso.com' -InboundTeamsNumberTranslationRules ([string[]]@($was[0].InboundTeamsNumberTranslationRules | Where-Object { $null -ne $_ })) -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (((@($was[0].InboundPstnNumberTranslationRules | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].InboundPstnNumberTranslationRules | Where-Object { $null -ne $_ }) -join $separator)) -and (0 -eq @($was[0].InboundPstnNumberTranslationRules | Where-Object { $null -ne $_ }).Count)) {
            Set-CsOnlinePSTNGateway -Identity 'gw2.london.contoso.com' -InboundPstnNumberTranslationRules $null -WhatIf:$WhatIf -ErrorAction Stop
        }
        elseif ((@($was[0].InboundPstnNumberTranslationRules | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].InboundPstnNumberTranslationRules | Where-Object { $null -ne $_ }) -join $separator)) {
            Set-CsOnlinePSTNGateway -Identity 'gw2.london.contoso.com' -InboundPstnNumberTranslationRules ([string[]]@($was[0].InboundPstnNumberTranslationRules | Where-Object { $null -ne $_ })) -WhatIf:$WhatIf -ErrorAction Stop
        }
        $changed += 'PSTN gateway gw2.london.contoso.com'
        $allOnlinePSTNGateway = @(Get-CsOnlinePSTNGateway -ErrorAction Stop)
    }

    # Translation rule London gw3 short codes-called-gw1.dublin.contoso.com
    $was = @($beforeTeamsTranslationRule | Where-Object { 'London gw3 short codes-called-gw1.dublin.contoso.com' -eq $_.Identity })
    $found = @($allTeamsTranslationRule | Where-Object { 'London gw3 short codes-called-gw1.dublin.contoso.com' -eq $_.Identity })
    if ((0 -eq $was.Count) -and (1 -eq $found.Count)) {
        Write-Host -Object 'Removing translation rule London gw3 short codes-called-gw1.dublin.contoso.com, which was not there before'
        Remove-CsTeamsTranslationRule -Identity 'London gw3 short codes-called-gw1.dublin.contoso.com' -WhatIf:$WhatIf -ErrorAction Stop
        $removed += 'translation rule London gw3 short codes-called-gw1.dublin.contoso.com'
        $allTeamsTranslationRule = @(Get-CsTeamsTranslationRule -ErrorAction Stop)
    }
    elseif ((1 -eq $was.Count) -and (0 -eq $found.Count)) {
        Write-Warning -Message 'Somebody has removed translation rule London gw3 short codes-called-gw1.dublin.contoso.com since; it is not made again'
    }
    elseif ((1 -eq $was.Count) -and (((@($was[0].Pattern) -join '') -cne (@($found[0].Pattern) -join '')) -or ((@($was[0].Translation) -join '') -cne (@($found[0].Translation) -join '')) -or ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')))) {
        Write-Host -Object 'Setting translation rule London gw3 short codes-called-gw1.dublin.contoso.com back to what it was'
        if ((@($was[0].Pattern) -join '') -cne (@($found[0].Pattern) -join '')) {
            Set-CsTeamsTranslationRule -Identity 'London gw3 short codes-called-gw1.dublin.contoso.com' -Pattern $was[0].Pattern -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].Translation) -join '') -cne (@($found[0].Translation) -join '')) {
            Set-CsTeamsTranslationRule -Identity 'London gw3 short codes-called-gw1.dublin.contoso.com' -Translation $was[0].Translation -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) {
            Set-CsTeamsTranslationRule -Identity 'London gw3 short codes-called-gw1.dublin.contoso.com' -Description $was[0].Description -WhatIf:$WhatIf -ErrorAction Stop
        }
        $changed += 'translation rule London gw3 short codes-called-gw1.dublin.contoso.com'
        $allTeamsTranslationRule = @(Get-CsTeamsTranslationRule -ErrorAction Stop)
    }

    # Translation rule London gw3 caller-calling-gw1.dublin.contoso.com
    $was = @($beforeTeamsTranslationRule | Where-Object { 'London gw3 caller-calling-gw1.dublin.contoso.com' -eq $_.Identity })
    $found = @($allTeamsTranslationRule | Where-Object { 'London gw3 caller-calling-gw1.dublin.contoso.com' -eq $_.Identity })
    if ((0 -eq $was.Count) -and (1 -eq $found.Count)) {
        Write-Host -Object 'Removing translation rule London gw3 caller-calling-gw1.dublin.contoso.com, which was not there before'
        Remove-CsTeamsTranslationRule -Identity 'London gw3 caller-calling-gw1.dublin.contoso.com' -WhatIf:$WhatIf -ErrorAction Stop
        $removed += 'translation rule London gw3 caller-calling-gw1.dublin.contoso.com'
        $allTeamsTranslationRule = @(Get-CsTeamsTranslationRule -ErrorAction Stop)
    }
    elseif ((1 -eq $was.Count) -and (0 -eq $found.Count)) {
        Write-Warning -Message 'Somebody has removed translation rule London gw3 caller-calling-gw1.dublin.contoso.com since; it is not made again'
    }
    elseif ((1 -eq $was.Count) -and (((@($was[0].Pattern) -join '') -cne (@($found[0].Pattern) -join '')) -or ((@($was[0].Translation) -join '') -cne (@($found[0].Translation) -join '')) -or ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')))) {
        Write-Host -Object 'Setting translation rule London gw3 caller-calling-gw1.dublin.contoso.com back to what it was'
        if ((@($was[0].Pattern) -join '') -cne (@($found[0].Pattern) -join '')) {
            Set-CsTeamsTranslationRule -Identity 'London gw3 caller-calling-gw1.dublin.contoso.com' -Pattern $was[0].Pattern -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].Translation) -join '') -cne (@($found[0].Translation) -join '')) {
            Set-CsTeamsTranslationRule -Identity 'London gw3 caller-calling-gw1.dublin.contoso.com' -Translation $was[0].Translation -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) {
            Set-CsTeamsTranslationRule -Identity 'London gw3 caller-calling-gw1.dublin.contoso.com' -Description $was[0].Description -WhatIf:$WhatIf -ErrorAction Stop
        }
        $changed += 'translation rule London gw3 caller-calling-gw1.dublin.contoso.com'
        $allTeamsTranslationRule = @(Get-CsTeamsTranslationRule -ErrorAction Stop)
    }

    # Translation rule London gw1 short codes-called-gw1.london.contoso.com
    $was = @($beforeTeamsTranslationRule | Where-Object { 'London gw1 short codes-called-gw1.london.contoso.com' -eq $_.Identity })
    $found = @($allTeamsTranslationRule | Where-Object { 'London gw1 short codes-called-gw1.london.contoso.com' -eq $_.Identity })
    if ((0 -eq $was.Count) -and (1 -eq $found.Count)) {
        Write-Host -Object 'Removing translation rule London gw1 short codes-called-gw1.london.contoso.com, which was not there before'
        Remove-CsTeamsTranslationRule -Identity 'London gw1 short codes-called-gw1.london.contoso.com' -WhatIf:$WhatIf -ErrorAction Stop
        $removed += 'translation rule London gw1 short codes-called-gw1.london.contoso.com'
        $allTeamsTranslationRule = @(Get-CsTeamsTranslationRule -ErrorAction Stop)
    }
    elseif ((1 -eq $was.Count) -and (0 -eq $found.Count)) {
        Write-Warning -Message 'Somebody has removed translation rule London gw1 short codes-called-gw1.london.contoso.com since; it is not made again'
    }
    elseif ((1 -eq $was.Count) -and (((@($was[0].Pattern) -join '') -cne (@($found[0].Pattern) -join '')) -or ((@($was[0].Translation) -join '') -cne (@($found[0].Translation) -join '')) -or ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')))) {
        Write-Host -Object 'Setting translation rule London gw1 short codes-called-gw1.london.contoso.com back to what it was'
        if ((@($was[0].Pattern) -join '') -cne (@($found[0].Pattern) -join '')) {
            Set-CsTeamsTranslationRule -Identity 'London gw1 short codes-called-gw1.london.contoso.com' -Pattern $was[0].Pattern -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].Translation) -join '') -cne (@($found[0].Translation) -join '')) {
            Set-CsTeamsTranslationRule -Identity 'London gw1 short codes-called-gw1.london.contoso.com' -Translation $was[0].Translation -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) {
            Set-CsTeamsTranslationRule -Identity 'London gw1 short codes-called-gw1.london.contoso.com' -Description $was[0].Description -WhatIf:$WhatIf -ErrorAction Stop
        }
        $changed += 'translation rule London gw1 short codes-called-gw1.london.contoso.com'
        $allTeamsTranslationRule = @(Get-CsTeamsTranslationRule -ErrorAction Stop)
    }

    # Translation rule London gw1 caller-calling-gw1.london.contoso.com
    $was = @($beforeTeamsTranslationRule | Where-Object { 'London gw1 caller-calling-gw1.london.contoso.com' -eq $_.Identity })
    $found = @($allTeamsTranslationRule | Where-Object { 'London gw1 caller-calling-gw1.london.contoso.com' -eq $_.Identity })
    if ((0 -eq $was.Count) -and (1 -eq $found.Count)) {
        Write-Host -Object 'Removing translation rule London gw1 caller-calling-gw1.london.contoso.com, which was not there before'
        Remove-CsTeamsTranslationRule -Identity 'London gw1 caller-calling-gw1.london.contoso.com' -WhatIf:$WhatIf -ErrorAction Stop
        $removed += 'translation rule London gw1 caller-calling-gw1.london.contoso.com'
        $allTeamsTranslationRule = @(Get-CsTeamsTranslationRule -ErrorAction Stop)
    }
    elseif ((1 -eq $was.Count) -and (0 -eq $found.Count)) {
        Write-Warning -Message 'Somebody has removed translation rule London gw1 caller-calling-gw1.london.contoso.com since; it is not made again'
    }
    elseif ((1 -eq $was.Count) -and (((@($was[0].Pattern) -join '') -cne (@($found[0].Pattern) -join '')) -or ((@($was[0].Translation) -join '') -cne (@($found[0].Translation) -join '')) -or ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')))) {
        Write-Host -Object 'Setting translation rule London gw1 caller-calling-gw1.london.contoso.com back to what it was'
        if ((@($was[0].Pattern) -join '') -cne (@($found[0].Pattern) -join '')) {
            Set-CsTeamsTranslationRule -Identity 'London gw1 caller-calling-gw1.london.contoso.com' -Pattern $was[0].Pattern -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].Translation) -join '') -cne (@($found[0].Translation) -join '')) {
            Set-CsTeamsTranslationRule -Identity 'London gw1 caller-calling-gw1.london.contoso.com' -Translation $was[0].Translation -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) {
            Set-CsTeamsTranslationRule -Identity 'London gw1 caller-calling-gw1.london.contoso.com' -Description $was[0].Description -WhatIf:$WhatIf -ErrorAction Stop
        }
        $changed += 'translation rule London gw1 caller-calling-gw1.london.contoso.com'
        $allTeamsTranslationRule = @(Get-CsTeamsTranslationRule -ErrorAction Stop)
    }

    # Translation rule London gw2 short codes-called-gw2.london.contoso.com
    $was = @($beforeTeamsTranslationRule | Where-Object { 'London gw2 short codes-called-gw2.london.contoso.com' -eq $_.Identity })
    $found = @($allTeamsTranslationRule | Where-Object { 'London gw2 short codes-called-gw2.london.contoso.com' -eq $_.Identity })
    if ((0 -eq $was.Count) -and (1 -eq $found.Count)) {
        Write-Host -Object 'Removing translation rule London gw2 short codes-called-gw2.london.contoso.com, which was not there before'
        Remove-CsTeamsTranslationRule -Identity 'London gw2 short codes-called-gw2.london.contoso.com' -WhatIf:$WhatIf -ErrorAction Stop
        $removed += 'translation rule London gw2 short codes-called-gw2.london.contoso.com'
        $allTeamsTranslationRule = @(Get-CsTeamsTranslationRule -ErrorAction Stop)
    }
    elseif ((1 -eq $was.Count) -and (0 -eq $found.Count)) {
        Write-Warning -Message 'Somebody has removed translation rule London gw2 short codes-called-gw2.london.contoso.com since; it is not made again'
    }
    elseif ((1 -eq $was.Count) -and (((@($was[0].Pattern) -join '') -cne (@($found[0].Pattern) -join '')) -or ((@($was[0].Translation) -join '') -cne (@($found[0].Translation) -join '')) -or ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')))) {
        Write-Host -Object 'Setting translation rule London gw2 short codes-called-gw2.london.contoso.com back to what it was'
        if ((@($was[0].Pattern) -join '') -cne (@($found[0].Pattern) -join '')) {
            Set-CsTeamsTranslationRule -Identity 'London gw2 short codes-called-gw2.london.contoso.com' -Pattern $was[0].Pattern -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].Translation) -join '') -cne (@($found[0].Translation) -join '')) {
            Set-CsTeamsTranslationRule -Identity 'London gw2 short codes-called-gw2.london.contoso.com' -Translation $was[0].Translation -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) {
            Set-CsTeamsTranslationRule -Identity 'London gw2 short codes-called-gw2.london.contoso.com' -Description $was[0].Description -WhatIf:$WhatIf -ErrorAction Stop
        }
        $changed += 'translation rule London gw2 short codes-called-gw2.london.contoso.com'
        $allTeamsTranslationRule = @(Get-CsTeamsTranslationRule -ErrorAction Stop)
    }

    # Translation rule London gw2 caller-calling-gw2.london.contoso.com
    $was = @($beforeTeamsTranslationRule | Where-Object { 'London gw2 caller-calling-gw2.london.contoso.com' -eq $_.Identity })
    $found = @($allTeamsTranslationRule | Where-Object { 'London gw2 caller-calling-gw2.london.contoso.com' -eq $_.Identity })
    if ((0 -eq $was.Count) -and (1 -eq $found.Count)) {
        Write-Host -Object 'Removing translation rule London gw2 caller-calling-gw2.london.contoso.com, which was not there before'
        Remove-CsTeamsTranslationRule -Identity 'London gw2 caller-calling-gw2.london.contoso.com' -WhatIf:$WhatIf -ErrorAction Stop
        $removed += 'translation rule London gw2 caller-calling-gw2.london.contoso.com'
        $allTeamsTranslationRule = @(Get-CsTeamsTranslationRule -ErrorAction Stop)
    }
    elseif ((1 -eq $was.Count) -and (0 -eq $found.Count)) {
        Write-Warning -Message 'Somebody has removed translation rule London gw2 caller-calling-gw2.london.contoso.com since; it is not made again'
    }
    elseif ((1 -eq $was.Count) -and (((@($was[0].Pattern) -join '') -cne (@($found[0].Pattern) -join '')) -or ((@($was[0].Translation) -join '') -cne (@($found[0].Translation) -join '')) -or ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')))) {
        Write-Host -Object 'Setting translation rule London gw2 caller-calling-gw2.london.contoso.com back to what it was'
        if ((@($was[0].Pattern) -join '') -cne (@($found[0].Pattern) -join '')) {
            Set-CsTeamsTranslationRule -Identity 'London gw2 caller-calling-gw2.london.contoso.com' -Pattern $was[0].Pattern -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].Translation) -join '') -cne (@($found[0].Translation) -join '')) {
            Set-CsTeamsTranslationRule -Identity 'London gw2 caller-calling-gw2.london.contoso.com' -Translation $was[0].Translation -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) {
            Set-CsTeamsTranslationRule -Identity 'London gw2 caller-calling-gw2.london.contoso.com' -Description $was[0].Description -WhatIf:$WhatIf -ErrorAction Stop
        }
        $changed += 'translation rule London gw2 caller-calling-gw2.london.contoso.com'
        $allTeamsTranslationRule = @(Get-CsTeamsTranslationRule -ErrorAction Stop)
    }

    # PSTN usages that were not there before
    foreach ($usage in @('London-Emergency', 'London-Internal', 'London-TollFree', 'London-Local', 'London-National', 'London-Mobile', 'London-SharedCost', 'London-Premium', 'London-International')) {
        if ((@($beforeOnlinePstnUsage[0].Usage) -notcontains $usage) -and (@((Get-CsOnlinePstnUsage -Identity 'Global' -ErrorAction Stop).Usage) -contains $usage)) {
            $holders = @($allOnlineVoiceRoute | Where-Object { $_.OnlinePstnUsages -contains $usage })
            $holders += @($allOnlineVoiceRoutingPolicy | Where-Object { $_.OnlinePstnUsages -contains $usage })
            if (0 -eq $holders.Count) {
                Write-Host -Object (@('Removing usage ', $usage, ', which was not there before') -join '')
                Set-CsOnlinePstnUsage -Identity 'Global' -Usage @{remove=$usage} -WhatIf:$WhatIf -ErrorAction Stop
                $removed += @('PSTN usage ', $usage) -join ''
            }
            else {
                Write-Warning -Message (@('Usage ', $usage, ' stays: a route or policy that is not of this plan uses it, such as ', $holders[0].Identity) -join '')
            }
        }
    }

    # Dial plan London
    $was = @($beforeTenantDialPlan | Where-Object { ('London' -eq $_.Identity) -or ('Tag:London' -eq $_.Identity) })
    $found = @($allTenantDialPlan | Where-Object { ('London' -eq $_.Identity) -or ('Tag:London' -eq $_.Identity) })
    if ((0 -eq $was.Count) -and (1 -eq $found.Count)) {
        Write-Host -Object 'Removing dial plan London, which was not there before'
        Remove-CsTenantDialPlan -Identity 'London' -WhatIf:$WhatIf -ErrorAction Stop
        $removed += 'dial plan London'
        $allTenantDialPlan = @(Get-CsTenantDialPlan -ErrorAction Stop)
    }
    elseif ((1 -eq $was.Count) -and (0 -eq $found.Count)) {
        Write-Warning -Message 'Somebody has removed dial plan London since; it is not made again'
    }
    elseif ((1 -eq $was.Count) -and ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join ''))) {
        Write-Host -Object 'Setting dial plan London back to what it was'
        if ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) {
            Set-CsTenantDialPlan -Identity 'London' -Description $was[0].Description -WhatIf:$WhatIf -ErrorAction Stop
        }
        $changed += 'dial plan London'
        $allTenantDialPlan = @(Get-CsTenantDialPlan -ErrorAction Stop)
    }
    $was = @($beforeTenantDialPlan | Where-Object { ('London' -eq $_.Identity) -or ('Tag:London' -eq $_.Identity) })
    $found = @($allTenantDialPlan | Where-Object { ('London' -eq $_.Identity) -or ('Tag:London' -eq $_.Identity) })
    $rulesBefore = ''
    foreach ($rule in @($was[0].NormalizationRules | Where-Object { $null -ne $_ })) {
        $rulesBefore = @($rulesBefore, $rule.Name, $rule.Pattern, $rule.Translation, $rule.Description) -join $separator
    }
    $there = ''
    foreach ($rule in @($found[0].NormalizationRules | Where-Object { $null -ne $_ })) {
        $there = @($there, $rule.Name, $rule.Pattern, $rule.Translation, $rule.Description) -join $separator
    }
    if ((1 -eq $was.Count) -and (1 -eq $found.Count) -and ($rulesBefore -cne $there)) {
        Write-Host -Object 'Setting the rules of dial plan London back to what they were'
        $rules = @()
        foreach ($rule in @($was[0].NormalizationRules | Where-Object { $null -ne $_ })) {
            $rules += New-CsVoiceNormalizationRule -Parent 'London' -Name $rule.Name -Pattern $rule.Pattern -Translation $rule.Translation -Description $rule.Description -IsInternalExtension $rule.IsInternalExtension -InMemory -ErrorAction Stop
        }
        Set-CsTenantDialPlan -Identity 'London' -NormalizationRules $rules -WhatIf:$WhatIf -ErrorAction Stop
        $changed += 'normalization rules of dial plan London'
        $allTenantDialPlan = @(Get-CsTenantDialPlan -ErrorAction Stop)
    }
    if (-not $WhatIf) {
        Rename-Item -Path $before -NewName (@('undone-', (Get-Date -Format 'yyyyMMdd-HHmmss' -ErrorAction Stop)) -join '') -ErrorAction Stop
    }

    # Done
    if ($WhatIf) {
        Write-Host -Object 'Nothing was changed: -WhatIf was given.'
    }
    elseif ((0 -lt $created.Count) -or (0 -lt $changed.Count) -or (0 -lt $removed.Count)) {
        Write-Host -Object (@('Created ', $created.Count, ': ', (@($created | Where-Object { $null -ne $_ }) -join ', ')) -join '')
        Write-Host -Object (@('Changed ', $changed.Count, ': ', (@($changed | Where-Object { $null -ne $_ }) -join ', ')) -join '')
        Write-Host -Object (@('Removed ', $removed.Count, ': ', (@($removed | Where-Object { $null -ne $_ }) -join ', ')) -join '')
        Write-Host -Object 'plan 1 of site britain is taken back.'
    }
    else {
        Write-Host -Object 'What was there before is in place already; nothing had to be changed.'
    }
}
catch {
    Write-Warning -Message (@('Stopped: ', $_) -join '')
    if ($transcript) {
        Stop-Transcript -ErrorAction Stop | Out-Null -ErrorAction Stop
    }
    throw
}
if ($transcript) {
    Stop-Transcript -ErrorAction Stop | Out-Null -ErrorAction Stop
}
