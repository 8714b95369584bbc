# Takes plan 1 of site germany back from Microsoft Teams.
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
    $Folder = Join-Path -Path $Folder -ChildPath 'germany-plan-1-teams' -ErrorAction Stop
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

    # Voice routing policy Berlin-Werkstatt
    $was = @($beforeOnlineVoiceRoutingPolicy | Where-Object { ('Berlin-Werkstatt' -eq $_.Identity) -or ('Tag:Berlin-Werkstatt' -eq $_.Identity) })
    $found = @($allOnlineVoiceRoutingPolicy | Where-Object { ('Berlin-Werkstatt' -eq $_.Identity) -or ('Tag:Berlin-Werkstatt' -eq $_.Identity) })
    if ((0 -eq $was.Count) -and (1 -eq $found.Count)) {
        Write-Host -Object 'Removing voice routing policy Berlin-Werkstatt, which was not there before'
        Remove-CsOnlineVoiceRoutingPolicy -Identity 'Berlin-Werkstatt' -WhatIf:$WhatIf -ErrorAction Stop
        $removed += 'voice routing policy Berlin-Werkstatt'
        $allOnlineVoiceRoutingPolicy = @(Get-CsOnlineVoiceRoutingPolicy -ErrorAction Stop)
    }
    elseif ((1 -eq $was.Count) -and (0 -eq $found.Count)) {
        Write-Warning -Message 'Somebody has removed voice routing policy Berlin-Werkstatt since; it is not made again'
    }
    elseif ((1 -eq $was.Count) -and (((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) -or ((@($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator)))) {
        Write-Host -Object 'Setting voice routing policy Berlin-Werkstatt back to what it was'
        if ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) {
            Set-CsOnlineVoiceRoutingPolicy -Identity 'Berlin-Werkstatt' -Description $was[0].Description -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (((@($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator)) -and (0 -eq @($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }).Count)) {
            foreach ($item in @($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ })) {
                Set-CsOnlineVoiceRoutingPolicy -Identity 'Berlin-Werkstatt' -OnlinePstnUsages @{remove=(@($item) -join '')} -WhatIf:$WhatIf -ErrorAction Stop
            }
        }
        elseif ((@($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator)) {
            Set-CsOnlineVoiceRoutingPolicy -Identity 'Berlin-Werkstatt' -OnlinePstnUsages @{replace=([string[]]@($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }))} -WhatIf:$WhatIf -ErrorAction Stop
        }
        $changed += 'voice routing policy Berlin-Werkstatt'
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

    # Voice routing policy Berlin-Ausland
    $was = @($beforeOnlineVoiceRoutingPolicy | Where-Object { ('Berlin-Ausland' -eq $_.Identity) -or ('Tag:Berlin-Ausland' -eq $_.Identity) })
    $found = @($allOnlineVoiceRoutingPolicy | Where-Object { ('Berlin-Ausland' -eq $_.Identity) -or ('Tag:Berlin-Ausland' -eq $_.Identity) })
    if ((0 -eq $was.Count) -and (1 -eq $found.Count)) {
        Write-Host -Object 'Removing voice routing policy Berlin-Ausland, which was not there before'
        Remove-CsOnlineVoiceRoutingPolicy -Identity 'Berlin-Ausland' -WhatIf:$WhatIf -ErrorAction Stop
        $removed += 'voice routing policy Berlin-Ausland'
        $allOnlineVoiceRoutingPolicy = @(Get-CsOnlineVoiceRoutingPolicy -ErrorAction Stop)
    }
    elseif ((1 -eq $was.Count) -and (0 -eq $found.Count)) {
        Write-Warning -Message 'Somebody has removed voice routing policy Berlin-Ausland since; it is not made again'
    }
    elseif ((1 -eq $was.Count) -and (((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) -or ((@($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator)))) {
        Write-Host -Object 'Setting voice routing policy Berlin-Ausland back to what it was'
        if ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) {
            Set-CsOnlineVoiceRoutingPolicy -Identity 'Berlin-Ausland' -Description $was[0].Description -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (((@($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator)) -and (0 -eq @($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }).Count)) {
            foreach ($item in @($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ })) {
                Set-CsOnlineVoiceRoutingPolicy -Identity 'Berlin-Ausland' -OnlinePstnUsages @{remove=(@($item) -join '')} -WhatIf:$WhatIf -ErrorAction Stop
            }
        }
        elseif ((@($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator)) {
            Set-CsOnlineVoiceRoutingPolicy -Identity 'Berlin-Ausland' -OnlinePstnUsages @{replace=([string[]]@($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }))} -WhatIf:$WhatIf -ErrorAction Stop
        }
        $changed += 'voice routing policy Berlin-Ausland'
        $allOnlineVoiceRoutingPolicy = @(Get-CsOnlineVoiceRoutingPolicy -ErrorAction Stop)
    }

    # Route Berlin-Emergency
    $was = @($beforeOnlineVoiceRoute | Where-Object { 'Berlin-Emergency' -eq $_.Identity })
    $found = @($allOnlineVoiceRoute | Where-Object { 'Berlin-Emergency' -eq $_.Identity })
    if ((0 -eq $was.Count) -and (1 -eq $found.Count)) {
        Write-Host -Object 'Removing voice route Berlin-Emergency, which was not there before'
        Remove-CsOnlineVoiceRoute -Identity 'Berlin-Emergency' -WhatIf:$WhatIf -ErrorAction Stop
        $removed += 'voice route Berlin-Emergency'
        $allOnlineVoiceRoute = @(Get-CsOnlineVoiceRoute -ErrorAction Stop)
    }
    elseif ((1 -eq $was.Count) -and (0 -eq $found.Count)) {
        Write-Warning -Message 'Somebody has removed voice route Berlin-Emergency since; it is not made again'
    }
    elseif ((1 -eq $was.Count) -and (((@($was[0].NumberPattern) -join '') -cne (@($found[0].NumberPattern) -join '')) -or ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) -or ((@($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator)) -or ((@($was[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)))) {
        Write-Host -Object 'Setting voice route Berlin-Emergency back to what it was'
        if ((@($was[0].NumberPattern) -join '') -cne (@($found[0].NumberPattern) -join '')) {
            Set-CsOnlineVoiceRoute -Identity 'Berlin-Emergency' -NumberPattern $was[0].NumberPattern -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) {
            Set-CsOnlineVoiceRoute -Identity 'Berlin-Emergency' -Description $was[0].Description -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (((@($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator)) -and (0 -eq @($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }).Count)) {
            foreach ($item in @($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ })) {
                Set-CsOnlineVoiceRoute -Identity 'Berlin-Emergency' -OnlinePstnUsages @{remove=(@($item) -join '')} -WhatIf:$WhatIf -ErrorAction Stop
            }
        }
        elseif ((@($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator)) {
            Set-CsOnlineVoiceRoute -Identity 'Berlin-Emergency' -OnlinePstnUsages @{replace=([string[]]@($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }))} -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (((@($was[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)) -and (0 -eq @($was[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }).Count)) {
            foreach ($item in @($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ })) {
                Set-CsOnlineVoiceRoute -Identity 'Berlin-Emergency' -OnlinePstnGatewayList @{remove=(@($item) -join '')} -WhatIf:$WhatIf -ErrorAction Stop
            }
        }
        elseif ((@($was[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)) {
            Set-CsOnlineVoiceRoute -Identity 'Berlin-Emergency' -OnlinePstnGatewayList @{replace=([string[]]@($was[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }))} -WhatIf:$WhatIf -ErrorAction Stop
        }
        $changed += 'voice route Berlin-Emergency'
        $allOnlineVoiceRoute = @(Get-CsOnlineVoiceRoute -ErrorAction Stop)
    }

    # Route Berlin-Internal
    $was = @($beforeOnlineVoiceRoute | Where-Object { 'Berlin-Internal' -eq $_.Identity })
    $found = @($allOnlineVoiceRoute | Where-Object { 'Berlin-Internal' -eq $_.Identity })
    if ((0 -eq $was.Count) -and (1 -eq $found.Count)) {
        Write-Host -Object 'Removing voice route Berlin-Internal, which was not there before'
        Remove-CsOnlineVoiceRoute -Identity 'Berlin-Internal' -WhatIf:$WhatIf -ErrorAction Stop
        $removed += 'voice route Berlin-Internal'
        $allOnlineVoiceRoute = @(Get-CsOnlineVoiceRoute -ErrorAction Stop)
    }
    elseif ((1 -eq $was.Count) -and (0 -eq $found.Count)) {
        Write-Warning -Message 'Somebody has removed voice route Berlin-Internal since; it is not made again'
    }
    elseif ((1 -eq $was.Count) -and (((@($was[0].NumberPattern) -join '') -cne (@($found[0].NumberPattern) -join '')) -or ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) -or ((@($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator)) -or ((@($was[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)))) {
        Write-Host -Object 'Setting voice route Berlin-Internal back to what it was'
        if ((@($was[0].NumberPattern) -join '') -cne (@($found[0].NumberPattern) -join '')) {
            Set-CsOnlineVoiceRoute -Identity 'Berlin-Internal' -NumberPattern $was[0].NumberPattern -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) {
            Set-CsOnlineVoiceRoute -Identity 'Berlin-Internal' -Description $was[0].Description -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (((@($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator)) -and (0 -eq @($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }).Count)) {
            foreach ($item in @($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ })) {
                Set-CsOnlineVoiceRoute -Identity 'Berlin-Internal' -OnlinePstnUsages @{remove=(@($item) -join '')} -WhatIf:$WhatIf -ErrorAction Stop
            }
        }
        elseif ((@($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator)) {
            Set-CsOnlineVoiceRoute -Identity 'Berlin-Internal' -OnlinePstnUsages @{replace=([string[]]@($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }))} -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (((@($was[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)) -and (0 -eq @($was[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }).Count)) {
            foreach ($item in @($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ })) {
                Set-CsOnlineVoiceRoute -Identity 'Berlin-Internal' -OnlinePstnGatewayList @{remove=(@($item) -join '')} -WhatIf:$WhatIf -ErrorAction Stop
            }
        }
        elseif ((@($was[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)) {
            Set-CsOnlineVoiceRoute -Identity 'Berlin-Internal' -OnlinePstnGatewayList @{replace=([string[]]@($was[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }))} -WhatIf:$WhatIf -ErrorAction Stop
        }
        $changed += 'voice route Berlin-Internal'
        $allOnlineVoiceRoute = @(Get-CsOnlineVoiceRoute -ErrorAction Stop)
    }

    # Route Berlin-TollFree
    $was = @($beforeOnlineVoiceRoute | Where-Object { 'Berlin-TollFree' -eq $_.Identity })
    $found = @($allOnlineVoiceRoute | Where-Object { 'Berlin-TollFree' -eq $_.Identity })
    if ((0 -eq $was.Count) -and (1 -eq $found.Count)) {
        Write-Host -Object 'Removing voice route Berlin-TollFree, which was not there before'
        Remove-CsOnlineVoiceRoute -Identity 'Berlin-TollFree' -WhatIf:$WhatIf -ErrorAction Stop
        $removed += 'voice route Berlin-TollFree'
        $allOnlineVoiceRoute = @(Get-CsOnlineVoiceRoute -ErrorAction Stop)
    }
    elseif ((1 -eq $was.Count) -and (0 -eq $found.Count)) {
        Write-Warning -Message 'Somebody has removed voice route Berlin-TollFree since; it is not made again'
    }
    elseif ((1 -eq $was.Count) -and (((@($was[0].NumberPattern) -join '') -cne (@($found[0].NumberPattern) -join '')) -or ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) -or ((@($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator)) -or ((@($was[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)))) {
        Write-Host -Object 'Setting voice route Berlin-TollFree back to what it was'
        if ((@($was[0].NumberPattern) -join '') -cne (@($found[0].NumberPattern) -join '')) {
            Set-CsOnlineVoiceRoute -Identity 'Berlin-TollFree' -NumberPattern $was[0].NumberPattern -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) {
            Set-CsOnlineVoiceRoute -Identity 'Berlin-TollFree' -Description $was[0].Description -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (((@($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator)) -and (0 -eq @($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }).Count)) {
            foreach ($item in @($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ })) {
                Set-CsOnlineVoiceRoute -Identity 'Berlin-TollFree' -OnlinePstnUsages @{remove=(@($item) -join '')} -WhatIf:$WhatIf -ErrorAction Stop
            }
        }
        elseif ((@($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator)) {
            Set-CsOnlineVoiceRoute -Identity 'Berlin-TollFree' -OnlinePstnUsages @{replace=([string[]]@($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }))} -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (((@($was[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)) -and (0 -eq @($was[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }).Count)) {
            foreach ($item in @($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ })) {
                Set-CsOnlineVoiceRoute -Identity 'Berlin-TollFree' -OnlinePstnGatewayList @{remove=(@($item) -join '')} -WhatIf:$WhatIf -ErrorAction Stop
            }
        }
        elseif ((@($was[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)) {
            Set-CsOnlineVoiceRoute -Identity 'Berlin-TollFree' -OnlinePstnGatewayList @{replace=([string[]]@($was[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }))} -WhatIf:$WhatIf -ErrorAction Stop
        }
        $changed += 'voice route Berlin-TollFree'
        $allOnlineVoiceRoute = @(Get-CsOnlineVoiceRoute -ErrorAction Stop)
    }

    # Route Berlin-Local
    $was = @($beforeOnlineVoiceRoute | Where-Object { 'Berlin-Local' -eq $_.Identity })
    $found = @($allOnlineVoiceRoute | Where-Object { 'Berlin-Local' -eq $_.Identity })
    if ((0 -eq $was.Count) -and (1 -eq $found.Count)) {
        Write-Host -Object 'Removing voice route Berlin-Local, which was not there before'
        Remove-CsOnlineVoiceRoute -Identity 'Berlin-Local' -WhatIf:$WhatIf -ErrorAction Stop
        $removed += 'voice route Berlin-Local'
        $allOnlineVoiceRoute = @(Get-CsOnlineVoiceRoute -ErrorAction Stop)
    }
    elseif ((1 -eq $was.Count) -and (0 -eq $found.Count)) {
        Write-Warning -Message 'Somebody has removed voice route Berlin-Local since; it is not made again'
    }
    elseif ((1 -eq $was.Count) -and (((@($was[0].NumberPattern) -join '') -cne (@($found[0].NumberPattern) -join '')) -or ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) -or ((@($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator)) -or ((@($was[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)))) {
        Write-Host -Object 'Setting voice route Berlin-Local back to what it was'
        if ((@($was[0].NumberPattern) -join '') -cne (@($found[0].NumberPattern) -join '')) {
            Set-CsOnlineVoiceRoute -Identity 'Berlin-Local' -NumberPattern $was[0].NumberPattern -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) {
            Set-CsOnlineVoiceRoute -Identity 'Berlin-Local' -Description $was[0].Description -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (((@($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator)) -and (0 -eq @($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }).Count)) {
            foreach ($item in @($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ })) {
                Set-CsOnlineVoiceRoute -Identity 'Berlin-Local' -OnlinePstnUsages @{remove=(@($item) -join '')} -WhatIf:$WhatIf -ErrorAction Stop
            }
        }
        elseif ((@($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator)) {
            Set-CsOnlineVoiceRoute -Identity 'Berlin-Local' -OnlinePstnUsages @{replace=([string[]]@($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }))} -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (((@($was[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)) -and (0 -eq @($was[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }).Count)) {
            foreach ($item in @($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ })) {
                Set-CsOnlineVoiceRoute -Identity 'Berlin-Local' -OnlinePstnGatewayList @{remove=(@($item) -join '')} -WhatIf:$WhatIf -ErrorAction Stop
            }
        }
        elseif ((@($was[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)) {
            Set-CsOnlineVoiceRoute -Identity 'Berlin-Local' -OnlinePstnGatewayList @{replace=([string[]]@($was[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }))} -WhatIf:$WhatIf -ErrorAction Stop
        }
        $changed += 'voice route Berlin-Local'
        $allOnlineVoiceRoute = @(Get-CsOnlineVoiceRoute -ErrorAction Stop)
    }

    # Route Berlin-National
    $was = @($beforeOnlineVoiceRoute | Where-Object { 'Berlin-National' -eq $_.Identity })
    $found = @($allOnlineVoiceRoute | Where-Object { 'Berlin-National' -eq $_.Identity })
    if ((0 -eq $was.Count) -and (1 -eq $found.Count)) {
        Write-Host -Object 'Removing voice route Berlin-National, which was not there before'
        Remove-CsOnlineVoiceRoute -Identity 'Berlin-National' -WhatIf:$WhatIf -ErrorAction Stop
        $removed += 'voice route Berlin-National'
        $allOnlineVoiceRoute = @(Get-CsOnlineVoiceRoute -ErrorAction Stop)
    }
    elseif ((1 -eq $was.Count) -and (0 -eq $found.Count)) {
        Write-Warning -Message 'Somebody has removed voice route Berlin-National since; it is not made again'
    }
    elseif ((1 -eq $was.Count) -and (((@($was[0].NumberPattern) -join '') -cne (@($found[0].NumberPattern) -join '')) -or ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) -or ((@($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator)) -or ((@($was[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)))) {
        Write-Host -Object 'Setting voice route Berlin-National back to what it was'
        if ((@($was[0].NumberPattern) -join '') -cne (@($found[0].NumberPattern) -join '')) {
            Set-CsOnlineVoiceRoute -Identity 'Berlin-National' -NumberPattern $was[0].NumberPattern -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) {
            Set-CsOnlineVoiceRoute -Identity 'Berlin-National' -Description $was[0].Description -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (((@($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator)) -and (0 -eq @($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }).Count)) {
            foreach ($item in @($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ })) {
                Set-CsOnlineVoiceRoute -Identity 'Berlin-National' -OnlinePstnUsages @{remove=(@($item) -join '')} -WhatIf:$WhatIf -ErrorAction Stop
            }
        }
        elseif ((@($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator)) {
            Set-CsOnlineVoiceRoute -Identity 'Berlin-National' -OnlinePstnUsages @{replace=([string[]]@($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }))} -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (((@($was[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)) -and (0 -eq @($was[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }).Count)) {
            foreach ($item in @($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ })) {
                Set-CsOnlineVoiceRoute -Identity 'Berlin-National' -OnlinePstnGatewayList @{remove=(@($item) -join '')} -WhatIf:$WhatIf -ErrorAction Stop
            }
        }
        elseif ((@($was[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)) {
            Set-CsOnlineVoiceRoute -Identity 'Berlin-National' -OnlinePstnGatewayList @{replace=([string[]]@($was[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }))} -WhatIf:$WhatIf -ErrorAction Stop
        }
        $changed += 'voice route Berlin-National'
        $allOnlineVoiceRoute = @(Get-CsOnlineVoiceRoute -ErrorAction Stop)
    }

    # Route Berlin-Mobile
    $was = @($beforeOnlineVoiceRoute | Where-Object { 'Berlin-Mobile' -eq $_.Identity })
    $found = @($allOnlineVoiceRoute | Where-Object { 'Berlin-Mobile' -eq $_.Identity })
    if ((0 -eq $was.Count) -and (1 -eq $found.Count)) {
        Write-Host -Object 'Removing voice route Berlin-Mobile, which was not there before'
        Remove-CsOnlineVoiceRoute -Identity 'Berlin-Mobile' -WhatIf:$WhatIf -ErrorAction Stop
        $removed += 'voice route Berlin-Mobile'
        $allOnlineVoiceRoute = @(Get-CsOnlineVoiceRoute -ErrorAction Stop)
    }
    elseif ((1 -eq $was.Count) -and (0 -eq $found.Count)) {
        Write-Warning -Message 'Somebody has removed voice route Berlin-Mobile since; it is not made again'
    }
    elseif ((1 -eq $was.Count) -and (((@($was[0].NumberPattern) -join '') -cne (@($found[0].NumberPattern) -join '')) -or ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) -or ((@($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator)) -or ((@($was[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)))) {
        Write-Host -Object 'Setting voice route Berlin-Mobile back to what it was'
        if ((@($was[0].NumberPattern) -join '') -cne (@($found[0].NumberPattern) -join '')) {
            Set-CsOnlineVoiceRoute -Identity 'Berlin-Mobile' -NumberPattern $was[0].NumberPattern -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) {
            Set-CsOnlineVoiceRoute -Identity 'Berlin-Mobile' -Description $was[0].Description -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (((@($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator)) -and (0 -eq @($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }).Count)) {
            foreach ($item in @($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ })) {
                Set-CsOnlineVoiceRoute -Identity 'Berlin-Mobile' -OnlinePstnUsages @{remove=(@($item) -join '')} -WhatIf:$WhatIf -ErrorAction Stop
            }
        }
        elseif ((@($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator)) {
            Set-CsOnlineVoiceRoute -Identity 'Berlin-Mobile' -OnlinePstnUsages @{replace=([string[]]@($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }))} -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (((@($was[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)) -and (0 -eq @($was[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }).Count)) {
            foreach ($item in @($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ })) {
                Set-CsOnlineVoiceRoute -Identity 'Berlin-Mobile' -OnlinePstnGatewayList @{remove=(@($item) -join '')} -WhatIf:$WhatIf -ErrorAction Stop
            }
        }
        elseif ((@($was[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)) {
            Set-CsOnlineVoiceRoute -Identity 'Berlin-Mobile' -OnlinePstnGatewayList @{replace=([string[]]@($was[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }))} -WhatIf:$WhatIf -ErrorAction Stop
        }
        $changed += 'voice route Berlin-Mobile'
        $allOnlineVoiceRoute = @(Get-CsOnlineVoiceRoute -ErrorAction Stop)
    }

    # Route Berlin-SharedCost
    $was = @($beforeOnlineVoiceRoute | Where-Object { 'Berlin-SharedCost' -eq $_.Identity })
    $found = @($allOnlineVoiceRoute | Where-Object { 'Berlin-SharedCost' -eq $_.Identity })
    if ((0 -eq $was.Count) -and (1 -eq $found.Count)) {
        Write-Host -Object 'Removing voice route Berlin-SharedCost, which was not there before'
        Remove-CsOnlineVoiceRoute -Identity 'Berlin-SharedCost' -WhatIf:$WhatIf -ErrorAction Stop
        $removed += 'voice route Berlin-SharedCost'
        $allOnlineVoiceRoute = @(Get-CsOnlineVoiceRoute -ErrorAction Stop)
    }
    elseif ((1 -eq $was.Count) -and (0 -eq $found.Count)) {
        Write-Warning -Message 'Somebody has removed voice route Berlin-SharedCost since; it is not made again'
    }
    elseif ((1 -eq $was.Count) -and (((@($was[0].NumberPattern) -join '') -cne (@($found[0].NumberPattern) -join '')) -or ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) -or ((@($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator)) -or ((@($was[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)))) {
        Write-Host -Object 'Setting voice route Berlin-SharedCost back to what it was'
        if ((@($was[0].NumberPattern) -join '') -cne (@($found[0].NumberPattern) -join '')) {
            Set-CsOnlineVoiceRoute -Identity 'Berlin-SharedCost' -NumberPattern $was[0].NumberPattern -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) {
            Set-CsOnlineVoiceRoute -Identity 'Berlin-SharedCost' -Description $was[0].Description -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (((@($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator)) -and (0 -eq @($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }).Count)) {
            foreach ($item in @($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ })) {
                Set-CsOnlineVoiceRoute -Identity 'Berlin-SharedCost' -OnlinePstnUsages @{remove=(@($item) -join '')} -WhatIf:$WhatIf -ErrorAction Stop
            }
        }
        elseif ((@($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator)) {
            Set-CsOnlineVoiceRoute -Identity 'Berlin-SharedCost' -OnlinePstnUsages @{replace=([string[]]@($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }))} -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (((@($was[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)) -and (0 -eq @($was[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }).Count)) {
            foreach ($item in @($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ })) {
                Set-CsOnlineVoiceRoute -Identity 'Berlin-SharedCost' -OnlinePstnGatewayList @{remove=(@($item) -join '')} -WhatIf:$WhatIf -ErrorAction Stop
            }
        }
        elseif ((@($was[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)) {
            Set-CsOnlineVoiceRoute -Identity 'Berlin-SharedCost' -OnlinePstnGatewayList @{replace=([string[]]@($was[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }))} -WhatIf:$WhatIf -ErrorAction Stop
        }
        $changed += 'voice route Berlin-SharedCost'
        $allOnlineVoiceRoute = @(Get-CsOnlineVoiceRoute -ErrorAction Stop)
    }

    # Route Berlin-International
    $was = @($beforeOnlineVoiceRoute | Where-Object { 'Berlin-International' -eq $_.Identity })
    $found = @($allOnlineVoiceRoute | Where-Object { 'Berlin-International' -eq $_.Identity })
    if ((0 -eq $was.Count) -and (1 -eq $found.Count)) {
        Write-Host -Object 'Removing voice route Berlin-International, which was not there before'
        Remove-CsOnlineVoiceRoute -Identity 'Berlin-International' -WhatIf:$WhatIf -ErrorAction Stop
        $removed += 'voice route Berlin-International'
        $allOnlineVoiceRoute = @(Get-CsOnlineVoiceRoute -ErrorAction Stop)
    }
    elseif ((1 -eq $was.Count) -and (0 -eq $found.Count)) {
        Write-Warning -Message 'Somebody has removed voice route Berlin-International since; it is not made again'
    }
    elseif ((1 -eq $was.Count) -and (((@($was[0].NumberPattern) -join '') -cne (@($found[0].NumberPattern) -join '')) -or ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) -or ((@($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator)) -or ((@($was[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)))) {
        Write-Host -Object 'Setting voice route Berlin-International back to what it was'
        if ((@($was[0].NumberPattern) -join '') -cne (@($found[0].NumberPattern) -join '')) {
            Set-CsOnlineVoiceRoute -Identity 'Berlin-International' -NumberPattern $was[0].NumberPattern -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) {
            Set-CsOnlineVoiceRoute -Identity 'Berlin-International' -Description $was[0].Description -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (((@($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator)) -and (0 -eq @($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }).Count)) {
            foreach ($item in @($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ })) {
                Set-CsOnlineVoiceRoute -Identity 'Berlin-International' -OnlinePstnUsages @{remove=(@($item) -join '')} -WhatIf:$WhatIf -ErrorAction Stop
            }
        }
        elseif ((@($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator)) {
            Set-CsOnlineVoiceRoute -Identity 'Berlin-International' -OnlinePstnUsages @{replace=([string[]]@($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }))} -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (((@($was[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)) -and (0 -eq @($was[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }).Count)) {
            foreach ($item in @($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ })) {
                Set-CsOnlineVoiceRoute -Identity 'Berlin-International' -OnlinePstnGatewayList @{remove=(@($item) -join '')} -WhatIf:$WhatIf -ErrorAction Stop
            }
        }
        elseif ((@($was[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)) {
            Set-CsOnlineVoiceRoute -Identity 'Berlin-International' -OnlinePstnGatewayList @{replace=([string[]]@($was[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }))} -WhatIf:$WhatIf -ErrorAction Stop
        }
        $changed += 'voice route Berlin-International'
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

    # Gateway gw1.berlin.contoso.com
    $was = @($beforeOnlinePSTNGateway | Where-Object { 'gw1.berlin.contoso.com' -eq $_.Identity })
    $found = @($allOnlinePSTNGateway | Where-Object { 'gw1.berlin.contoso.com' -eq $_.Identity })
    if ((0 -eq $was.Count) -and (1 -eq $found.Count)) {
        Write-Host -Object 'Removing PSTN gateway gw1.berlin.contoso.com, which was not there before'
        Remove-CsOnlinePSTNGateway -Identity 'gw1.berlin.contoso.com' -WhatIf:$WhatIf -ErrorAction Stop
        $removed += 'PSTN gateway gw1.berlin.contoso.com'
        $allOnlinePSTNGateway = @(Get-CsOnlinePSTNGateway -ErrorAction Stop)
    }
    elseif ((1 -eq $was.Count) -and (0 -eq $found.Count)) {
        Write-Warning -Message 'Somebody has removed PSTN gateway gw1.berlin.contoso.com since; it is not made again'
    }
    elseif ((1 -eq $was.Count) -and (((@($was[0].OutboundPstnNumberTranslationRules | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OutboundPstnNumberTranslationRules | Where-Object { $null -ne $_ }) -join $separator)) -or ((@($was[0].OutboundTeamsNumberTranslationRules | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OutboundTeamsNumberTranslationRules | Where-Object { $null -ne $_ }) -join $separator)) -or ((@($was[0].InboundTeamsNumberTranslationRules | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].InboundTeamsNumberTranslationRules | Where-Object { $null -ne $_ }) -join $separator)) -or ((@($was[0].InboundPstnNumberTranslationRules | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].InboundPstnNumberTranslationRules | Where-Object { $null -ne $_ }) -join $separator)))) {
        Write-Host -Object 'Setting PSTN gateway gw1.berlin.contoso.com back to what it was'
        if (((@($was[0].OutboundPstnNumberTranslationRules | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OutboundPstnNumberTranslationRules | Where-Object { $null -ne $_ }) -join $separator)) -and (0 -eq @($was[0].OutboundPstnNumberTranslationRules | Where-Object { $null -ne $_ }).Count)) {
            Set-CsOnlinePSTNGateway -Identity 'gw1.berlin.contoso.com' -OutboundPstnNumberTranslationRules $null -WhatIf:$WhatIf -ErrorAction Stop
        }
        elseif ((@($was[0].OutboundPstnNumberTranslationRules | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OutboundPstnNumberTranslationRules | Where-Object { $null -ne $_ }) -join $separator)) {
            Set-CsOnlinePSTNGateway -Identity 'gw1.berlin.contoso.com' -OutboundPstnNumberTranslationRules ([string[]]@($was[0].OutboundPstnNumberTranslationRules | Where-Object { $null -ne $_ })) -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (((@($was[0].OutboundTeamsNumberTranslationRules | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OutboundTeamsNumberTranslationRules | Where-Object { $null -ne $_ }) -join $separator)) -and (0 -eq @($was[0].OutboundTeamsNumberTranslationRules | Where-Object { $null -ne $_ }).Count)) {
            Set-CsOnlinePSTNGateway -Identity 'gw1.berlin.contoso.com' -OutboundTeamsNumberTranslationRules $null -WhatIf:$WhatIf -ErrorAction Stop
        }
        elseif ((@($was[0].OutboundTeamsNumberTranslationRules | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OutboundTeamsNumberTranslationRules | Where-Object { $null -ne $_ }) -join $separator)) {
            Set-CsOnlinePSTNGateway -Identity 'gw1.berlin.contoso.com' -OutboundTeamsNumberTranslationRules ([string[]]@($was[0].OutboundTeamsNumberTranslationRules | Where-Object { $null -ne $_ })) -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (((@($was[0].InboundTeamsNumberTranslationRules | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].InboundTeamsNumberTranslationRules | Where-Object { $null -ne $_ }) -join $separator)) -and (0 -eq @($was[0].InboundTeamsNumberTranslationRules | Where-Object { $null -ne $_ }).Count)) {
            Set-CsOnlinePSTNGateway -Identity 'gw1.berlin.contoso.com' -InboundTeamsNumberTranslationRules $null -WhatIf:$WhatIf -ErrorAction Stop
        }
        elseif ((@($was[0].InboundTeamsNumberTranslationRules | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].InboundTeamsNumberTranslationRules | Where-Object { $null -ne $_ }) -join $separator)) {
            Set-CsOnlinePSTNGateway -Identity 'gw1.berlin.contoso.com' -InboundTeamsNumberTranslationRules ([string[]]@($was[0].InboundTeamsNumberTranslationRules | Where-Object { $null -ne $_ })) -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (((@($was[0].InboundPstnNumberTranslationRules | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].InboundPstnNumberTranslationRules | Where-Object { $null -ne $_ }) -join $separator)) -and (0 -eq @($was[0].InboundPstnNumberTranslationRules | Where-Object { $null -ne $_ }).Count)) {
            Set-CsOnlinePSTNGateway -Identity 'gw1.berlin.contoso.com' -InboundPstnNumberTranslationRules $null -WhatIf:$WhatIf -ErrorAction Stop
        }
        elseif ((@($was[0].InboundPstnNumberTranslationRules | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].InboundPstnNumberTranslationRules | Where-Object { $null -ne $_ }) -join $separator)) {
            Set-CsOnlinePSTNGateway -Identity 'gw1.berlin.contoso.com' -InboundPstnNumberTranslationRules ([string[]]@($was[0].InboundPstnNumberTranslationRules | Where-Object { $null -ne $_ })) -WhatIf:$WhatIf -ErrorAction Stop
        }
        $changed += 'PSTN gateway gw1.berlin.contoso.com'
        $allOnlinePSTNGateway = @(Get-CsOnlinePSTNGateway -ErrorAction Stop)
    }

    # Translation rule Berlin gw1 short codes-called-gw1.berlin.contoso.com
    $was = @($beforeTeamsTranslationRule | Where-Object { 'Berlin gw1 short codes-called-gw1.berlin.contoso.com' -eq $_.Identity })
    $found = @($allTeamsTranslationRule | Where-Object { 'Berlin gw1 short codes-called-gw1.berlin.contoso.com' -eq $_.Identity })
    if ((0 -eq $was.Count) -and (1 -eq $found.Count)) {
        Write-Host -Object 'Removing translation rule Berlin gw1 short codes-called-gw1.berlin.contoso.com, which was not there before'
        Remove-CsTeamsTranslationRule -Identity 'Berlin gw1 short codes-called-gw1.berlin.contoso.com' -WhatIf:$WhatIf -ErrorAction Stop
        $removed += 'translation rule Berlin gw1 short codes-called-gw1.berlin.contoso.com'
        $allTeamsTranslationRule = @(Get-CsTeamsTranslationRule -ErrorAction Stop)
    }
    elseif ((1 -eq $was.Count) -and (0 -eq $found.Count)) {
        Write-Warning -Message 'Somebody has removed translation rule Berlin gw1 short codes-called-gw1.berlin.contoso.com since; it is not made again'
    }
    elseif ((1 -eq $was.Count) -and (((@($was[0].Pattern) -join '') -cne (@($found[0].Pattern) -join '')) -or ((@($was[0].Translation) -join '') -cne (@($found[0].Translation) -join '')) -or ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')))) {
        Write-Host -Object 'Setting translation rule Berlin gw1 short codes-called-gw1.berlin.contoso.com back to what it was'
        if ((@($was[0].Pattern) -join '') -cne (@($found[0].Pattern) -join '')) {
            Set-CsTeamsTranslationRule -Identity 'Berlin gw1 short codes-called-gw1.berlin.contoso.com' -Pattern $was[0].Pattern -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].Translation) -join '') -cne (@($found[0].Translation) -join '')) {
            Set-CsTeamsTranslationRule -Identity 'Berlin gw1 short codes-called-gw1.berlin.contoso.com' -Translation $was[0].Translation -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) {
            Set-CsTeamsTranslationRule -Identity 'Berlin gw1 short codes-called-gw1.berlin.contoso.com' -Description $was[0].Description -WhatIf:$WhatIf -ErrorAction Stop
        }
        $changed += 'translation rule Berlin gw1 short codes-called-gw1.berlin.contoso.com'
        $allTeamsTranslationRule = @(Get-CsTeamsTranslationRule -ErrorAction Stop)
    }

    # Translation rule Berlin gw1 national-called-gw1.berlin.contoso.com
    $was = @($beforeTeamsTranslationRule | Where-Object { 'Berlin gw1 national-called-gw1.berlin.contoso.com' -eq $_.Identity })
    $found = @($allTeamsTranslationRule | Where-Object { 'Berlin gw1 national-called-gw1.berlin.contoso.com' -eq $_.Identity })
    if ((0 -eq $was.Count) -and (1 -eq $found.Count)) {
        Write-Host -Object 'Removing translation rule Berlin gw1 national-called-gw1.berlin.contoso.com, which was not there before'
        Remove-CsTeamsTranslationRule -Identity 'Berlin gw1 national-called-gw1.berlin.contoso.com' -WhatIf:$WhatIf -ErrorAction Stop
        $removed += 'translation rule Berlin gw1 national-called-gw1.berlin.contoso.com'
        $allTeamsTranslationRule = @(Get-CsTeamsTranslationRule -ErrorAction Stop)
    }
    elseif ((1 -eq $was.Count) -and (0 -eq $found.Count)) {
        Write-Warning -Message 'Somebody has removed translation rule Berlin gw1 national-called-gw1.berlin.contoso.com since; it is not made again'
    }
    elseif ((1 -eq $was.Count) -and (((@($was[0].Pattern) -join '') -cne (@($found[0].Pattern) -join '')) -or ((@($was[0].Translation) -join '') -cne (@($found[0].Translation) -join '')) -or ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')))) {
        Write-Host -Object 'Setting translation rule Berlin gw1 national-called-gw1.berlin.contoso.com back to what it was'
        if ((@($was[0].Pattern) -join '') -cne (@($found[0].Pattern) -join '')) {
            Set-CsTeamsTranslationRule -Identity 'Berlin gw1 national-called-gw1.berlin.contoso.com' -Pattern $was[0].Pattern -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].Translation) -join '') -cne (@($found[0].Translation) -join '')) {
            Set-CsTeamsTranslationRule -Identity 'Berlin gw1 national-called-gw1.berlin.contoso.com' -Translation $was[0].Translation -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) {
            Set-CsTeamsTranslationRule -Identity 'Berlin gw1 national-called-gw1.berlin.contoso.com' -Description $was[0].Description -WhatIf:$WhatIf -ErrorAction Stop
        }
        $changed += 'translation rule Berlin gw1 national-called-gw1.berlin.contoso.com'
        $allTeamsTranslationRule = @(Get-CsTeamsTranslationRule -ErrorAction Stop)
    }

    # Translation rule Berlin gw1 national 2-called-gw1.berlin.contoso.com
    $was = @($beforeTeamsTranslationRule | Where-Object { 'Berlin gw1 national 2-called-gw1.berlin.contoso.com' -eq $_.Identity })
    $found = @($allTeamsTranslationRule | Where-Object { 'Berlin gw1 national 2-called-gw1.berlin.contoso.com' -eq $_.Identity })
    if ((0 -eq $was.Count) -and (1 -eq $found.Count)) {
        Write-Host -Object 'Removing translation rule Berlin gw1 national 2-called-gw1.berlin.contoso.com, which was not there before'
        Remove-CsTeamsTranslationRule -Identity 'Berlin gw1 national 2-called-gw1.berlin.contoso.com' -WhatIf:$WhatIf -ErrorAction Stop
        $removed += 'translation rule Berlin gw1 national 2-called-gw1.berlin.contoso.com'
        $allTeamsTranslationRule = @(Get-CsTeamsTranslationRule -ErrorAction Stop)
    }
    elseif ((1 -eq $was.Count) -and (0 -eq $found.Count)) {
        Write-Warning -Message 'Somebody has removed translation rule Berlin gw1 national 2-called-gw1.berlin.contoso.com since; it is not made again'
    }
    elseif ((1 -eq $was.Count) -and (((@($was[0].Pattern) -join '') -cne (@($found[0].Pattern) -join '')) -or ((@($was[0].Translation) -join '') -cne (@($found[0].Translation) -join '')) -or ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')))) {
        Write-Host -Object 'Setting translation rule Berlin gw1 national 2-called-gw1.berlin.contoso.com back to what it was'
        if ((@($was[0].Pattern) -join '') -cne (@($found[0].Pattern) -join '')) {
            Set-CsTeamsTranslationRule -Identity 'Berlin gw1 national 2-called-gw1.berlin.contoso.com' -Pattern $was[0].Pattern -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].Translation) -join '') -cne (@($found[0].Translation) -join '')) {
            Set-CsTeamsTranslationRule -Identity 'Berlin gw1 national 2-called-gw1.berlin.contoso.com' -Translation $was[0].Translation -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) {
            Set-CsTeamsTranslationRule -Identity 'Berlin gw1 national 2-called-gw1.berlin.contoso.com' -Description $was[0].Description -WhatIf:$WhatIf -ErrorAction Stop
        }
        $changed += 'translation rule Berlin gw1 national 2-called-gw1.berlin.contoso.com'
        $allTeamsTranslationRule = @(Get-CsTeamsTranslationRule -ErrorAction Stop)
    }

    # Translation rule Berlin gw1 abroad-called-gw1.berlin.contoso.com
    $was = @($beforeTeamsTranslationRule | Where-Object { 'Berlin gw1 abroad-called-gw1.berlin.contoso.com' -eq $_.Identity })
    $found = @($allTeamsTranslationRule | Where-Object { 'Berlin gw1 abroad-called-gw1.berlin.contoso.com' -eq $_.Identity })
    if ((0 -eq $was.Count) -and (1 -eq $found.Count)) {
        Write-Host -Object 'Removing translation rule Berlin gw1 abroad-called-gw1.berlin.contoso.com, which was not there before'
        Remove-CsTeamsTranslationRule -Identity 'Berlin gw1 abroad-called-gw1.berlin.contoso.com' -WhatIf:$WhatIf -ErrorAction Stop
        $removed += 'translation rule Berlin gw1 abroad-called-gw1.berlin.contoso.com'
        $allTeamsTranslationRule = @(Get-CsTeamsTranslationRule -ErrorAction Stop)
    }
    elseif ((1 -eq $was.Count) -and (0 -eq $found.Count)) {
        Write-Warning -Message 'Somebody has removed translation rule Berlin gw1 abroad-called-gw1.berlin.contoso.com since; it is not made again'
    }
    elseif ((1 -eq $was.Count) -and (((@($was[0].Pattern) -join '') -cne (@($found[0].Pattern) -join '')) -or ((@($was[0].Translation) -join '') -cne (@($found[0].Translation) -join '')) -or ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')))) {
        Write-Host -Object 'Setting translation rule Berlin gw1 abroad-called-gw1.berlin.contoso.com back to what it was'
        if ((@($was[0].Pattern) -join '') -cne (@($found[0].Pattern) -join '')) {
            Set-CsTeamsTranslationRule -Identity 'Berlin gw1 abroad-called-gw1.berlin.contoso.com' -Pattern $was[0].Pattern -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].Translation) -join '') -cne (@($found[0].Translation) -join '')) {
            Set-CsTeamsTranslationRule -Identity 'Berlin gw1 abroad-called-gw1.berlin.contoso.com' -Translation $was[0].Translation -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) {
            Set-CsTeamsTranslationRule -Identity 'Berlin gw1 abroad-called-gw1.berlin.contoso.com' -Description $was[0].Description -WhatIf:$WhatIf -ErrorAction Stop
        }
        $changed += 'translation rule Berlin gw1 abroad-called-gw1.berlin.contoso.com'
        $allTeamsTranslationRule = @(Get-CsTeamsTranslationRule -ErrorAction Stop)
    }

    # PSTN usages that were not there before
    foreach ($usage in @('Berlin-Emergency', 'Berlin-Internal', 'Berlin-TollFree', 'Berlin-Local', 'Berlin-National', 'Berlin-Mobile', 'Berlin-SharedCost', 'Berlin-International')) {
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

    # Dial plan Berlin
    $was = @($beforeTenantDialPlan | Where-Object { ('Berlin' -eq $_.Identity) -or ('Tag:Berlin' -eq $_.Identity) })
    $found = @($allTenantDialPlan | Where-Object { ('Berlin' -eq $_.Identity) -or ('Tag:Berlin' -eq $_.Identity) })
    if ((0 -eq $was.Count) -and (1 -eq $found.Count)) {
        Write-Host -Object 'Removing dial plan Berlin, which was not there before'
        Remove-CsTenantDialPlan -Identity 'Berlin' -WhatIf:$WhatIf -ErrorAction Stop
        $removed += 'dial plan Berlin'
        $allTenantDialPlan = @(Get-CsTenantDialPlan -ErrorAction Stop)
    }
    elseif ((1 -eq $was.Count) -and (0 -eq $found.Count)) {
        Write-Warning -Message 'Somebody has removed dial plan Berlin since; it is not made again'
    }
    elseif ((1 -eq $was.Count) -and ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join ''))) {
        Write-Host -Object 'Setting dial plan Berlin back to what it was'
        if ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) {
            Set-CsTenantDialPlan -Identity 'Berlin' -Description $was[0].Description -WhatIf:$WhatIf -ErrorAction Stop
        }
        $changed += 'dial plan Berlin'
        $allTenantDialPlan = @(Get-CsTenantDialPlan -ErrorAction Stop)
    }
    $was = @($beforeTenantDialPlan | Where-Object { ('Berlin' -eq $_.Identity) -or ('Tag:Berlin' -eq $_.Identity) })
    $found = @($allTenantDialPlan | Where-Object { ('Berlin' -eq $_.Identity) -or ('Tag:Berlin' -eq $_.Identity) })
    $rulesBefore = ''
    foreach ($rule in @($was[0].NormalizationRules | Where-Object { $null -ne $_ })) {
        $rulesBefore = @($rulesBefore, $rule.Name, $rule.Pattern, $rule.Translation, $rule.Description) -join $separator
    }
    $there = ''
    foreach ($rule in @($found[0].NormalizationRules | Where-Object { $null -ne $_ })) {
        $there = @($there, $rule.Name, $rule.Pattern, $rule.Translation, $rule.Description) -join $separator
    }
    if ((1 -eq $was.Count) -and (1 -eq $found.Count) -and ($rulesBefore -cne $there)) {
        Write-Host -Object 'Setting the rules of dial plan Berlin back to what they were'
        $rules = @()
        foreach ($rule in @($was[0].NormalizationRules | Where-Object { $null -ne $_ })) {
            $rules += New-CsVoiceNormalizationRule -Parent 'Berlin' -Name $rule.Name -Pattern $rule.Pattern -Translation $rule.Translation -Description $rule.Description -IsInternalExtension $rule.IsInternalExtension -InMemory -ErrorAction Stop
        }
        Set-CsTenantDialPlan -Identity 'Berlin' -NormalizationRules $rules -WhatIf:$WhatIf -ErrorAction Stop
        $changed += 'normalization rules of dial plan Berlin'
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
        Write-Host -Object 'plan 1 of site germany is taken back.'
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
