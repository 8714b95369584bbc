# Takes plan 1 of site italy back from Microsoft Teams.
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
    $Folder = Join-Path -Path $Folder -ChildPath 'italy-plan-1-teams' -ErrorAction Stop
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

    # Voice routing policy Roma-Mobile
    $was = @($beforeOnlineVoiceRoutingPolicy | Where-Object { ('Roma-Mobile' -eq $_.Identity) -or ('Tag:Roma-Mobile' -eq $_.Identity) })
    $found = @($allOnlineVoiceRoutingPolicy | Where-Object { ('Roma-Mobile' -eq $_.Identity) -or ('Tag:Roma-Mobile' -eq $_.Identity) })
    if ((0 -eq $was.Count) -and (1 -eq $found.Count)) {
        Write-Host -Object 'Removing voice routing policy Roma-Mobile, which was not there before'
        Remove-CsOnlineVoiceRoutingPolicy -Identity 'Roma-Mobile' -WhatIf:$WhatIf -ErrorAction Stop
        $removed += 'voice routing policy Roma-Mobile'
        $allOnlineVoiceRoutingPolicy = @(Get-CsOnlineVoiceRoutingPolicy -ErrorAction Stop)
    }
    elseif ((1 -eq $was.Count) -and (0 -eq $found.Count)) {
        Write-Warning -Message 'Somebody has removed voice routing policy Roma-Mobile since; it is not made again'
    }
    elseif ((1 -eq $was.Count) -and (((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) -or ((@($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator)))) {
        Write-Host -Object 'Setting voice routing policy Roma-Mobile back to what it was'
        if ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) {
            Set-CsOnlineVoiceRoutingPolicy -Identity 'Roma-Mobile' -Description $was[0].Description -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (((@($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator)) -and (0 -eq @($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }).Count)) {
            foreach ($item in @($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ })) {
                Set-CsOnlineVoiceRoutingPolicy -Identity 'Roma-Mobile' -OnlinePstnUsages @{remove=(@($item) -join '')} -WhatIf:$WhatIf -ErrorAction Stop
            }
        }
        elseif ((@($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator)) {
            Set-CsOnlineVoiceRoutingPolicy -Identity 'Roma-Mobile' -OnlinePstnUsages @{replace=([string[]]@($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }))} -WhatIf:$WhatIf -ErrorAction Stop
        }
        $changed += 'voice routing policy Roma-Mobile'
        $allOnlineVoiceRoutingPolicy = @(Get-CsOnlineVoiceRoutingPolicy -ErrorAction Stop)
    }

    # Voice routing policy Roma-Estero
    $was = @($beforeOnlineVoiceRoutingPolicy | Where-Object { ('Roma-Estero' -eq $_.Identity) -or ('Tag:Roma-Estero' -eq $_.Identity) })
    $found = @($allOnlineVoiceRoutingPolicy | Where-Object { ('Roma-Estero' -eq $_.Identity) -or ('Tag:Roma-Estero' -eq $_.Identity) })
    if ((0 -eq $was.Count) -and (1 -eq $found.Count)) {
        Write-Host -Object 'Removing voice routing policy Roma-Estero, which was not there before'
        Remove-CsOnlineVoiceRoutingPolicy -Identity 'Roma-Estero' -WhatIf:$WhatIf -ErrorAction Stop
        $removed += 'voice routing policy Roma-Estero'
        $allOnlineVoiceRoutingPolicy = @(Get-CsOnlineVoiceRoutingPolicy -ErrorAction Stop)
    }
    elseif ((1 -eq $was.Count) -and (0 -eq $found.Count)) {
        Write-Warning -Message 'Somebody has removed voice routing policy Roma-Estero since; it is not made again'
    }
    elseif ((1 -eq $was.Count) -and (((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) -or ((@($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator)))) {
        Write-Host -Object 'Setting voice routing policy Roma-Estero back to what it was'
        if ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) {
            Set-CsOnlineVoiceRoutingPolicy -Identity 'Roma-Estero' -Description $was[0].Description -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (((@($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator)) -and (0 -eq @($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }).Count)) {
            foreach ($item in @($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ })) {
                Set-CsOnlineVoiceRoutingPolicy -Identity 'Roma-Estero' -OnlinePstnUsages @{remove=(@($item) -join '')} -WhatIf:$WhatIf -ErrorAction Stop
            }
        }
        elseif ((@($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator)) {
            Set-CsOnlineVoiceRoutingPolicy -Identity 'Roma-Estero' -OnlinePstnUsages @{replace=([string[]]@($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }))} -WhatIf:$WhatIf -ErrorAction Stop
        }
        $changed += 'voice routing policy Roma-Estero'
        $allOnlineVoiceRoutingPolicy = @(Get-CsOnlineVoiceRoutingPolicy -ErrorAction Stop)
    }

    # Route Roma-Emergency
    $was = @($beforeOnlineVoiceRoute | Where-Object { 'Roma-Emergency' -eq $_.Identity })
    $found = @($allOnlineVoiceRoute | Where-Object { 'Roma-Emergency' -eq $_.Identity })
    if ((0 -eq $was.Count) -and (1 -eq $found.Count)) {
        Write-Host -Object 'Removing voice route Roma-Emergency, which was not there before'
        Remove-CsOnlineVoiceRoute -Identity 'Roma-Emergency' -WhatIf:$WhatIf -ErrorAction Stop
        $removed += 'voice route Roma-Emergency'
        $allOnlineVoiceRoute = @(Get-CsOnlineVoiceRoute -ErrorAction Stop)
    }
    elseif ((1 -eq $was.Count) -and (0 -eq $found.Count)) {
        Write-Warning -Message 'Somebody has removed voice route Roma-Emergency since; it is not made again'
    }
    elseif ((1 -eq $was.Count) -and (((@($was[0].NumberPattern) -join '') -cne (@($found[0].NumberPattern) -join '')) -or ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) -or ((@($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator)) -or ((@($was[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)))) {
        Write-Host -Object 'Setting voice route Roma-Emergency back to what it was'
        if ((@($was[0].NumberPattern) -join '') -cne (@($found[0].NumberPattern) -join '')) {
            Set-CsOnlineVoiceRoute -Identity 'Roma-Emergency' -NumberPattern $was[0].NumberPattern -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) {
            Set-CsOnlineVoiceRoute -Identity 'Roma-Emergency' -Description $was[0].Description -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (((@($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator)) -and (0 -eq @($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }).Count)) {
            foreach ($item in @($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ })) {
                Set-CsOnlineVoiceRoute -Identity 'Roma-Emergency' -OnlinePstnUsages @{remove=(@($item) -join '')} -WhatIf:$WhatIf -ErrorAction Stop
            }
        }
        elseif ((@($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator)) {
            Set-CsOnlineVoiceRoute -Identity 'Roma-Emergency' -OnlinePstnUsages @{replace=([string[]]@($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }))} -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (((@($was[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)) -and (0 -eq @($was[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }).Count)) {
            foreach ($item in @($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ })) {
                Set-CsOnlineVoiceRoute -Identity 'Roma-Emergency' -OnlinePstnGatewayList @{remove=(@($item) -join '')} -WhatIf:$WhatIf -ErrorAction Stop
            }
        }
        elseif ((@($was[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)) {
            Set-CsOnlineVoiceRoute -Identity 'Roma-Emergency' -OnlinePstnGatewayList @{replace=([string[]]@($was[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }))} -WhatIf:$WhatIf -ErrorAction Stop
        }
        $changed += 'voice route Roma-Emergency'
        $allOnlineVoiceRoute = @(Get-CsOnlineVoiceRoute -ErrorAction Stop)
    }

    # Route Roma-Internal
    $was = @($beforeOnlineVoiceRoute | Where-Object { 'Roma-Internal' -eq $_.Identity })
    $found = @($allOnlineVoiceRoute | Where-Object { 'Roma-Internal' -eq $_.Identity })
    if ((0 -eq $was.Count) -and (1 -eq $found.Count)) {
        Write-Host -Object 'Removing voice route Roma-Internal, which was not there before'
        Remove-CsOnlineVoiceRoute -Identity 'Roma-Internal' -WhatIf:$WhatIf -ErrorAction Stop
        $removed += 'voice route Roma-Internal'
        $allOnlineVoiceRoute = @(Get-CsOnlineVoiceRoute -ErrorAction Stop)
    }
    elseif ((1 -eq $was.Count) -and (0 -eq $found.Count)) {
        Write-Warning -Message 'Somebody has removed voice route Roma-Internal since; it is not made again'
    }
    elseif ((1 -eq $was.Count) -and (((@($was[0].NumberPattern) -join '') -cne (@($found[0].NumberPattern) -join '')) -or ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) -or ((@($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator)) -or ((@($was[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)))) {
        Write-Host -Object 'Setting voice route Roma-Internal back to what it was'
        if ((@($was[0].NumberPattern) -join '') -cne (@($found[0].NumberPattern) -join '')) {
            Set-CsOnlineVoiceRoute -Identity 'Roma-Internal' -NumberPattern $was[0].NumberPattern -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) {
            Set-CsOnlineVoiceRoute -Identity 'Roma-Internal' -Description $was[0].Description -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (((@($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator)) -and (0 -eq @($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }).Count)) {
            foreach ($item in @($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ })) {
                Set-CsOnlineVoiceRoute -Identity 'Roma-Internal' -OnlinePstnUsages @{remove=(@($item) -join '')} -WhatIf:$WhatIf -ErrorAction Stop
            }
        }
        elseif ((@($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator)) {
            Set-CsOnlineVoiceRoute -Identity 'Roma-Internal' -OnlinePstnUsages @{replace=([string[]]@($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }))} -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (((@($was[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)) -and (0 -eq @($was[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }).Count)) {
            foreach ($item in @($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ })) {
                Set-CsOnlineVoiceRoute -Identity 'Roma-Internal' -OnlinePstnGatewayList @{remove=(@($item) -join '')} -WhatIf:$WhatIf -ErrorAction Stop
            }
        }
        elseif ((@($was[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)) {
            Set-CsOnlineVoiceRoute -Identity 'Roma-Internal' -OnlinePstnGatewayList @{replace=([string[]]@($was[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }))} -WhatIf:$WhatIf -ErrorAction Stop
        }
        $changed += 'voice route Roma-Internal'
        $allOnlineVoiceRoute = @(Get-CsOnlineVoiceRoute -ErrorAction Stop)
    }

    # Route Roma-TollFree
    $was = @($beforeOnlineVoiceRoute | Where-Object { 'Roma-TollFree' -eq $_.Identity })
    $found = @($allOnlineVoiceRoute | Where-Object { 'Roma-TollFree' -eq $_.Identity })
    if ((0 -eq $was.Count) -and (1 -eq $found.Count)) {
        Write-Host -Object 'Removing voice route Roma-TollFree, which was not there before'
        Remove-CsOnlineVoiceRoute -Identity 'Roma-TollFree' -WhatIf:$WhatIf -ErrorAction Stop
        $removed += 'voice route Roma-TollFree'
        $allOnlineVoiceRoute = @(Get-CsOnlineVoiceRoute -ErrorAction Stop)
    }
    elseif ((1 -eq $was.Count) -and (0 -eq $found.Count)) {
        Write-Warning -Message 'Somebody has removed voice route Roma-TollFree since; it is not made again'
    }
    elseif ((1 -eq $was.Count) -and (((@($was[0].NumberPattern) -join '') -cne (@($found[0].NumberPattern) -join '')) -or ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) -or ((@($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator)) -or ((@($was[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)))) {
        Write-Host -Object 'Setting voice route Roma-TollFree back to what it was'
        if ((@($was[0].NumberPattern) -join '') -cne (@($found[0].NumberPattern) -join '')) {
            Set-CsOnlineVoiceRoute -Identity 'Roma-TollFree' -NumberPattern $was[0].NumberPattern -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) {
            Set-CsOnlineVoiceRoute -Identity 'Roma-TollFree' -Description $was[0].Description -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (((@($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator)) -and (0 -eq @($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }).Count)) {
            foreach ($item in @($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ })) {
                Set-CsOnlineVoiceRoute -Identity 'Roma-TollFree' -OnlinePstnUsages @{remove=(@($item) -join '')} -WhatIf:$WhatIf -ErrorAction Stop
            }
        }
        elseif ((@($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator)) {
            Set-CsOnlineVoiceRoute -Identity 'Roma-TollFree' -OnlinePstnUsages @{replace=([string[]]@($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }))} -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (((@($was[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)) -and (0 -eq @($was[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }).Count)) {
            foreach ($item in @($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ })) {
                Set-CsOnlineVoiceRoute -Identity 'Roma-TollFree' -OnlinePstnGatewayList @{remove=(@($item) -join '')} -WhatIf:$WhatIf -ErrorAction Stop
            }
        }
        elseif ((@($was[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)) {
            Set-CsOnlineVoiceRoute -Identity 'Roma-TollFree' -OnlinePstnGatewayList @{replace=([string[]]@($was[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }))} -WhatIf:$WhatIf -ErrorAction Stop
        }
        $changed += 'voice route Roma-TollFree'
        $allOnlineVoiceRoute = @(Get-CsOnlineVoiceRoute -ErrorAction Stop)
    }

    # Route Roma-Local
    $was = @($beforeOnlineVoiceRoute | Where-Object { 'Roma-Local' -eq $_.Identity })
    $found = @($allOnlineVoiceRoute | Where-Object { 'Roma-Local' -eq $_.Identity })
    if ((0 -eq $was.Count) -and (1 -eq $found.Count)) {
        Write-Host -Object 'Removing voice route Roma-Local, which was not there before'
        Remove-CsOnlineVoiceRoute -Identity 'Roma-Local' -WhatIf:$WhatIf -ErrorAction Stop
        $removed += 'voice route Roma-Local'
        $allOnlineVoiceRoute = @(Get-CsOnlineVoiceRoute -ErrorAction Stop)
    }
    elseif ((1 -eq $was.Count) -and (0 -eq $found.Count)) {
        Write-Warning -Message 'Somebody has removed voice route Roma-Local since; it is not made again'
    }
    elseif ((1 -eq $was.Count) -and (((@($was[0].NumberPattern) -join '') -cne (@($found[0].NumberPattern) -join '')) -or ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) -or ((@($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator)) -or ((@($was[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)))) {
        Write-Host -Object 'Setting voice route Roma-Local back to what it was'
        if ((@($was[0].NumberPattern) -join '') -cne (@($found[0].NumberPattern) -join '')) {
            Set-CsOnlineVoiceRoute -Identity 'Roma-Local' -NumberPattern $was[0].NumberPattern -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) {
            Set-CsOnlineVoiceRoute -Identity 'Roma-Local' -Description $was[0].Description -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (((@($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator)) -and (0 -eq @($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }).Count)) {
            foreach ($item in @($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ })) {
                Set-CsOnlineVoiceRoute -Identity 'Roma-Local' -OnlinePstnUsages @{remove=(@($item) -join '')} -WhatIf:$WhatIf -ErrorAction Stop
            }
        }
        elseif ((@($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator)) {
            Set-CsOnlineVoiceRoute -Identity 'Roma-Local' -OnlinePstnUsages @{replace=([string[]]@($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }))} -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (((@($was[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)) -and (0 -eq @($was[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }).Count)) {
            foreach ($item in @($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ })) {
                Set-CsOnlineVoiceRoute -Identity 'Roma-Local' -OnlinePstnGatewayList @{remove=(@($item) -join '')} -WhatIf:$WhatIf -ErrorAction Stop
            }
        }
        elseif ((@($was[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)) {
            Set-CsOnlineVoiceRoute -Identity 'Roma-Local' -OnlinePstnGatewayList @{replace=([string[]]@($was[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }))} -WhatIf:$WhatIf -ErrorAction Stop
        }
        $changed += 'voice route Roma-Local'
        $allOnlineVoiceRoute = @(Get-CsOnlineVoiceRoute -ErrorAction Stop)
    }

    # Route Roma-National
    $was = @($beforeOnlineVoiceRoute | Where-Object { 'Roma-National' -eq $_.Identity })
    $found = @($allOnlineVoiceRoute | Where-Object { 'Roma-National' -eq $_.Identity })
    if ((0 -eq $was.Count) -and (1 -eq $found.Count)) {
        Write-Host -Object 'Removing voice route Roma-National, which was not there before'
        Remove-CsOnlineVoiceRoute -Identity 'Roma-National' -WhatIf:$WhatIf -ErrorAction Stop
        $removed += 'voice route Roma-National'
        $allOnlineVoiceRoute = @(Get-CsOnlineVoiceRoute -ErrorAction Stop)
    }
    elseif ((1 -eq $was.Count) -and (0 -eq $found.Count)) {
        Write-Warning -Message 'Somebody has removed voice route Roma-National since; it is not made again'
    }
    elseif ((1 -eq $was.Count) -and (((@($was[0].NumberPattern) -join '') -cne (@($found[0].NumberPattern) -join '')) -or ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) -or ((@($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator)) -or ((@($was[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)))) {
        Write-Host -Object 'Setting voice route Roma-National back to what it was'
        if ((@($was[0].NumberPattern) -join '') -cne (@($found[0].NumberPattern) -join '')) {
            Set-CsOnlineVoiceRoute -Identity 'Roma-National' -NumberPattern $was[0].NumberPattern -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) {
            Set-CsOnlineVoiceRoute -Identity 'Roma-National' -Description $was[0].Description -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (((@($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator)) -and (0 -eq @($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }).Count)) {
            foreach ($item in @($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ })) {
                Set-CsOnlineVoiceRoute -Identity 'Roma-National' -OnlinePstnUsages @{remove=(@($item) -join '')} -WhatIf:$WhatIf -ErrorAction Stop
            }
        }
        elseif ((@($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator)) {
            Set-CsOnlineVoiceRoute -Identity 'Roma-National' -OnlinePstnUsages @{replace=([string[]]@($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }))} -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (((@($was[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)) -and (0 -eq @($was[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }).Count)) {
            foreach ($item in @($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ })) {
                Set-CsOnlineVoiceRoute -Identity 'Roma-National' -OnlinePstnGatewayList @{remove=(@($item) -join '')} -WhatIf:$WhatIf -ErrorAction Stop
            }
        }
        elseif ((@($was[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)) {
            Set-CsOnlineVoiceRoute -Identity 'Roma-National' -OnlinePstnGatewayList @{replace=([string[]]@($was[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }))} -WhatIf:$WhatIf -ErrorAction Stop
        }
        $changed += 'voice route Roma-National'
        $allOnlineVoiceRoute = @(Get-CsOnlineVoiceRoute -ErrorAction Stop)
    }

    # Route Roma-Mobile
    $was = @($beforeOnlineVoiceRoute | Where-Object { 'Roma-Mobile' -eq $_.Identity })
    $found = @($allOnlineVoiceRoute | Where-Object { 'Roma-Mobile' -eq $_.Identity })
    if ((0 -eq $was.Count) -and (1 -eq $found.Count)) {
        Write-Host -Object 'Removing voice route Roma-Mobile, which was not there before'
        Remove-CsOnlineVoiceRoute -Identity 'Roma-Mobile' -WhatIf:$WhatIf -ErrorAction Stop
        $removed += 'voice route Roma-Mobile'
        $allOnlineVoiceRoute = @(Get-CsOnlineVoiceRoute -ErrorAction Stop)
    }
    elseif ((1 -eq $was.Count) -and (0 -eq $found.Count)) {
        Write-Warning -Message 'Somebody has removed voice route Roma-Mobile since; it is not made again'
    }
    elseif ((1 -eq $was.Count) -and (((@($was[0].NumberPattern) -join '') -cne (@($found[0].NumberPattern) -join '')) -or ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) -or ((@($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator)) -or ((@($was[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)))) {
        Write-Host -Object 'Setting voice route Roma-Mobile back to what it was'
        if ((@($was[0].NumberPattern) -join '') -cne (@($found[0].NumberPattern) -join '')) {
            Set-CsOnlineVoiceRoute -Identity 'Roma-Mobile' -NumberPattern $was[0].NumberPattern -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) {
            Set-CsOnlineVoiceRoute -Identity 'Roma-Mobile' -Description $was[0].Description -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (((@($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator)) -and (0 -eq @($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }).Count)) {
            foreach ($item in @($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ })) {
                Set-CsOnlineVoiceRoute -Identity 'Roma-Mobile' -OnlinePstnUsages @{remove=(@($item) -join '')} -WhatIf:$WhatIf -ErrorAction Stop
            }
        }
        elseif ((@($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator)) {
            Set-CsOnlineVoiceRoute -Identity 'Roma-Mobile' -OnlinePstnUsages @{replace=([string[]]@($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }))} -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (((@($was[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)) -and (0 -eq @($was[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }).Count)) {
            foreach ($item in @($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ })) {
                Set-CsOnlineVoiceRoute -Identity 'Roma-Mobile' -OnlinePstnGatewayList @{remove=(@($item) -join '')} -WhatIf:$WhatIf -ErrorAction Stop
            }
        }
        elseif ((@($was[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)) {
            Set-CsOnlineVoiceRoute -Identity 'Roma-Mobile' -OnlinePstnGatewayList @{replace=([string[]]@($was[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }))} -WhatIf:$WhatIf -ErrorAction Stop
        }
        $changed += 'voice route Roma-Mobile'
        $allOnlineVoiceRoute = @(Get-CsOnlineVoiceRoute -ErrorAction Stop)
    }

    # Route Roma-SharedCost
    $was = @($beforeOnlineVoiceRoute | Where-Object { 'Roma-SharedCost' -eq $_.Identity })
    $found = @($allOnlineVoiceRoute | Where-Object { 'Roma-SharedCost' -eq $_.Identity })
    if ((0 -eq $was.Count) -and (1 -eq $found.Count)) {
        Write-Host -Object 'Removing voice route Roma-SharedCost, which was not there before'
        Remove-CsOnlineVoiceRoute -Identity 'Roma-SharedCost' -WhatIf:$WhatIf -ErrorAction Stop
        $removed += 'voice route Roma-SharedCost'
        $allOnlineVoiceRoute = @(Get-CsOnlineVoiceRoute -ErrorAction Stop)
    }
    elseif ((1 -eq $was.Count) -and (0 -eq $found.Count)) {
        Write-Warning -Message 'Somebody has removed voice route Roma-SharedCost since; it is not made again'
    }
    elseif ((1 -eq $was.Count) -and (((@($was[0].NumberPattern) -join '') -cne (@($found[0].NumberPattern) -join '')) -or ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) -or ((@($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator)) -or ((@($was[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)))) {
        Write-Host -Object 'Setting voice route Roma-SharedCost back to what it was'
        if ((@($was[0].NumberPattern) -join '') -cne (@($found[0].NumberPattern) -join '')) {
            Set-CsOnlineVoiceRoute -Identity 'Roma-SharedCost' -NumberPattern $was[0].NumberPattern -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) {
            Set-CsOnlineVoiceRoute -Identity 'Roma-SharedCost' -Description $was[0].Description -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (((@($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator)) -and (0 -eq @($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }).Count)) {
            foreach ($item in @($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ })) {
                Set-CsOnlineVoiceRoute -Identity 'Roma-SharedCost' -OnlinePstnUsages @{remove=(@($item) -join '')} -WhatIf:$WhatIf -ErrorAction Stop
            }
        }
        elseif ((@($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator)) {
            Set-CsOnlineVoiceRoute -Identity 'Roma-SharedCost' -OnlinePstnUsages @{replace=([string[]]@($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }))} -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (((@($was[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)) -and (0 -eq @($was[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }).Count)) {
            foreach ($item in @($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ })) {
                Set-CsOnlineVoiceRoute -Identity 'Roma-SharedCost' -OnlinePstnGatewayList @{remove=(@($item) -join '')} -WhatIf:$WhatIf -ErrorAction Stop
            }
        }
        elseif ((@($was[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)) {
            Set-CsOnlineVoiceRoute -Identity 'Roma-SharedCost' -OnlinePstnGatewayList @{replace=([string[]]@($was[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }))} -WhatIf:$WhatIf -ErrorAction Stop
        }
        $changed += 'voice route Roma-SharedCost'
        $allOnlineVoiceRoute = @(Get-CsOnlineVoiceRoute -ErrorAction Stop)
    }

    # Route Roma-International
    $was = @($beforeOnlineVoiceRoute | Where-Object { 'Roma-International' -eq $_.Identity })
    $found = @($allOnlineVoiceRoute | Where-Object { 'Roma-International' -eq $_.Identity })
    if ((0 -eq $was.Count) -and (1 -eq $found.Count)) {
        Write-Host -Object 'Removing voice route Roma-International, which was not there before'
        Remove-CsOnlineVoiceRoute -Identity 'Roma-International' -WhatIf:$WhatIf -ErrorAction Stop
        $removed += 'voice route Roma-International'
        $allOnlineVoiceRoute = @(Get-CsOnlineVoiceRoute -ErrorAction Stop)
    }
    elseif ((1 -eq $was.Count) -and (0 -eq $found.Count)) {
        Write-Warning -Message 'Somebody has removed voice route Roma-International since; it is not made again'
    }
    elseif ((1 -eq $was.Count) -and (((@($was[0].NumberPattern) -join '') -cne (@($found[0].NumberPattern) -join '')) -or ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) -or ((@($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator)) -or ((@($was[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)))) {
        Write-Host -Object 'Setting voice route Roma-International back to what it was'
        if ((@($was[0].NumberPattern) -join '') -cne (@($found[0].NumberPattern) -join '')) {
            Set-CsOnlineVoiceRoute -Identity 'Roma-International' -NumberPattern $was[0].NumberPattern -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) {
            Set-CsOnlineVoiceRoute -Identity 'Roma-International' -Description $was[0].Description -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (((@($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator)) -and (0 -eq @($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }).Count)) {
            foreach ($item in @($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ })) {
                Set-CsOnlineVoiceRoute -Identity 'Roma-International' -OnlinePstnUsages @{remove=(@($item) -join '')} -WhatIf:$WhatIf -ErrorAction Stop
            }
        }
        elseif ((@($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator)) {
            Set-CsOnlineVoiceRoute -Identity 'Roma-International' -OnlinePstnUsages @{replace=([string[]]@($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }))} -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (((@($was[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)) -and (0 -eq @($was[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }).Count)) {
            foreach ($item in @($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ })) {
                Set-CsOnlineVoiceRoute -Identity 'Roma-International' -OnlinePstnGatewayList @{remove=(@($item) -join '')} -WhatIf:$WhatIf -ErrorAction Stop
            }
        }
        elseif ((@($was[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)) {
            Set-CsOnlineVoiceRoute -Identity 'Roma-International' -OnlinePstnGatewayList @{replace=([string[]]@($was[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }))} -WhatIf:$WhatIf -ErrorAction Stop
        }
        $changed += 'voice route Roma-International'
        $allOnlineVoiceRoute = @(Get-CsOnlineVoiceRoute -ErrorAction Stop)
    }

    # Route Roma-Emergency-Backup
    $was = @($beforeOnlineVoiceRoute | Where-Object { 'Roma-Emergency-Backup' -eq $_.Identity })
    $found = @($allOnlineVoiceRoute | Where-Object { 'Roma-Emergency-Backup' -eq $_.Identity })
    if ((0 -eq $was.Count) -and (1 -eq $found.Count)) {
        Write-Host -Object 'Removing voice route Roma-Emergency-Backup, which was not there before'
        Remove-CsOnlineVoiceRoute -Identity 'Roma-Emergency-Backup' -WhatIf:$WhatIf -ErrorAction Stop
        $removed += 'voice route Roma-Emergency-Backup'
        $allOnlineVoiceRoute = @(Get-CsOnlineVoiceRoute -ErrorAction Stop)
    }
    elseif ((1 -eq $was.Count) -and (0 -eq $found.Count)) {
        Write-Warning -Message 'Somebody has removed voice route Roma-Emergency-Backup since; it is not made again'
    }
    elseif ((1 -eq $was.Count) -and (((@($was[0].NumberPattern) -join '') -cne (@($found[0].NumberPattern) -join '')) -or ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) -or ((@($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator)) -or ((@($was[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)))) {
        Write-Host -Object 'Setting voice route Roma-Emergency-Backup back to what it was'
        if ((@($was[0].NumberPattern) -join '') -cne (@($found[0].NumberPattern) -join '')) {
            Set-CsOnlineVoiceRoute -Identity 'Roma-Emergency-Backup' -NumberPattern $was[0].NumberPattern -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) {
            Set-CsOnlineVoiceRoute -Identity 'Roma-Emergency-Backup' -Description $was[0].Description -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (((@($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator)) -and (0 -eq @($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }).Count)) {
            foreach ($item in @($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ })) {
                Set-CsOnlineVoiceRoute -Identity 'Roma-Emergency-Backup' -OnlinePstnUsages @{remove=(@($item) -join '')} -WhatIf:$WhatIf -ErrorAction Stop
            }
        }
        elseif ((@($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator)) {
            Set-CsOnlineVoiceRoute -Identity 'Roma-Emergency-Backup' -OnlinePstnUsages @{replace=([string[]]@($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }))} -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (((@($was[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)) -and (0 -eq @($was[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }).Count)) {
            foreach ($item in @($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ })) {
                Set-CsOnlineVoiceRoute -Identity 'Roma-Emergency-Backup' -OnlinePstnGatewayList @{remove=(@($item) -join '')} -WhatIf:$WhatIf -ErrorAction Stop
            }
        }
        elseif ((@($was[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)) {
            Set-CsOnlineVoiceRoute -Identity 'Roma-Emergency-Backup' -OnlinePstnGatewayList @{replace=([string[]]@($was[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }))} -WhatIf:$WhatIf -ErrorAction Stop
        }
        $changed += 'voice route Roma-Emergency-Backup'
        $allOnlineVoiceRoute = @(Get-CsOnlineVoiceRoute -ErrorAction Stop)
    }

    # Route Roma-Internal-Backup
    $was = @($beforeOnlineVoiceRoute | Where-Object { 'Roma-Internal-Backup' -eq $_.Identity })
    $found = @($allOnlineVoiceRoute | Where-Object { 'Roma-Internal-Backup' -eq $_.Identity })
    if ((0 -eq $was.Count) -and (1 -eq $found.Count)) {
        Write-Host -Object 'Removing voice route Roma-Internal-Backup, which was not there before'
        Remove-CsOnlineVoiceRoute -Identity 'Roma-Internal-Backup' -WhatIf:$WhatIf -ErrorAction Stop
        $removed += 'voice route Roma-Internal-Backup'
        $allOnlineVoiceRoute = @(Get-CsOnlineVoiceRoute -ErrorAction Stop)
    }
    elseif ((1 -eq $was.Count) -and (0 -eq $found.Count)) {
        Write-Warning -Message 'Somebody has removed voice route Roma-Internal-Backup since; it is not made again'
    }
    elseif ((1 -eq $was.Count) -and (((@($was[0].NumberPattern) -join '') -cne (@($found[0].NumberPattern) -join '')) -or ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) -or ((@($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator)) -or ((@($was[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)))) {
        Write-Host -Object 'Setting voice route Roma-Internal-Backup back to what it was'
        if ((@($was[0].NumberPattern) -join '') -cne (@($found[0].NumberPattern) -join '')) {
            Set-CsOnlineVoiceRoute -Identity 'Roma-Internal-Backup' -NumberPattern $was[0].NumberPattern -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) {
            Set-CsOnlineVoiceRoute -Identity 'Roma-Internal-Backup' -Description $was[0].Description -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (((@($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator)) -and (0 -eq @($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }).Count)) {
            foreach ($item in @($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ })) {
                Set-CsOnlineVoiceRoute -Identity 'Roma-Internal-Backup' -OnlinePstnUsages @{remove=(@($item) -join '')} -WhatIf:$WhatIf -ErrorAction Stop
            }
        }
        elseif ((@($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator)) {
            Set-CsOnlineVoiceRoute -Identity 'Roma-Internal-Backup' -OnlinePstnUsages @{replace=([string[]]@($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }))} -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (((@($was[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)) -and (0 -eq @($was[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }).Count)) {
            foreach ($item in @($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ })) {
                Set-CsOnlineVoiceRoute -Identity 'Roma-Internal-Backup' -OnlinePstnGatewayList @{remove=(@($item) -join '')} -WhatIf:$WhatIf -ErrorAction Stop
            }
        }
        elseif ((@($was[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)) {
            Set-CsOnlineVoiceRoute -Identity 'Roma-Internal-Backup' -OnlinePstnGatewayList @{replace=([string[]]@($was[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }))} -WhatIf:$WhatIf -ErrorAction Stop
        }
        $changed += 'voice route Roma-Internal-Backup'
        $allOnlineVoiceRoute = @(Get-CsOnlineVoiceRoute -ErrorAction Stop)
    }

    # Route Roma-TollFree-Backup
    $was = @($beforeOnlineVoiceRoute | Where-Object { 'Roma-TollFree-Backup' -eq $_.Identity })
    $found = @($allOnlineVoiceRoute | Where-Object { 'Roma-TollFree-Backup' -eq $_.Identity })
    if ((0 -eq $was.Count) -and (1 -eq $found.Count)) {
        Write-Host -Object 'Removing voice route Roma-TollFree-Backup, which was not there before'
        Remove-CsOnlineVoiceRoute -Identity 'Roma-TollFree-Backup' -WhatIf:$WhatIf -ErrorAction Stop
        $removed += 'voice route Roma-TollFree-Backup'
        $allOnlineVoiceRoute = @(Get-CsOnlineVoiceRoute -ErrorAction Stop)
    }
    elseif ((1 -eq $was.Count) -and (0 -eq $found.Count)) {
        Write-Warning -Message 'Somebody has removed voice route Roma-TollFree-Backup since; it is not made again'
    }
    elseif ((1 -eq $was.Count) -and (((@($was[0].NumberPattern) -join '') -cne (@($found[0].NumberPattern) -join '')) -or ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) -or ((@($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator)) -or ((@($was[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)))) {
        Write-Host -Object 'Setting voice route Roma-TollFree-Backup back to what it was'
        if ((@($was[0].NumberPattern) -join '') -cne (@($found[0].NumberPattern) -join '')) {
            Set-CsOnlineVoiceRoute -Identity 'Roma-TollFree-Backup' -NumberPattern $was[0].NumberPattern -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) {
            Set-CsOnlineVoiceRoute -Identity 'Roma-TollFree-Backup' -Description $was[0].Description -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (((@($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator)) -and (0 -eq @($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }).Count)) {
            foreach ($item in @($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ })) {
                Set-CsOnlineVoiceRoute -Identity 'Roma-TollFree-Backup' -OnlinePstnUsages @{remove=(@($item) -join '')} -WhatIf:$WhatIf -ErrorAction Stop
            }
        }
        elseif ((@($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator)) {
            Set-CsOnlineVoiceRoute -Identity 'Roma-TollFree-Backup' -OnlinePstnUsages @{replace=([string[]]@($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }))} -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (((@($was[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)) -and (0 -eq @($was[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }).Count)) {
            foreach ($item in @($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ })) {
                Set-CsOnlineVoiceRoute -Identity 'Roma-TollFree-Backup' -OnlinePstnGatewayList @{remove=(@($item) -join '')} -WhatIf:$WhatIf -ErrorAction Stop
            }
        }
        elseif ((@($was[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)) {
            Set-CsOnlineVoiceRoute -Identity 'Roma-TollFree-Backup' -OnlinePstnGatewayList @{replace=([string[]]@($was[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }))} -WhatIf:$WhatIf -ErrorAction Stop
        }
        $changed += 'voice route Roma-TollFree-Backup'
        $allOnlineVoiceRoute = @(Get-CsOnlineVoiceRoute -ErrorAction Stop)
    }

    # Route Roma-Local-Backup
    $was = @($beforeOnlineVoiceRoute | Where-Object { 'Roma-Local-Backup' -eq $_.Identity })
    $found = @($allOnlineVoiceRoute | Where-Object { 'Roma-Local-Backup' -eq $_.Identity })
    if ((0 -eq $was.Count) -and (1 -eq $found.Count)) {
        Write-Host -Object 'Removing voice route Roma-Local-Backup, which was not there before'
        Remove-CsOnlineVoiceRoute -Identity 'Roma-Local-Backup' -WhatIf:$WhatIf -ErrorAction Stop
        $removed += 'voice route Roma-Local-Backup'
        $allOnlineVoiceRoute = @(Get-CsOnlineVoiceRoute -ErrorAction Stop)
    }
    elseif ((1 -eq $was.Count) -and (0 -eq $found.Count)) {
        Write-Warning -Message 'Somebody has removed voice route Roma-Local-Backup since; it is not made again'
    }
    elseif ((1 -eq $was.Count) -and (((@($was[0].NumberPattern) -join '') -cne (@($found[0].NumberPattern) -join '')) -or ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) -or ((@($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator)) -or ((@($was[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)))) {
        Write-Host -Object 'Setting voice route Roma-Local-Backup back to what it was'
        if ((@($was[0].NumberPattern) -join '') -cne (@($found[0].NumberPattern) -join '')) {
            Set-CsOnlineVoiceRoute -Identity 'Roma-Local-Backup' -NumberPattern $was[0].NumberPattern -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) {
            Set-CsOnlineVoiceRoute -Identity 'Roma-Local-Backup' -Description $was[0].Description -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (((@($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator)) -and (0 -eq @($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }).Count)) {
            foreach ($item in @($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ })) {
                Set-CsOnlineVoiceRoute -Identity 'Roma-Local-Backup' -OnlinePstnUsages @{remove=(@($item) -join '')} -WhatIf:$WhatIf -ErrorAction Stop
            }
        }
        elseif ((@($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator)) {
            Set-CsOnlineVoiceRoute -Identity 'Roma-Local-Backup' -OnlinePstnUsages @{replace=([string[]]@($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }))} -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (((@($was[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)) -and (0 -eq @($was[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }).Count)) {
            foreach ($item in @($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ })) {
                Set-CsOnlineVoiceRoute -Identity 'Roma-Local-Backup' -OnlinePstnGatewayList @{remove=(@($item) -join '')} -WhatIf:$WhatIf -ErrorAction Stop
            }
        }
        elseif ((@($was[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)) {
            Set-CsOnlineVoiceRoute -Identity 'Roma-Local-Backup' -OnlinePstnGatewayList @{replace=([string[]]@($was[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }))} -WhatIf:$WhatIf -ErrorAction Stop
        }
        $changed += 'voice route Roma-Local-Backup'
        $allOnlineVoiceRoute = @(Get-CsOnlineVoiceRoute -ErrorAction Stop)
    }

    # Route Roma-National-Backup
    $was = @($beforeOnlineVoiceRoute | Where-Object { 'Roma-National-Backup' -eq $_.Identity })
    $found = @($allOnlineVoiceRoute | Where-Object { 'Roma-National-Backup' -eq $_.Identity })
    if ((0 -eq $was.Count) -and (1 -eq $found.Count)) {
        Write-Host -Object 'Removing voice route Roma-National-Backup, which was not there before'
        Remove-CsOnlineVoiceRoute -Identity 'Roma-National-Backup' -WhatIf:$WhatIf -ErrorAction Stop
        $removed += 'voice route Roma-National-Backup'
        $allOnlineVoiceRoute = @(Get-CsOnlineVoiceRoute -ErrorAction Stop)
    }
    elseif ((1 -eq $was.Count) -and (0 -eq $found.Count)) {
        Write-Warning -Message 'Somebody has removed voice route Roma-National-Backup since; it is not made again'
    }
    elseif ((1 -eq $was.Count) -and (((@($was[0].NumberPattern) -join '') -cne (@($found[0].NumberPattern) -join '')) -or ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) -or ((@($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator)) -or ((@($was[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)))) {
        Write-Host -Object 'Setting voice route Roma-National-Backup back to what it was'
        if ((@($was[0].NumberPattern) -join '') -cne (@($found[0].NumberPattern) -join '')) {
            Set-CsOnlineVoiceRoute -Identity 'Roma-National-Backup' -NumberPattern $was[0].NumberPattern -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) {
            Set-CsOnlineVoiceRoute -Identity 'Roma-National-Backup' -Description $was[0].Description -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (((@($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator)) -and (0 -eq @($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }).Count)) {
            foreach ($item in @($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ })) {
                Set-CsOnlineVoiceRoute -Identity 'Roma-National-Backup' -OnlinePstnUsages @{remove=(@($item) -join '')} -WhatIf:$WhatIf -ErrorAction Stop
            }
        }
        elseif ((@($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator)) {
            Set-CsOnlineVoiceRoute -Identity 'Roma-National-Backup' -OnlinePstnUsages @{replace=([string[]]@($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }))} -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (((@($was[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)) -and (0 -eq @($was[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }).Count)) {
            foreach ($item in @($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ })) {
                Set-CsOnlineVoiceRoute -Identity 'Roma-National-Backup' -OnlinePstnGatewayList @{remove=(@($item) -join '')} -WhatIf:$WhatIf -ErrorAction Stop
            }
        }
        elseif ((@($was[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)) {
            Set-CsOnlineVoiceRoute -Identity 'Roma-National-Backup' -OnlinePstnGatewayList @{replace=([string[]]@($was[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }))} -WhatIf:$WhatIf -ErrorAction Stop
        }
        $changed += 'voice route Roma-National-Backup'
        $allOnlineVoiceRoute = @(Get-CsOnlineVoiceRoute -ErrorAction Stop)
    }

    # Route Roma-Mobile-Backup
    $was = @($beforeOnlineVoiceRoute | Where-Object { 'Roma-Mobile-Backup' -eq $_.Identity })
    $found = @($allOnlineVoiceRoute | Where-Object { 'Roma-Mobile-Backup' -eq $_.Identity })
    if ((0 -eq $was.Count) -and (1 -eq $found.Count)) {
        Write-Host -Object 'Removing voice route Roma-Mobile-Backup, which was not there before'
        Remove-CsOnlineVoiceRoute -Identity 'Roma-Mobile-Backup' -WhatIf:$WhatIf -ErrorAction Stop
        $removed += 'voice route Roma-Mobile-Backup'
        $allOnlineVoiceRoute = @(Get-CsOnlineVoiceRoute -ErrorAction Stop)
    }
    elseif ((1 -eq $was.Count) -and (0 -eq $found.Count)) {
        Write-Warning -Message 'Somebody has removed voice route Roma-Mobile-Backup since; it is not made again'
    }
    elseif ((1 -eq $was.Count) -and (((@($was[0].NumberPattern) -join '') -cne (@($found[0].NumberPattern) -join '')) -or ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) -or ((@($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator)) -or ((@($was[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)))) {
        Write-Host -Object 'Setting voice route Roma-Mobile-Backup back to what it was'
        if ((@($was[0].NumberPattern) -join '') -cne (@($found[0].NumberPattern) -join '')) {
            Set-CsOnlineVoiceRoute -Identity 'Roma-Mobile-Backup' -NumberPattern $was[0].NumberPattern -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) {
            Set-CsOnlineVoiceRoute -Identity 'Roma-Mobile-Backup' -Description $was[0].Description -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (((@($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator)) -and (0 -eq @($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }).Count)) {
            foreach ($item in @($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ })) {
                Set-CsOnlineVoiceRoute -Identity 'Roma-Mobile-Backup' -OnlinePstnUsages @{remove=(@($item) -join '')} -WhatIf:$WhatIf -ErrorAction Stop
            }
        }
        elseif ((@($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator)) {
            Set-CsOnlineVoiceRoute -Identity 'Roma-Mobile-Backup' -OnlinePstnUsages @{replace=([string[]]@($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }))} -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (((@($was[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)) -and (0 -eq @($was[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }).Count)) {
            foreach ($item in @($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ })) {
                Set-CsOnlineVoiceRoute -Identity 'Roma-Mobile-Backup' -OnlinePstnGatewayList @{remove=(@($item) -join '')} -WhatIf:$WhatIf -ErrorAction Stop
            }
        }
        elseif ((@($was[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)) {
            Set-CsOnlineVoiceRoute -Identity 'Roma-Mobile-Backup' -OnlinePstnGatewayList @{replace=([string[]]@($was[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }))} -WhatIf:$WhatIf -ErrorAction Stop
        }
        $changed += 'voice route Roma-Mobile-Backup'
        $allOnlineVoiceRoute = @(Get-CsOnlineVoiceRoute -ErrorAction Stop)
    }

    # Route Roma-SharedCost-Backup
    $was = @($beforeOnlineVoiceRoute | Where-Object { 'Roma-SharedCost-Backup' -eq $_.Identity })
    $found = @($allOnlineVoiceRoute | Where-Object { 'Roma-SharedCost-Backup' -eq $_.Identity })
    if ((0 -eq $was.Count) -and (1 -eq $found.Count)) {
        Write-Host -Object 'Removing voice route Roma-SharedCost-Backup, which was not there before'
        Remove-CsOnlineVoiceRoute -Identity 'Roma-SharedCost-Backup' -WhatIf:$WhatIf -ErrorAction Stop
        $removed += 'voice route Roma-SharedCost-Backup'
        $allOnlineVoiceRoute = @(Get-CsOnlineVoiceRoute -ErrorAction Stop)
    }
    elseif ((1 -eq $was.Count) -and (0 -eq $found.Count)) {
        Write-Warning -Message 'Somebody has removed voice route Roma-SharedCost-Backup since; it is not made again'
    }
    elseif ((1 -eq $was.Count) -and (((@($was[0].NumberPattern) -join '') -cne (@($found[0].NumberPattern) -join '')) -or ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) -or ((@($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator)) -or ((@($was[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)))) {
        Write-Host -Object 'Setting voice route Roma-SharedCost-Backup back to what it was'
        if ((@($was[0].NumberPattern) -join '') -cne (@($found[0].NumberPattern) -join '')) {
            Set-CsOnlineVoiceRoute -Identity 'Roma-SharedCost-Backup' -NumberPattern $was[0].NumberPattern -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) {
            Set-CsOnlineVoiceRoute -Identity 'Roma-SharedCost-Backup' -Description $was[0].Description -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (((@($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator)) -and (0 -eq @($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }).Count)) {
            foreach ($item in @($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ })) {
                Set-CsOnlineVoiceRoute -Identity 'Roma-SharedCost-Backup' -OnlinePstnUsages @{remove=(@($item) -join '')} -WhatIf:$WhatIf -ErrorAction Stop
            }
        }
        elseif ((@($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator)) {
            Set-CsOnlineVoiceRoute -Identity 'Roma-SharedCost-Backup' -OnlinePstnUsages @{replace=([string[]]@($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }))} -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (((@($was[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)) -and (0 -eq @($was[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }).Count)) {
            foreach ($item in @($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ })) {
                Set-CsOnlineVoiceRoute -Identity 'Roma-SharedCost-Backup' -OnlinePstnGatewayList @{remove=(@($item) -join '')} -WhatIf:$WhatIf -ErrorAction Stop
            }
        }
        elseif ((@($was[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)) {
            Set-CsOnlineVoiceRoute -Identity 'Roma-SharedCost-Backup' -OnlinePstnGatewayList @{replace=([string[]]@($was[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }))} -WhatIf:$WhatIf -ErrorAction Stop
        }
        $changed += 'voice route Roma-SharedCost-Backup'
        $allOnlineVoiceRoute = @(Get-CsOnlineVoiceRoute -ErrorAction Stop)
    }

    # Route Roma-International-Backup
    $was = @($beforeOnlineVoiceRoute | Where-Object { 'Roma-International-Backup' -eq $_.Identity })
    $found = @($allOnlineVoiceRoute | Where-Object { 'Roma-International-Backup' -eq $_.Identity })
    if ((0 -eq $was.Count) -and (1 -eq $found.Count)) {
        Write-Host -Object 'Removing voice route Roma-International-Backup, which was not there before'
        Remove-CsOnlineVoiceRoute -Identity 'Roma-International-Backup' -WhatIf:$WhatIf -ErrorAction Stop
        $removed += 'voice route Roma-International-Backup'
        $allOnlineVoiceRoute = @(Get-CsOnlineVoiceRoute -ErrorAction Stop)
    }
    elseif ((1 -eq $was.Count) -and (0 -eq $found.Count)) {
        Write-Warning -Message 'Somebody has removed voice route Roma-International-Backup since; it is not made again'
    }
    elseif ((1 -eq $was.Count) -and (((@($was[0].NumberPattern) -join '') -cne (@($found[0].NumberPattern) -join '')) -or ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) -or ((@($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator)) -or ((@($was[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)))) {
        Write-Host -Object 'Setting voice route Roma-International-Backup back to what it was'
        if ((@($was[0].NumberPattern) -join '') -cne (@($found[0].NumberPattern) -join '')) {
            Set-CsOnlineVoiceRoute -Identity 'Roma-International-Backup' -NumberPattern $was[0].NumberPattern -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) {
            Set-CsOnlineVoiceRoute -Identity 'Roma-International-Backup' -Description $was[0].Description -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (((@($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator)) -and (0 -eq @($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }).Count)) {
            foreach ($item in @($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ })) {
                Set-CsOnlineVoiceRoute -Identity 'Roma-International-Backup' -OnlinePstnUsages @{remove=(@($item) -join '')} -WhatIf:$WhatIf -ErrorAction Stop
            }
        }
        elseif ((@($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator)) {
            Set-CsOnlineVoiceRoute -Identity 'Roma-International-Backup' -OnlinePstnUsages @{replace=([string[]]@($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }))} -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (((@($was[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)) -and (0 -eq @($was[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }).Count)) {
            foreach ($item in @($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ })) {
                Set-CsOnlineVoiceRoute -Identity 'Roma-International-Backup' -OnlinePstnGatewayList @{remove=(@($item) -join '')} -WhatIf:$WhatIf -ErrorAction Stop
            }
        }
        elseif ((@($was[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)) {
            Set-CsOnlineVoiceRoute -Identity 'Roma-International-Backup' -OnlinePstnGatewayList @{replace=([string[]]@($was[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }))} -WhatIf:$WhatIf -ErrorAction Stop
        }
        $changed += 'voice route Roma-International-Backup'
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

    # Gateway gw1.roma.contoso.com
    $was = @($beforeOnlinePSTNGateway | Where-Object { 'gw1.roma.contoso.com' -eq $_.Identity })
    $found = @($allOnlinePSTNGateway | Where-Object { 'gw1.roma.contoso.com' -eq $_.Identity })
    if ((0 -eq $was.Count) -and (1 -eq $found.Count)) {
        Write-Host -Object 'Removing PSTN gateway gw1.roma.contoso.com, which was not there before'
        Remove-CsOnlinePSTNGateway -Identity 'gw1.roma.contoso.com' -WhatIf:$WhatIf -ErrorAction Stop
        $removed += 'PSTN gateway gw1.roma.contoso.com'
        $allOnlinePSTNGateway = @(Get-CsOnlinePSTNGateway -ErrorAction Stop)
    }
    elseif ((1 -eq $was.Count) -and (0 -eq $found.Count)) {
        Write-Warning -Message 'Somebody has removed PSTN gateway gw1.roma.contoso.com since; it is not made again'
    }
    elseif ((1 -eq $was.Count) -and (((@($was[0].OutboundPstnNumberTranslationRules | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OutboundPstnNumberTranslationRules | Where-Object { $null -ne $_ }) -join $separator)) -or ((@($was[0].OutboundTeamsNumberTranslationRules | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OutboundTeamsNumberTranslationRules | Where-Object { $null -ne $_ }) -join $separator)) -or ((@($was[0].InboundTeamsNumberTranslationRules | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].InboundTeamsNumberTranslationRules | Where-Object { $null -ne $_ }) -join $separator)) -or ((@($was[0].InboundPstnNumberTranslationRules | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].InboundPstnNumberTranslationRules | Where-Object { $null -ne $_ }) -join $separator)))) {
        Write-Host -Object 'Setting PSTN gateway gw1.roma.contoso.com back to what it was'
        if (((@($was[0].OutboundPstnNumberTranslationRules | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OutboundPstnNumberTranslationRules | Where-Object { $null -ne $_ }) -join $separator)) -and (0 -eq @($was[0].OutboundPstnNumberTranslationRules | Where-Object { $null -ne $_ }).Count)) {
            Set-CsOnlinePSTNGateway -Identity 'gw1.roma.contoso.com' -OutboundPstnNumberTranslationRules $null -WhatIf:$WhatIf -ErrorAction Stop
        }
        elseif ((@($was[0].OutboundPstnNumberTranslationRules | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OutboundPstnNumberTranslationRules | Where-Object { $null -ne $_ }) -join $separator)) {
            Set-CsOnlinePSTNGateway -Identity 'gw1.roma.contoso.com' -OutboundPstnNumberTranslationRules ([string[]]@($was[0].OutboundPstnNumberTranslationRules | Where-Object { $null -ne $_ })) -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (((@($was[0].OutboundTeamsNumberTranslationRules | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OutboundTeamsNumberTranslationRules | Where-Object { $null -ne $_ }) -join $separator)) -and (0 -eq @($was[0].OutboundTeamsNumberTranslationRules | Where-Object { $null -ne $_ }).Count)) {
            Set-CsOnlinePSTNGateway -Identity 'gw1.roma.contoso.com' -OutboundTeamsNumberTranslationRules $null -WhatIf:$WhatIf -ErrorAction Stop
        }
        elseif ((@($was[0].OutboundTeamsNumberTranslationRules | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OutboundTeamsNumberTranslationRules | Where-Object { $null -ne $_ }) -join $separator)) {
            Set-CsOnlinePSTNGateway -Identity 'gw1.roma.contoso.com' -OutboundTeamsNumberTranslationRules ([string[]]@($was[0].OutboundTeamsNumberTranslationRules | Where-Object { $null -ne $_ })) -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (((@($was[0].InboundTeamsNumberTranslationRules | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].InboundTeamsNumberTranslationRules | Where-Object { $null -ne $_ }) -join $separator)) -and (0 -eq @($was[0].InboundTeamsNumberTranslationRules | Where-Object { $null -ne $_ }).Count)) {
            Set-CsOnlinePSTNGateway -Identity 'gw1.roma.contoso.com' -InboundTeamsNumberTranslationRules $null -WhatIf:$WhatIf -ErrorAction Stop
        }
        elseif ((@($was[0].InboundTeamsNumberTranslationRules | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].InboundTeamsNumberTranslationRules | Where-Object { $null -ne $_ }) -join $separator)) {
            Set-CsOnlinePSTNGateway -Identity 'gw1.roma.contoso.com' -InboundTeamsNumberTranslationRules ([string[]]@($was[0].InboundTeamsNumberTranslationRules | Where-Object { $null -ne $_ })) -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (((@($was[0].InboundPstnNumberTranslationRules | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].InboundPstnNumberTranslationRules | Where-Object { $null -ne $_ }) -join $separator)) -and (0 -eq @($was[0].InboundPstnNumberTranslationRules | Where-Object { $null -ne $_ }).Count)) {
            Set-CsOnlinePSTNGateway -Identity 'gw1.roma.contoso.com' -InboundPstnNumberTranslationRules $null -WhatIf:$WhatIf -ErrorAction Stop
        }
        elseif ((@($was[0].InboundPstnNumberTranslationRules | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].InboundPstnNumberTranslationRules | Where-Object { $null -ne $_ }) -join $separator)) {
            Set-CsOnlinePSTNGateway -Identity 'gw1.roma.contoso.com' -InboundPstnNumberTranslationRules ([string[]]@($was[0].InboundPstnNumberTranslationRules | Where-Object { $null -ne $_ })) -WhatIf:$WhatIf -ErrorAction Stop
        }
        $changed += 'PSTN gateway gw1.roma.contoso.com'
        $allOnlinePSTNGateway = @(Get-CsOnlinePSTNGateway -ErrorAction Stop)
    }

    # Gateway gw2.roma.contoso.com
    $was = @($beforeOnlinePSTNGateway | Where-Object { 'gw2.roma.contoso.com' -eq $_.Identity })
    $found = @($allOnlinePSTNGateway | Where-Object { 'gw2.roma.contoso.com' -eq $_.Identity })
    if ((0 -eq $was.Count) -and (1 -eq $found.Count)) {
        Write-Host -Object 'Removing PSTN gateway gw2.roma.contoso.com, which was not there before'
        Remove-CsOnlinePSTNGateway -Identity 'gw2.roma.contoso.com' -WhatIf:$WhatIf -ErrorAction Stop
        $removed += 'PSTN gateway gw2.roma.contoso.com'
        $allOnlinePSTNGateway = @(Get-CsOnlinePSTNGateway -ErrorAction Stop)
    }
    elseif ((1 -eq $was.Count) -and (0 -eq $found.Count)) {
        Write-Warning -Message 'Somebody has removed PSTN gateway gw2.roma.contoso.com since; it is not made again'
    }
    elseif ((1 -eq $was.Count) -and (((@($was[0].OutboundPstnNumberTranslationRules | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OutboundPstnNumberTranslationRules | Where-Object { $null -ne $_ }) -join $separator)) -or ((@($was[0].OutboundTeamsNumberTranslationRules | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OutboundTeamsNumberTranslationRules | Where-Object { $null -ne $_ }) -join $separator)) -or ((@($was[0].InboundTeamsNumberTranslationRules | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].InboundTeamsNumberTranslationRules | Where-Object { $null -ne $_ }) -join $separator)) -or ((@($was[0].InboundPstnNumberTranslationRules | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].InboundPstnNumberTranslationRules | Where-Object { $null -ne $_ }) -join $separator)))) {
        Write-Host -Object 'Setting PSTN gateway gw2.roma.contoso.com back to what it was'
        if (((@($was[0].OutboundPstnNumberTranslationRules | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OutboundPstnNumberTranslationRules | Where-Object { $null -ne $_ }) -join $separator)) -and (0 -eq @($was[0].OutboundPstnNumberTranslationRules | Where-Object { $null -ne $_ }).Count)) {
            Set-CsOnlinePSTNGateway -Identity 'gw2.roma.contoso.com' -OutboundPstnNumberTranslationRules $null -WhatIf:$WhatIf -ErrorAction Stop
        }
        elseif ((@($was[0].OutboundPstnNumberTranslationRules | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OutboundPstnNumberTranslationRules | Where-Object { $null -ne $_ }) -join $separator)) {
            Set-CsOnlinePSTNGateway -Identity 'gw2.roma.contoso.com' -OutboundPstnNumberTranslationRules ([string[]]@($was[0].OutboundPstnNumberTranslationRules | Where-Object { $null -ne $_ })) -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (((@($was[0].OutboundTeamsNumberTranslationRules | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OutboundTeamsNumberTranslationRules | Where-Object { $null -ne $_ }) -join $separator)) -and (0 -eq @($was[0].OutboundTeamsNumberTranslationRules | Where-Object { $null -ne $_ }).Count)) {
            Set-CsOnlinePSTNGateway -Identity 'gw2.roma.contoso.com' -OutboundTeamsNumberTranslationRules $null -WhatIf:$WhatIf -ErrorAction Stop
        }
        elseif ((@($was[0].OutboundTeamsNumberTranslationRules | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OutboundTeamsNumberTranslationRules | Where-Object { $null -ne $_ }) -join $separator)) {
            Set-CsOnlinePSTNGateway -Identity 'gw2.roma.contoso.com' -OutboundTeamsNumberTranslationRules ([string[]]@($was[0].OutboundTeamsNumberTranslationRules | Where-Object { $null -ne $_ })) -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (((@($was[0].InboundTeamsNumberTranslationRules | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].InboundTeamsNumberTranslationRules | Where-Object { $null -ne $_ }) -join $separator)) -and (0 -eq @($was[0].InboundTeamsNumberTranslationRules | Where-Object { $null -ne $_ }).Count)) {
            Set-CsOnlinePSTNGateway -Identity 'gw2.roma.contoso.com' -InboundTeamsNumberTranslationRules $null -WhatIf:$WhatIf -ErrorAction Stop
        }
        elseif ((@($was[0].InboundTeamsNumberTranslationRules | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].InboundTeamsNumberTranslationRules | Where-Object { $null -ne $_ }) -join $separator)) {
            Set-CsOnlinePSTNGateway -Identity 'gw2.roma.contoso.com' -InboundTeamsNumberTranslationRules ([string[]]@($was[0].InboundTeamsNumberTranslationRules | Where-Object { $null -ne $_ })) -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (((@($was[0].InboundPstnNumberTranslationRules | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].InboundPstnNumberTranslationRules | Where-Object { $null -ne $_ }) -join $separator)) -and (0 -eq @($was[0].InboundPstnNumberTranslationRules | Where-Object { $null -ne $_ }).Count)) {
            Set-CsOnlinePSTNGateway -Identity 'gw2.roma.contoso.com' -InboundPstnNumberTranslationRules $null -WhatIf:$WhatIf -ErrorAction Stop
        }
        elseif ((@($was[0].InboundPstnNumberTranslationRules | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].InboundPstnNumberTranslationRules | Where-Object { $null -ne $_ }) -join $separator)) {
            Set-CsOnlinePSTNGateway -Identity 'gw2.roma.contoso.com' -InboundPstnNumberTranslationRules ([string[]]@($was[0].InboundPstnNumberTranslationRules | Where-Object { $null -ne $_ })) -WhatIf:$WhatIf -ErrorAction Stop
        }
        $changed += 'PSTN gateway gw2.roma.contoso.com'
        $allOnlinePSTNGateway = @(Get-CsOnlinePSTNGateway -ErrorAction Stop)
    }

    # Translation rule Roma gw1 short codes-called-gw1.roma.contoso.com
    $was = @($beforeTeamsTranslationRule | Where-Object { 'Roma gw1 short codes-called-gw1.roma.contoso.com' -eq $_.Identity })
    $found = @($allTeamsTranslationRule | Where-Object { 'Roma gw1 short codes-called-gw1.roma.contoso.com' -eq $_.Identity })
    if ((0 -eq $was.Count) -and (1 -eq $found.Count)) {
        Write-Host -Object 'Removing translation rule Roma gw1 short codes-called-gw1.roma.contoso.com, which was not there before'
        Remove-CsTeamsTranslationRule -Identity 'Roma gw1 short codes-called-gw1.roma.contoso.com' -WhatIf:$WhatIf -ErrorAction Stop
        $removed += 'translation rule Roma gw1 short codes-called-gw1.roma.contoso.com'
        $allTeamsTranslationRule = @(Get-CsTeamsTranslationRule -ErrorAction Stop)
    }
    elseif ((1 -eq $was.Count) -and (0 -eq $found.Count)) {
        Write-Warning -Message 'Somebody has removed translation rule Roma gw1 short codes-called-gw1.roma.contoso.com since; it is not made again'
    }
    elseif ((1 -eq $was.Count) -and (((@($was[0].Pattern) -join '') -cne (@($found[0].Pattern) -join '')) -or ((@($was[0].Translation) -join '') -cne (@($found[0].Translation) -join '')) -or ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')))) {
        Write-Host -Object 'Setting translation rule Roma gw1 short codes-called-gw1.roma.contoso.com back to what it was'
        if ((@($was[0].Pattern) -join '') -cne (@($found[0].Pattern) -join '')) {
            Set-CsTeamsTranslationRule -Identity 'Roma gw1 short codes-called-gw1.roma.contoso.com' -Pattern $was[0].Pattern -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].Translation) -join '') -cne (@($found[0].Translation) -join '')) {
            Set-CsTeamsTranslationRule -Identity 'Roma gw1 short codes-called-gw1.roma.contoso.com' -Translation $was[0].Translation -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) {
            Set-CsTeamsTranslationRule -Identity 'Roma gw1 short codes-called-gw1.roma.contoso.com' -Description $was[0].Description -WhatIf:$WhatIf -ErrorAction Stop
        }
        $changed += 'translation rule Roma gw1 short codes-called-gw1.roma.contoso.com'
        $allTeamsTranslationRule = @(Get-CsTeamsTranslationRule -ErrorAction Stop)
    }

    # Translation rule Roma gw1 national-called-gw1.roma.contoso.com
    $was = @($beforeTeamsTranslationRule | Where-Object { 'Roma gw1 national-called-gw1.roma.contoso.com' -eq $_.Identity })
    $found = @($allTeamsTranslationRule | Where-Object { 'Roma gw1 national-called-gw1.roma.contoso.com' -eq $_.Identity })
    if ((0 -eq $was.Count) -and (1 -eq $found.Count)) {
        Write-Host -Object 'Removing translation rule Roma gw1 national-called-gw1.roma.contoso.com, which was not there before'
        Remove-CsTeamsTranslationRule -Identity 'Roma gw1 national-called-gw1.roma.contoso.com' -WhatIf:$WhatIf -ErrorAction Stop
        $removed += 'translation rule Roma gw1 national-called-gw1.roma.contoso.com'
        $allTeamsTranslationRule = @(Get-CsTeamsTranslationRule -ErrorAction Stop)
    }
    elseif ((1 -eq $was.Count) -and (0 -eq $found.Count)) {
        Write-Warning -Message 'Somebody has removed translation rule Roma gw1 national-called-gw1.roma.contoso.com since; it is not made again'
    }
    elseif ((1 -eq $was.Count) -and (((@($was[0].Pattern) -join '') -cne (@($found[0].Pattern) -join '')) -or ((@($was[0].Translation) -join '') -cne (@($found[0].Translation) -join '')) -or ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')))) {
        Write-Host -Object 'Setting translation rule Roma gw1 national-called-gw1.roma.contoso.com back to what it was'
        if ((@($was[0].Pattern) -join '') -cne (@($found[0].Pattern) -join '')) {
            Set-CsTeamsTranslationRule -Identity 'Roma gw1 national-called-gw1.roma.contoso.com' -Pattern $was[0].Pattern -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].Translation) -join '') -cne (@($found[0].Translation) -join '')) {
            Set-CsTeamsTranslationRule -Identity 'Roma gw1 national-called-gw1.roma.contoso.com' -Translation $was[0].Translation -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) {
            Set-CsTeamsTranslationRule -Identity 'Roma gw1 national-called-gw1.roma.contoso.com' -Description $was[0].Description -WhatIf:$WhatIf -ErrorAction Stop
        }
        $changed += 'translation rule Roma gw1 national-called-gw1.roma.contoso.com'
        $allTeamsTranslationRule = @(Get-CsTeamsTranslationRule -ErrorAction Stop)
    }

    # Translation rule Roma gw1 abroad-called-gw1.roma.contoso.com
    $was = @($beforeTeamsTranslationRule | Where-Object { 'Roma gw1 abroad-called-gw1.roma.contoso.com' -eq $_.Identity })
    $found = @($allTeamsTranslationRule | Where-Object { 'Roma gw1 abroad-called-gw1.roma.contoso.com' -eq $_.Identity })
    if ((0 -eq $was.Count) -and (1 -eq $found.Count)) {
        Write-Host -Object 'Removing translation rule Roma gw1 abroad-called-gw1.roma.contoso.com, which was not there before'
        Remove-CsTeamsTranslationRule -Identity 'Roma gw1 abroad-called-gw1.roma.contoso.com' -WhatIf:$WhatIf -ErrorAction Stop
        $removed += 'translation rule Roma gw1 abroad-called-gw1.roma.contoso.com'
        $allTeamsTranslationRule = @(Get-CsTeamsTranslationRule -ErrorAction Stop)
    }
    elseif ((1 -eq $was.Count) -and (0 -eq $found.Count)) {
        Write-Warning -Message 'Somebody has removed translation rule Roma gw1 abroad-called-gw1.roma.contoso.com since; it is not made again'
    }
    elseif ((1 -eq $was.Count) -and (((@($was[0].Pattern) -join '') -cne (@($found[0].Pattern) -join '')) -or ((@($was[0].Translation) -join '') -cne (@($found[0].Translation) -join '')) -or ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')))) {
        Write-Host -Object 'Setting translation rule Roma gw1 abroad-called-gw1.roma.contoso.com back to what it was'
        if ((@($was[0].Pattern) -join '') -cne (@($found[0].Pattern) -join '')) {
            Set-CsTeamsTranslationRule -Identity 'Roma gw1 abroad-called-gw1.roma.contoso.com' -Pattern $was[0].Pattern -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].Translation) -join '') -cne (@($found[0].Translation) -join '')) {
            Set-CsTeamsTranslationRule -Identity 'Roma gw1 abroad-called-gw1.roma.contoso.com' -Translation $was[0].Translation -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) {
            Set-CsTeamsTranslationRule -Identity 'Roma gw1 abroad-called-gw1.roma.contoso.com' -Description $was[0].Description -WhatIf:$WhatIf -ErrorAction Stop
        }
        $changed += 'translation rule Roma gw1 abroad-called-gw1.roma.contoso.com'
        $allTeamsTranslationRule = @(Get-CsTeamsTranslationRule -ErrorAction Stop)
    }

    # Translation rule Roma gw2 short codes-called-gw2.roma.contoso.com
    $was = @($beforeTeamsTranslationRule | Where-Object { 'Roma gw2 short codes-called-gw2.roma.contoso.com' -eq $_.Identity })
    $found = @($allTeamsTranslationRule | Where-Object { 'Roma gw2 short codes-called-gw2.roma.contoso.com' -eq $_.Identity })
    if ((0 -eq $was.Count) -and (1 -eq $found.Count)) {
        Write-Host -Object 'Removing translation rule Roma gw2 short codes-called-gw2.roma.contoso.com, which was not there before'
        Remove-CsTeamsTranslationRule -Identity 'Roma gw2 short codes-called-gw2.roma.contoso.com' -WhatIf:$WhatIf -ErrorAction Stop
        $removed += 'translation rule Roma gw2 short codes-called-gw2.roma.contoso.com'
        $allTeamsTranslationRule = @(Get-CsTeamsTranslationRule -ErrorAction Stop)
    }
    elseif ((1 -eq $was.Count) -and (0 -eq $found.Count)) {
        Write-Warning -Message 'Somebody has removed translation rule Roma gw2 short codes-called-gw2.roma.contoso.com since; it is not made again'
    }
    elseif ((1 -eq $was.Count) -and (((@($was[0].Pattern) -join '') -cne (@($found[0].Pattern) -join '')) -or ((@($was[0].Translation) -join '') -cne (@($found[0].Translation) -join '')) -or ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')))) {
        Write-Host -Object 'Setting translation rule Roma gw2 short codes-called-gw2.roma.contoso.com back to what it was'
        if ((@($was[0].Pattern) -join '') -cne (@($found[0].Pattern) -join '')) {
            Set-CsTeamsTranslationRule -Identity 'Roma gw2 short codes-called-gw2.roma.contoso.com' -Pattern $was[0].Pattern -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].Translation) -join '') -cne (@($found[0].Translation) -join '')) {
            Set-CsTeamsTranslationRule -Identity 'Roma gw2 short codes-called-gw2.roma.contoso.com' -Translation $was[0].Translation -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) {
            Set-CsTeamsTranslationRule -Identity 'Roma gw2 short codes-called-gw2.roma.contoso.com' -Description $was[0].Description -WhatIf:$WhatIf -ErrorAction Stop
        }
        $changed += 'translation rule Roma gw2 short codes-called-gw2.roma.contoso.com'
        $allTeamsTranslationRule = @(Get-CsTeamsTranslationRule -ErrorAction Stop)
    }

    # Translation rule Roma gw2 without plus-called-gw2.roma.contoso.com
    $was = @($beforeTeamsTranslationRule | Where-Object { 'Roma gw2 without plus-called-gw2.roma.contoso.com' -eq $_.Identity })
    $found = @($allTeamsTranslationRule | Where-Object { 'Roma gw2 without plus-called-gw2.roma.contoso.com' -eq $_.Identity })
    if ((0 -eq $was.Count) -and (1 -eq $found.Count)) {
        Write-Host -Object 'Removing translation rule Roma gw2 without plus-called-gw2.roma.contoso.com, which was not there before'
        Remove-CsTeamsTranslationRule -Identity 'Roma gw2 without plus-called-gw2.roma.contoso.com' -WhatIf:$WhatIf -ErrorAction Stop
        $removed += 'translation rule Roma gw2 without plus-called-gw2.roma.contoso.com'
        $allTeamsTranslationRule = @(Get-CsTeamsTranslationRule -ErrorAction Stop)
    }
    elseif ((1 -eq $was.Count) -and (0 -eq $found.Count)) {
        Write-Warning -Message 'Somebody has removed translation rule Roma gw2 without plus-called-gw2.roma.contoso.com since; it is not made again'
    }
    elseif ((1 -eq $was.Count) -and (((@($was[0].Pattern) -join '') -cne (@($found[0].Pattern) -join '')) -or ((@($was[0].Translation) -join '') -cne (@($found[0].Translation) -join '')) -or ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')))) {
        Write-Host -Object 'Setting translation rule Roma gw2 without plus-called-gw2.roma.contoso.com back to what it was'
        if ((@($was[0].Pattern) -join '') -cne (@($found[0].Pattern) -join '')) {
            Set-CsTeamsTranslationRule -Identity 'Roma gw2 without plus-called-gw2.roma.contoso.com' -Pattern $was[0].Pattern -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].Translation) -join '') -cne (@($found[0].Translation) -join '')) {
            Set-CsTeamsTranslationRule -Identity 'Roma gw2 without plus-called-gw2.roma.contoso.com' -Translation $was[0].Translation -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) {
            Set-CsTeamsTranslationRule -Identity 'Roma gw2 without plus-called-gw2.roma.contoso.com' -Description $was[0].Description -WhatIf:$WhatIf -ErrorAction Stop
        }
        $changed += 'translation rule Roma gw2 without plus-called-gw2.roma.contoso.com'
        $allTeamsTranslationRule = @(Get-CsTeamsTranslationRule -ErrorAction Stop)
    }

    # PSTN usages that were not there before
    foreach ($usage in @('Roma-Emergency', 'Roma-Internal', 'Roma-TollFree', 'Roma-Local', 'Roma-National', 'Roma-Mobile', 'Roma-SharedCost', 'Roma-International')) {
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

    # Dial plan Roma
    $was = @($beforeTenantDialPlan | Where-Object { ('Roma' -eq $_.Identity) -or ('Tag:Roma' -eq $_.Identity) })
    $found = @($allTenantDialPlan | Where-Object { ('Roma' -eq $_.Identity) -or ('Tag:Roma' -eq $_.Identity) })
    if ((0 -eq $was.Count) -and (1 -eq $found.Count)) {
        Write-Host -Object 'Removing dial plan Roma, which was not there before'
        Remove-CsTenantDialPlan -Identity 'Roma' -WhatIf:$WhatIf -ErrorAction Stop
        $removed += 'dial plan Roma'
        $allTenantDialPlan = @(Get-CsTenantDialPlan -ErrorAction Stop)
    }
    elseif ((1 -eq $was.Count) -and (0 -eq $found.Count)) {
        Write-Warning -Message 'Somebody has removed dial plan Roma since; it is not made again'
    }
    elseif ((1 -eq $was.Count) -and ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join ''))) {
        Write-Host -Object 'Setting dial plan Roma back to what it was'
        if ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) {
            Set-CsTenantDialPlan -Identity 'Roma' -Description $was[0].Description -WhatIf:$WhatIf -ErrorAction Stop
        }
        $changed += 'dial plan Roma'
        $allTenantDialPlan = @(Get-CsTenantDialPlan -ErrorAction Stop)
    }
    $was = @($beforeTenantDialPlan | Where-Object { ('Roma' -eq $_.Identity) -or ('Tag:Roma' -eq $_.Identity) })
    $found = @($allTenantDialPlan | Where-Object { ('Roma' -eq $_.Identity) -or ('Tag:Roma' -eq $_.Identity) })
    $rulesBefore = ''
    foreach ($rule in @($was[0].NormalizationRules | Where-Object { $null -ne $_ })) {
        $rulesBefore = @($rulesBefore, $rule.Name, $rule.Pattern, $rule.Translation, $rule.Description) -join $separator
    }
    $there = ''
    foreach ($rule in @($found[0].NormalizationRules | Where-Object { $null -ne $_ })) {
        $there = @($there, $rule.Name, $rule.Pattern, $rule.Translation, $rule.Description) -join $separator
    }
    if ((1 -eq $was.Count) -and (1 -eq $found.Count) -and ($rulesBefore -cne $there)) {
        Write-Host -Object 'Setting the rules of dial plan Roma back to what they were'
        $rules = @()
        foreach ($rule in @($was[0].NormalizationRules | Where-Object { $null -ne $_ })) {
            $rules += New-CsVoiceNormalizationRule -Parent 'Roma' -Name $rule.Name -Pattern $rule.Pattern -Translation $rule.Translation -Description $rule.Description -IsInternalExtension $rule.IsInternalExtension -InMemory -ErrorAction Stop
        }
        Set-CsTenantDialPlan -Identity 'Roma' -NormalizationRules $rules -WhatIf:$WhatIf -ErrorAction Stop
        $changed += 'normalization rules of dial plan Roma'
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
        Write-Host -Object 'plan 1 of site italy is taken back.'
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
