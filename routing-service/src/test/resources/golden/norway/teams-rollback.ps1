# Takes plan 1 of site norway back from Microsoft Teams.
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
    $Folder = Join-Path -Path $Folder -ChildPath 'norway-plan-1-teams' -ErrorAction Stop
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

    # Voice routing policy Bergen-Internal
    $was = @($beforeOnlineVoiceRoutingPolicy | Where-Object { ('Bergen-Internal' -eq $_.Identity) -or ('Tag:Bergen-Internal' -eq $_.Identity) })
    $found = @($allOnlineVoiceRoutingPolicy | Where-Object { ('Bergen-Internal' -eq $_.Identity) -or ('Tag:Bergen-Internal' -eq $_.Identity) })
    if ((0 -eq $was.Count) -and (1 -eq $found.Count)) {
        Write-Host -Object 'Removing voice routing policy Bergen-Internal, which was not there before'
        Remove-CsOnlineVoiceRoutingPolicy -Identity 'Bergen-Internal' -WhatIf:$WhatIf -ErrorAction Stop
        $removed += 'voice routing policy Bergen-Internal'
        $allOnlineVoiceRoutingPolicy = @(Get-CsOnlineVoiceRoutingPolicy -ErrorAction Stop)
    }
    elseif ((1 -eq $was.Count) -and (0 -eq $found.Count)) {
        Write-Warning -Message 'Somebody has removed voice routing policy Bergen-Internal since; it is not made again'
    }
    elseif ((1 -eq $was.Count) -and (((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) -or ((@($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator)))) {
        Write-Host -Object 'Setting voice routing policy Bergen-Internal back to what it was'
        if ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) {
            Set-CsOnlineVoiceRoutingPolicy -Identity 'Bergen-Internal' -Description $was[0].Description -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (((@($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator)) -and (0 -eq @($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }).Count)) {
            foreach ($item in @($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ })) {
                Set-CsOnlineVoiceRoutingPolicy -Identity 'Bergen-Internal' -OnlinePstnUsages @{remove=(@($item) -join '')} -WhatIf:$WhatIf -ErrorAction Stop
            }
        }
        elseif ((@($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator)) {
            Set-CsOnlineVoiceRoutingPolicy -Identity 'Bergen-Internal' -OnlinePstnUsages @{replace=([string[]]@($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }))} -WhatIf:$WhatIf -ErrorAction Stop
        }
        $changed += 'voice routing policy Bergen-Internal'
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

    # Voice routing policy Bergen-International
    $was = @($beforeOnlineVoiceRoutingPolicy | Where-Object { ('Bergen-International' -eq $_.Identity) -or ('Tag:Bergen-International' -eq $_.Identity) })
    $found = @($allOnlineVoiceRoutingPolicy | Where-Object { ('Bergen-International' -eq $_.Identity) -or ('Tag:Bergen-International' -eq $_.Identity) })
    if ((0 -eq $was.Count) -and (1 -eq $found.Count)) {
        Write-Host -Object 'Removing voice routing policy Bergen-International, which was not there before'
        Remove-CsOnlineVoiceRoutingPolicy -Identity 'Bergen-International' -WhatIf:$WhatIf -ErrorAction Stop
        $removed += 'voice routing policy Bergen-International'
        $allOnlineVoiceRoutingPolicy = @(Get-CsOnlineVoiceRoutingPolicy -ErrorAction Stop)
    }
    elseif ((1 -eq $was.Count) -and (0 -eq $found.Count)) {
        Write-Warning -Message 'Somebody has removed voice routing policy Bergen-International since; it is not made again'
    }
    elseif ((1 -eq $was.Count) -and (((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) -or ((@($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator)))) {
        Write-Host -Object 'Setting voice routing policy Bergen-International back to what it was'
        if ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) {
            Set-CsOnlineVoiceRoutingPolicy -Identity 'Bergen-International' -Description $was[0].Description -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (((@($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator)) -and (0 -eq @($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }).Count)) {
            foreach ($item in @($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ })) {
                Set-CsOnlineVoiceRoutingPolicy -Identity 'Bergen-International' -OnlinePstnUsages @{remove=(@($item) -join '')} -WhatIf:$WhatIf -ErrorAction Stop
            }
        }
        elseif ((@($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator)) {
            Set-CsOnlineVoiceRoutingPolicy -Identity 'Bergen-International' -OnlinePstnUsages @{replace=([string[]]@($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }))} -WhatIf:$WhatIf -ErrorAction Stop
        }
        $changed += 'voice routing policy Bergen-International'
        $allOnlineVoiceRoutingPolicy = @(Get-CsOnlineVoiceRoutingPolicy -ErrorAction Stop)
    }

    # Route Bergen-Emergency
    $was = @($beforeOnlineVoiceRoute | Where-Object { 'Bergen-Emergency' -eq $_.Identity })
    $found = @($allOnlineVoiceRoute | Where-Object { 'Bergen-Emergency' -eq $_.Identity })
    if ((0 -eq $was.Count) -and (1 -eq $found.Count)) {
        Write-Host -Object 'Removing voice route Bergen-Emergency, which was not there before'
        Remove-CsOnlineVoiceRoute -Identity 'Bergen-Emergency' -WhatIf:$WhatIf -ErrorAction Stop
        $removed += 'voice route Bergen-Emergency'
        $allOnlineVoiceRoute = @(Get-CsOnlineVoiceRoute -ErrorAction Stop)
    }
    elseif ((1 -eq $was.Count) -and (0 -eq $found.Count)) {
        Write-Warning -Message 'Somebody has removed voice route Bergen-Emergency since; it is not made again'
    }
    elseif ((1 -eq $was.Count) -and (((@($was[0].NumberPattern) -join '') -cne (@($found[0].NumberPattern) -join '')) -or ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) -or ((@($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator)) -or ((@($was[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)))) {
        Write-Host -Object 'Setting voice route Bergen-Emergency back to what it was'
        if ((@($was[0].NumberPattern) -join '') -cne (@($found[0].NumberPattern) -join '')) {
            Set-CsOnlineVoiceRoute -Identity 'Bergen-Emergency' -NumberPattern $was[0].NumberPattern -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) {
            Set-CsOnlineVoiceRoute -Identity 'Bergen-Emergency' -Description $was[0].Description -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (((@($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator)) -and (0 -eq @($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }).Count)) {
            foreach ($item in @($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ })) {
                Set-CsOnlineVoiceRoute -Identity 'Bergen-Emergency' -OnlinePstnUsages @{remove=(@($item) -join '')} -WhatIf:$WhatIf -ErrorAction Stop
            }
        }
        elseif ((@($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator)) {
            Set-CsOnlineVoiceRoute -Identity 'Bergen-Emergency' -OnlinePstnUsages @{replace=([string[]]@($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }))} -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (((@($was[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)) -and (0 -eq @($was[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }).Count)) {
            foreach ($item in @($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ })) {
                Set-CsOnlineVoiceRoute -Identity 'Bergen-Emergency' -OnlinePstnGatewayList @{remove=(@($item) -join '')} -WhatIf:$WhatIf -ErrorAction Stop
            }
        }
        elseif ((@($was[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)) {
            Set-CsOnlineVoiceRoute -Identity 'Bergen-Emergency' -OnlinePstnGatewayList @{replace=([string[]]@($was[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }))} -WhatIf:$WhatIf -ErrorAction Stop
        }
        $changed += 'voice route Bergen-Emergency'
        $allOnlineVoiceRoute = @(Get-CsOnlineVoiceRoute -ErrorAction Stop)
    }

    # Route Bergen-Internal
    $was = @($beforeOnlineVoiceRoute | Where-Object { 'Bergen-Internal' -eq $_.Identity })
    $found = @($allOnlineVoiceRoute | Where-Object { 'Bergen-Internal' -eq $_.Identity })
    if ((0 -eq $was.Count) -and (1 -eq $found.Count)) {
        Write-Host -Object 'Removing voice route Bergen-Internal, which was not there before'
        Remove-CsOnlineVoiceRoute -Identity 'Bergen-Internal' -WhatIf:$WhatIf -ErrorAction Stop
        $removed += 'voice route Bergen-Internal'
        $allOnlineVoiceRoute = @(Get-CsOnlineVoiceRoute -ErrorAction Stop)
    }
    elseif ((1 -eq $was.Count) -and (0 -eq $found.Count)) {
        Write-Warning -Message 'Somebody has removed voice route Bergen-Internal since; it is not made again'
    }
    elseif ((1 -eq $was.Count) -and (((@($was[0].NumberPattern) -join '') -cne (@($found[0].NumberPattern) -join '')) -or ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) -or ((@($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator)) -or ((@($was[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)))) {
        Write-Host -Object 'Setting voice route Bergen-Internal back to what it was'
        if ((@($was[0].NumberPattern) -join '') -cne (@($found[0].NumberPattern) -join '')) {
            Set-CsOnlineVoiceRoute -Identity 'Bergen-Internal' -NumberPattern $was[0].NumberPattern -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) {
            Set-CsOnlineVoiceRoute -Identity 'Bergen-Internal' -Description $was[0].Description -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (((@($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator)) -and (0 -eq @($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }).Count)) {
            foreach ($item in @($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ })) {
                Set-CsOnlineVoiceRoute -Identity 'Bergen-Internal' -OnlinePstnUsages @{remove=(@($item) -join '')} -WhatIf:$WhatIf -ErrorAction Stop
            }
        }
        elseif ((@($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator)) {
            Set-CsOnlineVoiceRoute -Identity 'Bergen-Internal' -OnlinePstnUsages @{replace=([string[]]@($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }))} -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (((@($was[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)) -and (0 -eq @($was[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }).Count)) {
            foreach ($item in @($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ })) {
                Set-CsOnlineVoiceRoute -Identity 'Bergen-Internal' -OnlinePstnGatewayList @{remove=(@($item) -join '')} -WhatIf:$WhatIf -ErrorAction Stop
            }
        }
        elseif ((@($was[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)) {
            Set-CsOnlineVoiceRoute -Identity 'Bergen-Internal' -OnlinePstnGatewayList @{replace=([string[]]@($was[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }))} -WhatIf:$WhatIf -ErrorAction Stop
        }
        $changed += 'voice route Bergen-Internal'
        $allOnlineVoiceRoute = @(Get-CsOnlineVoiceRoute -ErrorAction Stop)
    }

    # Route Bergen-TollFree
    $was = @($beforeOnlineVoiceRoute | Where-Object { 'Bergen-TollFree' -eq $_.Identity })
    $found = @($allOnlineVoiceRoute | Where-Object { 'Bergen-TollFree' -eq $_.Identity })
    if ((0 -eq $was.Count) -and (1 -eq $found.Count)) {
        Write-Host -Object 'Removing voice route Bergen-TollFree, which was not there before'
        Remove-CsOnlineVoiceRoute -Identity 'Bergen-TollFree' -WhatIf:$WhatIf -ErrorAction Stop
        $removed += 'voice route Bergen-TollFree'
        $allOnlineVoiceRoute = @(Get-CsOnlineVoiceRoute -ErrorAction Stop)
    }
    elseif ((1 -eq $was.Count) -and (0 -eq $found.Count)) {
        Write-Warning -Message 'Somebody has removed voice route Bergen-TollFree since; it is not made again'
    }
    elseif ((1 -eq $was.Count) -and (((@($was[0].NumberPattern) -join '') -cne (@($found[0].NumberPattern) -join '')) -or ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) -or ((@($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator)) -or ((@($was[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)))) {
        Write-Host -Object 'Setting voice route Bergen-TollFree back to what it was'
        if ((@($was[0].NumberPattern) -join '') -cne (@($found[0].NumberPattern) -join '')) {
            Set-CsOnlineVoiceRoute -Identity 'Bergen-TollFree' -NumberPattern $was[0].NumberPattern -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) {
            Set-CsOnlineVoiceRoute -Identity 'Bergen-TollFree' -Description $was[0].Description -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (((@($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator)) -and (0 -eq @($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }).Count)) {
            foreach ($item in @($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ })) {
                Set-CsOnlineVoiceRoute -Identity 'Bergen-TollFree' -OnlinePstnUsages @{remove=(@($item) -join '')} -WhatIf:$WhatIf -ErrorAction Stop
            }
        }
        elseif ((@($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator)) {
            Set-CsOnlineVoiceRoute -Identity 'Bergen-TollFree' -OnlinePstnUsages @{replace=([string[]]@($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }))} -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (((@($was[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)) -and (0 -eq @($was[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }).Count)) {
            foreach ($item in @($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ })) {
                Set-CsOnlineVoiceRoute -Identity 'Bergen-TollFree' -OnlinePstnGatewayList @{remove=(@($item) -join '')} -WhatIf:$WhatIf -ErrorAction Stop
            }
        }
        elseif ((@($was[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)) {
            Set-CsOnlineVoiceRoute -Identity 'Bergen-TollFree' -OnlinePstnGatewayList @{replace=([string[]]@($was[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }))} -WhatIf:$WhatIf -ErrorAction Stop
        }
        $changed += 'voice route Bergen-TollFree'
        $allOnlineVoiceRoute = @(Get-CsOnlineVoiceRoute -ErrorAction Stop)
    }

    # Route Bergen-National
    $was = @($beforeOnlineVoiceRoute | Where-Object { 'Bergen-National' -eq $_.Identity })
    $found = @($allOnlineVoiceRoute | Where-Object { 'Bergen-National' -eq $_.Identity })
    if ((0 -eq $was.Count) -and (1 -eq $found.Count)) {
        Write-Host -Object 'Removing voice route Bergen-National, which was not there before'
        Remove-CsOnlineVoiceRoute -Identity 'Bergen-National' -WhatIf:$WhatIf -ErrorAction Stop
        $removed += 'voice route Bergen-National'
        $allOnlineVoiceRoute = @(Get-CsOnlineVoiceRoute -ErrorAction Stop)
    }
    elseif ((1 -eq $was.Count) -and (0 -eq $found.Count)) {
        Write-Warning -Message 'Somebody has removed voice route Bergen-National since; it is not made again'
    }
    elseif ((1 -eq $was.Count) -and (((@($was[0].NumberPattern) -join '') -cne (@($found[0].NumberPattern) -join '')) -or ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) -or ((@($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator)) -or ((@($was[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)))) {
        Write-Host -Object 'Setting voice route Bergen-National back to what it was'
        if ((@($was[0].NumberPattern) -join '') -cne (@($found[0].NumberPattern) -join '')) {
            Set-CsOnlineVoiceRoute -Identity 'Bergen-National' -NumberPattern $was[0].NumberPattern -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) {
            Set-CsOnlineVoiceRoute -Identity 'Bergen-National' -Description $was[0].Description -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (((@($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator)) -and (0 -eq @($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }).Count)) {
            foreach ($item in @($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ })) {
                Set-CsOnlineVoiceRoute -Identity 'Bergen-National' -OnlinePstnUsages @{remove=(@($item) -join '')} -WhatIf:$WhatIf -ErrorAction Stop
            }
        }
        elseif ((@($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator)) {
            Set-CsOnlineVoiceRoute -Identity 'Bergen-National' -OnlinePstnUsages @{replace=([string[]]@($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }))} -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (((@($was[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)) -and (0 -eq @($was[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }).Count)) {
            foreach ($item in @($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ })) {
                Set-CsOnlineVoiceRoute -Identity 'Bergen-National' -OnlinePstnGatewayList @{remove=(@($item) -join '')} -WhatIf:$WhatIf -ErrorAction Stop
            }
        }
        elseif ((@($was[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)) {
            Set-CsOnlineVoiceRoute -Identity 'Bergen-National' -OnlinePstnGatewayList @{replace=([string[]]@($was[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }))} -WhatIf:$WhatIf -ErrorAction Stop
        }
        $changed += 'voice route Bergen-National'
        $allOnlineVoiceRoute = @(Get-CsOnlineVoiceRoute -ErrorAction Stop)
    }

    # Route Bergen-Mobile
    $was = @($beforeOnlineVoiceRoute | Where-Object { 'Bergen-Mobile' -eq $_.Identity })
    $found = @($allOnlineVoiceRoute | Where-Object { 'Bergen-Mobile' -eq $_.Identity })
    if ((0 -eq $was.Count) -and (1 -eq $found.Count)) {
        Write-Host -Object 'Removing voice route Bergen-Mobile, which was not there before'
        Remove-CsOnlineVoiceRoute -Identity 'Bergen-Mobile' -WhatIf:$WhatIf -ErrorAction Stop
        $removed += 'voice route Bergen-Mobile'
        $allOnlineVoiceRoute = @(Get-CsOnlineVoiceRoute -ErrorAction Stop)
    }
    elseif ((1 -eq $was.Count) -and (0 -eq $found.Count)) {
        Write-Warning -Message 'Somebody has removed voice route Bergen-Mobile since; it is not made again'
    }
    elseif ((1 -eq $was.Count) -and (((@($was[0].NumberPattern) -join '') -cne (@($found[0].NumberPattern) -join '')) -or ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) -or ((@($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator)) -or ((@($was[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)))) {
        Write-Host -Object 'Setting voice route Bergen-Mobile back to what it was'
        if ((@($was[0].NumberPattern) -join '') -cne (@($found[0].NumberPattern) -join '')) {
            Set-CsOnlineVoiceRoute -Identity 'Bergen-Mobile' -NumberPattern $was[0].NumberPattern -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) {
            Set-CsOnlineVoiceRoute -Identity 'Bergen-Mobile' -Description $was[0].Description -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (((@($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator)) -and (0 -eq @($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }).Count)) {
            foreach ($item in @($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ })) {
                Set-CsOnlineVoiceRoute -Identity 'Bergen-Mobile' -OnlinePstnUsages @{remove=(@($item) -join '')} -WhatIf:$WhatIf -ErrorAction Stop
            }
        }
        elseif ((@($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator)) {
            Set-CsOnlineVoiceRoute -Identity 'Bergen-Mobile' -OnlinePstnUsages @{replace=([string[]]@($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }))} -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (((@($was[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)) -and (0 -eq @($was[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }).Count)) {
            foreach ($item in @($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ })) {
                Set-CsOnlineVoiceRoute -Identity 'Bergen-Mobile' -OnlinePstnGatewayList @{remove=(@($item) -join '')} -WhatIf:$WhatIf -ErrorAction Stop
            }
        }
        elseif ((@($was[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)) {
            Set-CsOnlineVoiceRoute -Identity 'Bergen-Mobile' -OnlinePstnGatewayList @{replace=([string[]]@($was[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }))} -WhatIf:$WhatIf -ErrorAction Stop
        }
        $changed += 'voice route Bergen-Mobile'
        $allOnlineVoiceRoute = @(Get-CsOnlineVoiceRoute -ErrorAction Stop)
    }

    # Route Bergen-SharedCost
    $was = @($beforeOnlineVoiceRoute | Where-Object { 'Bergen-SharedCost' -eq $_.Identity })
    $found = @($allOnlineVoiceRoute | Where-Object { 'Bergen-SharedCost' -eq $_.Identity })
    if ((0 -eq $was.Count) -and (1 -eq $found.Count)) {
        Write-Host -Object 'Removing voice route Bergen-SharedCost, which was not there before'
        Remove-CsOnlineVoiceRoute -Identity 'Bergen-SharedCost' -WhatIf:$WhatIf -ErrorAction Stop
        $removed += 'voice route Bergen-SharedCost'
        $allOnlineVoiceRoute = @(Get-CsOnlineVoiceRoute -ErrorAction Stop)
    }
    elseif ((1 -eq $was.Count) -and (0 -eq $found.Count)) {
        Write-Warning -Message 'Somebody has removed voice route Bergen-SharedCost since; it is not made again'
    }
    elseif ((1 -eq $was.Count) -and (((@($was[0].NumberPattern) -join '') -cne (@($found[0].NumberPattern) -join '')) -or ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) -or ((@($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator)) -or ((@($was[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)))) {
        Write-Host -Object 'Setting voice route Bergen-SharedCost back to what it was'
        if ((@($was[0].NumberPattern) -join '') -cne (@($found[0].NumberPattern) -join '')) {
            Set-CsOnlineVoiceRoute -Identity 'Bergen-SharedCost' -NumberPattern $was[0].NumberPattern -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) {
            Set-CsOnlineVoiceRoute -Identity 'Bergen-SharedCost' -Description $was[0].Description -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (((@($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator)) -and (0 -eq @($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }).Count)) {
            foreach ($item in @($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ })) {
                Set-CsOnlineVoiceRoute -Identity 'Bergen-SharedCost' -OnlinePstnUsages @{remove=(@($item) -join '')} -WhatIf:$WhatIf -ErrorAction Stop
            }
        }
        elseif ((@($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator)) {
            Set-CsOnlineVoiceRoute -Identity 'Bergen-SharedCost' -OnlinePstnUsages @{replace=([string[]]@($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }))} -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (((@($was[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)) -and (0 -eq @($was[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }).Count)) {
            foreach ($item in @($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ })) {
                Set-CsOnlineVoiceRoute -Identity 'Bergen-SharedCost' -OnlinePstnGatewayList @{remove=(@($item) -join '')} -WhatIf:$WhatIf -ErrorAction Stop
            }
        }
        elseif ((@($was[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)) {
            Set-CsOnlineVoiceRoute -Identity 'Bergen-SharedCost' -OnlinePstnGatewayList @{replace=([string[]]@($was[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }))} -WhatIf:$WhatIf -ErrorAction Stop
        }
        $changed += 'voice route Bergen-SharedCost'
        $allOnlineVoiceRoute = @(Get-CsOnlineVoiceRoute -ErrorAction Stop)
    }

    # Route Bergen-International
    $was = @($beforeOnlineVoiceRoute | Where-Object { 'Bergen-International' -eq $_.Identity })
    $found = @($allOnlineVoiceRoute | Where-Object { 'Bergen-International' -eq $_.Identity })
    if ((0 -eq $was.Count) -and (1 -eq $found.Count)) {
        Write-Host -Object 'Removing voice route Bergen-International, which was not there before'
        Remove-CsOnlineVoiceRoute -Identity 'Bergen-International' -WhatIf:$WhatIf -ErrorAction Stop
        $removed += 'voice route Bergen-International'
        $allOnlineVoiceRoute = @(Get-CsOnlineVoiceRoute -ErrorAction Stop)
    }
    elseif ((1 -eq $was.Count) -and (0 -eq $found.Count)) {
        Write-Warning -Message 'Somebody has removed voice route Bergen-International since; it is not made again'
    }
    elseif ((1 -eq $was.Count) -and (((@($was[0].NumberPattern) -join '') -cne (@($found[0].NumberPattern) -join '')) -or ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) -or ((@($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator)) -or ((@($was[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)))) {
        Write-Host -Object 'Setting voice route Bergen-International back to what it was'
        if ((@($was[0].NumberPattern) -join '') -cne (@($found[0].NumberPattern) -join '')) {
            Set-CsOnlineVoiceRoute -Identity 'Bergen-International' -NumberPattern $was[0].NumberPattern -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) {
            Set-CsOnlineVoiceRoute -Identity 'Bergen-International' -Description $was[0].Description -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (((@($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator)) -and (0 -eq @($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }).Count)) {
            foreach ($item in @($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ })) {
                Set-CsOnlineVoiceRoute -Identity 'Bergen-International' -OnlinePstnUsages @{remove=(@($item) -join '')} -WhatIf:$WhatIf -ErrorAction Stop
            }
        }
        elseif ((@($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator)) {
            Set-CsOnlineVoiceRoute -Identity 'Bergen-International' -OnlinePstnUsages @{replace=([string[]]@($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }))} -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (((@($was[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)) -and (0 -eq @($was[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }).Count)) {
            foreach ($item in @($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ })) {
                Set-CsOnlineVoiceRoute -Identity 'Bergen-International' -OnlinePstnGatewayList @{remove=(@($item) -join '')} -WhatIf:$WhatIf -ErrorAction Stop
            }
        }
        elseif ((@($was[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)) {
            Set-CsOnlineVoiceRoute -Identity 'Bergen-International' -OnlinePstnGatewayList @{replace=([string[]]@($was[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }))} -WhatIf:$WhatIf -ErrorAction Stop
        }
        $changed += 'voice route Bergen-International'
        $allOnlineVoiceRoute = @(Get-CsOnlineVoiceRoute -ErrorAction Stop)
    }

    # Route Bergen-Emergency-Backup
    $was = @($beforeOnlineVoiceRoute | Where-Object { 'Bergen-Emergency-Backup' -eq $_.Identity })
    $found = @($allOnlineVoiceRoute | Where-Object { 'Bergen-Emergency-Backup' -eq $_.Identity })
    if ((0 -eq $was.Count) -and (1 -eq $found.Count)) {
        Write-Host -Object 'Removing voice route Bergen-Emergency-Backup, which was not there before'
        Remove-CsOnlineVoiceRoute -Identity 'Bergen-Emergency-Backup' -WhatIf:$WhatIf -ErrorAction Stop
        $removed += 'voice route Bergen-Emergency-Backup'
        $allOnlineVoiceRoute = @(Get-CsOnlineVoiceRoute -ErrorAction Stop)
    }
    elseif ((1 -eq $was.Count) -and (0 -eq $found.Count)) {
        Write-Warning -Message 'Somebody has removed voice route Bergen-Emergency-Backup since; it is not made again'
    }
    elseif ((1 -eq $was.Count) -and (((@($was[0].NumberPattern) -join '') -cne (@($found[0].NumberPattern) -join '')) -or ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) -or ((@($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator)) -or ((@($was[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)))) {
        Write-Host -Object 'Setting voice route Bergen-Emergency-Backup back to what it was'
        if ((@($was[0].NumberPattern) -join '') -cne (@($found[0].NumberPattern) -join '')) {
            Set-CsOnlineVoiceRoute -Identity 'Bergen-Emergency-Backup' -NumberPattern $was[0].NumberPattern -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) {
            Set-CsOnlineVoiceRoute -Identity 'Bergen-Emergency-Backup' -Description $was[0].Description -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (((@($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator)) -and (0 -eq @($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }).Count)) {
            foreach ($item in @($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ })) {
                Set-CsOnlineVoiceRoute -Identity 'Bergen-Emergency-Backup' -OnlinePstnUsages @{remove=(@($item) -join '')} -WhatIf:$WhatIf -ErrorAction Stop
            }
        }
        elseif ((@($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator)) {
            Set-CsOnlineVoiceRoute -Identity 'Bergen-Emergency-Backup' -OnlinePstnUsages @{replace=([string[]]@($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }))} -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (((@($was[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)) -and (0 -eq @($was[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }).Count)) {
            foreach ($item in @($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ })) {
                Set-CsOnlineVoiceRoute -Identity 'Bergen-Emergency-Backup' -OnlinePstnGatewayList @{remove=(@($item) -join '')} -WhatIf:$WhatIf -ErrorAction Stop
            }
        }
        elseif ((@($was[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)) {
            Set-CsOnlineVoiceRoute -Identity 'Bergen-Emergency-Backup' -OnlinePstnGatewayList @{replace=([string[]]@($was[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }))} -WhatIf:$WhatIf -ErrorAction Stop
        }
        $changed += 'voice route Bergen-Emergency-Backup'
        $allOnlineVoiceRoute = @(Get-CsOnlineVoiceRoute -ErrorAction Stop)
    }

    # Route Bergen-Internal-Backup
    $was = @($beforeOnlineVoiceRoute | Where-Object { 'Bergen-Internal-Backup' -eq $_.Identity })
    $found = @($allOnlineVoiceRoute | Where-Object { 'Bergen-Internal-Backup' -eq $_.Identity })
    if ((0 -eq $was.Count) -and (1 -eq $found.Count)) {
        Write-Host -Object 'Removing voice route Bergen-Internal-Backup, which was not there before'
        Remove-CsOnlineVoiceRoute -Identity 'Bergen-Internal-Backup' -WhatIf:$WhatIf -ErrorAction Stop
        $removed += 'voice route Bergen-Internal-Backup'
        $allOnlineVoiceRoute = @(Get-CsOnlineVoiceRoute -ErrorAction Stop)
    }
    elseif ((1 -eq $was.Count) -and (0 -eq $found.Count)) {
        Write-Warning -Message 'Somebody has removed voice route Bergen-Internal-Backup since; it is not made again'
    }
    elseif ((1 -eq $was.Count) -and (((@($was[0].NumberPattern) -join '') -cne (@($found[0].NumberPattern) -join '')) -or ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) -or ((@($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator)) -or ((@($was[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)))) {
        Write-Host -Object 'Setting voice route Bergen-Internal-Backup back to what it was'
        if ((@($was[0].NumberPattern) -join '') -cne (@($found[0].NumberPattern) -join '')) {
            Set-CsOnlineVoiceRoute -Identity 'Bergen-Internal-Backup' -NumberPattern $was[0].NumberPattern -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) {
            Set-CsOnlineVoiceRoute -Identity 'Bergen-Internal-Backup' -Description $was[0].Description -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (((@($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator)) -and (0 -eq @($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }).Count)) {
            foreach ($item in @($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ })) {
                Set-CsOnlineVoiceRoute -Identity 'Bergen-Internal-Backup' -OnlinePstnUsages @{remove=(@($item) -join '')} -WhatIf:$WhatIf -ErrorAction Stop
            }
        }
        elseif ((@($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator)) {
            Set-CsOnlineVoiceRoute -Identity 'Bergen-Internal-Backup' -OnlinePstnUsages @{replace=([string[]]@($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }))} -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (((@($was[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)) -and (0 -eq @($was[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }).Count)) {
            foreach ($item in @($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ })) {
                Set-CsOnlineVoiceRoute -Identity 'Bergen-Internal-Backup' -OnlinePstnGatewayList @{remove=(@($item) -join '')} -WhatIf:$WhatIf -ErrorAction Stop
            }
        }
        elseif ((@($was[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)) {
            Set-CsOnlineVoiceRoute -Identity 'Bergen-Internal-Backup' -OnlinePstnGatewayList @{replace=([string[]]@($was[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }))} -WhatIf:$WhatIf -ErrorAction Stop
        }
        $changed += 'voice route Bergen-Internal-Backup'
        $allOnlineVoiceRoute = @(Get-CsOnlineVoiceRoute -ErrorAction Stop)
    }

    # Route Bergen-TollFree-Backup
    $was = @($beforeOnlineVoiceRoute | Where-Object { 'Bergen-TollFree-Backup' -eq $_.Identity })
    $found = @($allOnlineVoiceRoute | Where-Object { 'Bergen-TollFree-Backup' -eq $_.Identity })
    if ((0 -eq $was.Count) -and (1 -eq $found.Count)) {
        Write-Host -Object 'Removing voice route Bergen-TollFree-Backup, which was not there before'
        Remove-CsOnlineVoiceRoute -Identity 'Bergen-TollFree-Backup' -WhatIf:$WhatIf -ErrorAction Stop
        $removed += 'voice route Bergen-TollFree-Backup'
        $allOnlineVoiceRoute = @(Get-CsOnlineVoiceRoute -ErrorAction Stop)
    }
    elseif ((1 -eq $was.Count) -and (0 -eq $found.Count)) {
        Write-Warning -Message 'Somebody has removed voice route Bergen-TollFree-Backup since; it is not made again'
    }
    elseif ((1 -eq $was.Count) -and (((@($was[0].NumberPattern) -join '') -cne (@($found[0].NumberPattern) -join '')) -or ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) -or ((@($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator)) -or ((@($was[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)))) {
        Write-Host -Object 'Setting voice route Bergen-TollFree-Backup back to what it was'
        if ((@($was[0].NumberPattern) -join '') -cne (@($found[0].NumberPattern) -join '')) {
            Set-CsOnlineVoiceRoute -Identity 'Bergen-TollFree-Backup' -NumberPattern $was[0].NumberPattern -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) {
            Set-CsOnlineVoiceRoute -Identity 'Bergen-TollFree-Backup' -Description $was[0].Description -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (((@($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator)) -and (0 -eq @($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }).Count)) {
            foreach ($item in @($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ })) {
                Set-CsOnlineVoiceRoute -Identity 'Bergen-TollFree-Backup' -OnlinePstnUsages @{remove=(@($item) -join '')} -WhatIf:$WhatIf -ErrorAction Stop
            }
        }
        elseif ((@($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator)) {
            Set-CsOnlineVoiceRoute -Identity 'Bergen-TollFree-Backup' -OnlinePstnUsages @{replace=([string[]]@($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }))} -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (((@($was[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)) -and (0 -eq @($was[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }).Count)) {
            foreach ($item in @($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ })) {
                Set-CsOnlineVoiceRoute -Identity 'Bergen-TollFree-Backup' -OnlinePstnGatewayList @{remove=(@($item) -join '')} -WhatIf:$WhatIf -ErrorAction Stop
            }
        }
        elseif ((@($was[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)) {
            Set-CsOnlineVoiceRoute -Identity 'Bergen-TollFree-Backup' -OnlinePstnGatewayList @{replace=([string[]]@($was[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }))} -WhatIf:$WhatIf -ErrorAction Stop
        }
        $changed += 'voice route Bergen-TollFree-Backup'
        $allOnlineVoiceRoute = @(Get-CsOnlineVoiceRoute -ErrorAction Stop)
    }

    # Route Bergen-National-Backup
    $was = @($beforeOnlineVoiceRoute | Where-Object { 'Bergen-National-Backup' -eq $_.Identity })
    $found = @($allOnlineVoiceRoute | Where-Object { 'Bergen-National-Backup' -eq $_.Identity })
    if ((0 -eq $was.Count) -and (1 -eq $found.Count)) {
        Write-Host -Object 'Removing voice route Bergen-National-Backup, which was not there before'
        Remove-CsOnlineVoiceRoute -Identity 'Bergen-National-Backup' -WhatIf:$WhatIf -ErrorAction Stop
        $removed += 'voice route Bergen-National-Backup'
        $allOnlineVoiceRoute = @(Get-CsOnlineVoiceRoute -ErrorAction Stop)
    }
    elseif ((1 -eq $was.Count) -and (0 -eq $found.Count)) {
        Write-Warning -Message 'Somebody has removed voice route Bergen-National-Backup since; it is not made again'
    }
    elseif ((1 -eq $was.Count) -and (((@($was[0].NumberPattern) -join '') -cne (@($found[0].NumberPattern) -join '')) -or ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) -or ((@($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator)) -or ((@($was[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)))) {
        Write-Host -Object 'Setting voice route Bergen-National-Backup back to what it was'
        if ((@($was[0].NumberPattern) -join '') -cne (@($found[0].NumberPattern) -join '')) {
            Set-CsOnlineVoiceRoute -Identity 'Bergen-National-Backup' -NumberPattern $was[0].NumberPattern -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) {
            Set-CsOnlineVoiceRoute -Identity 'Bergen-National-Backup' -Description $was[0].Description -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (((@($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator)) -and (0 -eq @($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }).Count)) {
            foreach ($item in @($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ })) {
                Set-CsOnlineVoiceRoute -Identity 'Bergen-National-Backup' -OnlinePstnUsages @{remove=(@($item) -join '')} -WhatIf:$WhatIf -ErrorAction Stop
            }
        }
        elseif ((@($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator)) {
            Set-CsOnlineVoiceRoute -Identity 'Bergen-National-Backup' -OnlinePstnUsages @{replace=([string[]]@($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }))} -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (((@($was[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)) -and (0 -eq @($was[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }).Count)) {
            foreach ($item in @($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ })) {
                Set-CsOnlineVoiceRoute -Identity 'Bergen-National-Backup' -OnlinePstnGatewayList @{remove=(@($item) -join '')} -WhatIf:$WhatIf -ErrorAction Stop
            }
        }
        elseif ((@($was[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)) {
            Set-CsOnlineVoiceRoute -Identity 'Bergen-National-Backup' -OnlinePstnGatewayList @{replace=([string[]]@($was[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }))} -WhatIf:$WhatIf -ErrorAction Stop
        }
        $changed += 'voice route Bergen-National-Backup'
        $allOnlineVoiceRoute = @(Get-CsOnlineVoiceRoute -ErrorAction Stop)
    }

    # Route Bergen-Mobile-Backup
    $was = @($beforeOnlineVoiceRoute | Where-Object { 'Bergen-Mobile-Backup' -eq $_.Identity })
    $found = @($allOnlineVoiceRoute | Where-Object { 'Bergen-Mobile-Backup' -eq $_.Identity })
    if ((0 -eq $was.Count) -and (1 -eq $found.Count)) {
        Write-Host -Object 'Removing voice route Bergen-Mobile-Backup, which was not there before'
        Remove-CsOnlineVoiceRoute -Identity 'Bergen-Mobile-Backup' -WhatIf:$WhatIf -ErrorAction Stop
        $removed += 'voice route Bergen-Mobile-Backup'
        $allOnlineVoiceRoute = @(Get-CsOnlineVoiceRoute -ErrorAction Stop)
    }
    elseif ((1 -eq $was.Count) -and (0 -eq $found.Count)) {
        Write-Warning -Message 'Somebody has removed voice route Bergen-Mobile-Backup since; it is not made again'
    }
    elseif ((1 -eq $was.Count) -and (((@($was[0].NumberPattern) -join '') -cne (@($found[0].NumberPattern) -join '')) -or ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) -or ((@($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator)) -or ((@($was[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)))) {
        Write-Host -Object 'Setting voice route Bergen-Mobile-Backup back to what it was'
        if ((@($was[0].NumberPattern) -join '') -cne (@($found[0].NumberPattern) -join '')) {
            Set-CsOnlineVoiceRoute -Identity 'Bergen-Mobile-Backup' -NumberPattern $was[0].NumberPattern -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) {
            Set-CsOnlineVoiceRoute -Identity 'Bergen-Mobile-Backup' -Description $was[0].Description -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (((@($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator)) -and (0 -eq @($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }).Count)) {
            foreach ($item in @($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ })) {
                Set-CsOnlineVoiceRoute -Identity 'Bergen-Mobile-Backup' -OnlinePstnUsages @{remove=(@($item) -join '')} -WhatIf:$WhatIf -ErrorAction Stop
            }
        }
        elseif ((@($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator)) {
            Set-CsOnlineVoiceRoute -Identity 'Bergen-Mobile-Backup' -OnlinePstnUsages @{replace=([string[]]@($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }))} -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (((@($was[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)) -and (0 -eq @($was[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }).Count)) {
            foreach ($item in @($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ })) {
                Set-CsOnlineVoiceRoute -Identity 'Bergen-Mobile-Backup' -OnlinePstnGatewayList @{remove=(@($item) -join '')} -WhatIf:$WhatIf -ErrorAction Stop
            }
        }
        elseif ((@($was[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)) {
            Set-CsOnlineVoiceRoute -Identity 'Bergen-Mobile-Backup' -OnlinePstnGatewayList @{replace=([string[]]@($was[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }))} -WhatIf:$WhatIf -ErrorAction Stop
        }
        $changed += 'voice route Bergen-Mobile-Backup'
        $allOnlineVoiceRoute = @(Get-CsOnlineVoiceRoute -ErrorAction Stop)
    }

    # Route Bergen-SharedCost-Backup
    $was = @($beforeOnlineVoiceRoute | Where-Object { 'Bergen-SharedCost-Backup' -eq $_.Identity })
    $found = @($allOnlineVoiceRoute | Where-Object { 'Bergen-SharedCost-Backup' -eq $_.Identity })
    if ((0 -eq $was.Count) -and (1 -eq $found.Count)) {
        Write-Host -Object 'Removing voice route Bergen-SharedCost-Backup, which was not there before'
        Remove-CsOnlineVoiceRoute -Identity 'Bergen-SharedCost-Backup' -WhatIf:$WhatIf -ErrorAction Stop
        $removed += 'voice route Bergen-SharedCost-Backup'
        $allOnlineVoiceRoute = @(Get-CsOnlineVoiceRoute -ErrorAction Stop)
    }
    elseif ((1 -eq $was.Count) -and (0 -eq $found.Count)) {
        Write-Warning -Message 'Somebody has removed voice route Bergen-SharedCost-Backup since; it is not made again'
    }
    elseif ((1 -eq $was.Count) -and (((@($was[0].NumberPattern) -join '') -cne (@($found[0].NumberPattern) -join '')) -or ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) -or ((@($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator)) -or ((@($was[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)))) {
        Write-Host -Object 'Setting voice route Bergen-SharedCost-Backup back to what it was'
        if ((@($was[0].NumberPattern) -join '') -cne (@($found[0].NumberPattern) -join '')) {
            Set-CsOnlineVoiceRoute -Identity 'Bergen-SharedCost-Backup' -NumberPattern $was[0].NumberPattern -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) {
            Set-CsOnlineVoiceRoute -Identity 'Bergen-SharedCost-Backup' -Description $was[0].Description -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (((@($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator)) -and (0 -eq @($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }).Count)) {
            foreach ($item in @($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ })) {
                Set-CsOnlineVoiceRoute -Identity 'Bergen-SharedCost-Backup' -OnlinePstnUsages @{remove=(@($item) -join '')} -WhatIf:$WhatIf -ErrorAction Stop
            }
        }
        elseif ((@($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator)) {
            Set-CsOnlineVoiceRoute -Identity 'Bergen-SharedCost-Backup' -OnlinePstnUsages @{replace=([string[]]@($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }))} -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (((@($was[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)) -and (0 -eq @($was[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }).Count)) {
            foreach ($item in @($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ })) {
                Set-CsOnlineVoiceRoute -Identity 'Bergen-SharedCost-Backup' -OnlinePstnGatewayList @{remove=(@($item) -join '')} -WhatIf:$WhatIf -ErrorAction Stop
            }
        }
        elseif ((@($was[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)) {
            Set-CsOnlineVoiceRoute -Identity 'Bergen-SharedCost-Backup' -OnlinePstnGatewayList @{replace=([string[]]@($was[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }))} -WhatIf:$WhatIf -ErrorAction Stop
        }
        $changed += 'voice route Bergen-SharedCost-Backup'
        $allOnlineVoiceRoute = @(Get-CsOnlineVoiceRoute -ErrorAction Stop)
    }

    # Route Bergen-International-Backup
    $was = @($beforeOnlineVoiceRoute | Where-Object { 'Bergen-International-Backup' -eq $_.Identity })
    $found = @($allOnlineVoiceRoute | Where-Object { 'Bergen-International-Backup' -eq $_.Identity })
    if ((0 -eq $was.Count) -and (1 -eq $found.Count)) {
        Write-Host -Object 'Removing voice route Bergen-International-Backup, which was not there before'
        Remove-CsOnlineVoiceRoute -Identity 'Bergen-International-Backup' -WhatIf:$WhatIf -ErrorAction Stop
        $removed += 'voice route Bergen-International-Backup'
        $allOnlineVoiceRoute = @(Get-CsOnlineVoiceRoute -ErrorAction Stop)
    }
    elseif ((1 -eq $was.Count) -and (0 -eq $found.Count)) {
        Write-Warning -Message 'Somebody has removed voice route Bergen-International-Backup since; it is not made again'
    }
    elseif ((1 -eq $was.Count) -and (((@($was[0].NumberPattern) -join '') -cne (@($found[0].NumberPattern) -join '')) -or ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) -or ((@($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator)) -or ((@($was[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)))) {
        Write-Host -Object 'Setting voice route Bergen-International-Backup back to what it was'
        if ((@($was[0].NumberPattern) -join '') -cne (@($found[0].NumberPattern) -join '')) {
            Set-CsOnlineVoiceRoute -Identity 'Bergen-International-Backup' -NumberPattern $was[0].NumberPattern -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) {
            Set-CsOnlineVoiceRoute -Identity 'Bergen-International-Backup' -Description $was[0].Description -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (((@($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator)) -and (0 -eq @($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }).Count)) {
            foreach ($item in @($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ })) {
                Set-CsOnlineVoiceRoute -Identity 'Bergen-International-Backup' -OnlinePstnUsages @{remove=(@($item) -join '')} -WhatIf:$WhatIf -ErrorAction Stop
            }
        }
        elseif ((@($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator)) {
            Set-CsOnlineVoiceRoute -Identity 'Bergen-International-Backup' -OnlinePstnUsages @{replace=([string[]]@($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }))} -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (((@($was[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)) -and (0 -eq @($was[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }).Count)) {
            foreach ($item in @($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ })) {
                Set-CsOnlineVoiceRoute -Identity 'Bergen-International-Backup' -OnlinePstnGatewayList @{remove=(@($item) -join '')} -WhatIf:$WhatIf -ErrorAction Stop
            }
        }
        elseif ((@($was[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)) {
            Set-CsOnlineVoiceRoute -Identity 'Bergen-International-Backup' -OnlinePstnGatewayList @{replace=([string[]]@($was[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }))} -WhatIf:$WhatIf -ErrorAction Stop
        }
        $changed += 'voice route Bergen-International-Backup'
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

    # Gateway sbc1.bergen.contoso.com
    $was = @($beforeOnlinePSTNGateway | Where-Object { 'sbc1.bergen.contoso.com' -eq $_.Identity })
    $found = @($allOnlinePSTNGateway | Where-Object { 'sbc1.bergen.contoso.com' -eq $_.Identity })
    if ((0 -eq $was.Count) -and (1 -eq $found.Count)) {
        Write-Host -Object 'Removing PSTN gateway sbc1.bergen.contoso.com, which was not there before'
        Remove-CsOnlinePSTNGateway -Identity 'sbc1.bergen.contoso.com' -WhatIf:$WhatIf -ErrorAction Stop
        $removed += 'PSTN gateway sbc1.bergen.contoso.com'
        $allOnlinePSTNGateway = @(Get-CsOnlinePSTNGateway -ErrorAction Stop)
    }
    elseif ((1 -eq $was.Count) -and (0 -eq $found.Count)) {
        Write-Warning -Message 'Somebody has removed PSTN gateway sbc1.bergen.contoso.com since; it is not made again'
    }
    elseif ((1 -eq $was.Count) -and (((@($was[0].OutboundPstnNumberTranslationRules | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OutboundPstnNumberTranslationRules | Where-Object { $null -ne $_ }) -join $separator)) -or ((@($was[0].OutboundTeamsNumberTranslationRules | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OutboundTeamsNumberTranslationRules | Where-Object { $null -ne $_ }) -join $separator)) -or ((@($was[0].InboundTeamsNumberTranslationRules | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].InboundTeamsNumberTranslationRules | Where-Object { $null -ne $_ }) -join $separator)) -or ((@($was[0].InboundPstnNumberTranslationRules | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].InboundPstnNumberTranslationRules | Where-Object { $null -ne $_ }) -join $separator)))) {
        Write-Host -Object 'Setting PSTN gateway sbc1.bergen.contoso.com back to what it was'
        if (((@($was[0].OutboundPstnNumberTranslationRules | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OutboundPstnNumberTranslationRules | Where-Object { $null -ne $_ }) -join $separator)) -and (0 -eq @($was[0].OutboundPstnNumberTranslationRules | Where-Object { $null -ne $_ }).Count)) {
            Set-CsOnlinePSTNGateway -Identity 'sbc1.bergen.contoso.com' -OutboundPstnNumberTranslationRules $null -WhatIf:$WhatIf -ErrorAction Stop
        }
        elseif ((@($was[0].OutboundPstnNumberTranslationRules | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OutboundPstnNumberTranslationRules | Where-Object { $null -ne $_ }) -join $separator)) {
            Set-CsOnlinePSTNGateway -Identity 'sbc1.bergen.contoso.com' -OutboundPstnNumberTranslationRules ([string[]]@($was[0].OutboundPstnNumberTranslationRules | Where-Object { $null -ne $_ })) -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (((@($was[0].OutboundTeamsNumberTranslationRules | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OutboundTeamsNumberTranslationRules | Where-Object { $null -ne $_ }) -join $separator)) -and (0 -eq @($was[0].OutboundTeamsNumberTranslationRules | Where-Object { $null -ne $_ }).Count)) {
            Set-CsOnlinePSTNGateway -Identity 'sbc1.bergen.contoso.com' -OutboundTeamsNumberTranslationRules $null -WhatIf:$WhatIf -ErrorAction Stop
        }
        elseif ((@($was[0].OutboundTeamsNumberTranslationRules | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OutboundTeamsNumberTranslationRules | Where-Object { $null -ne $_ }) -join $separator)) {
            Set-CsOnlinePSTNGateway -Identity 'sbc1.bergen.contoso.com' -OutboundTeamsNumberTranslationRules ([string[]]@($was[0].OutboundTeamsNumberTranslationRules | Where-Object { $null -ne $_ })) -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (((@($was[0].InboundTeamsNumberTranslationRules | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].InboundTeamsNumberTranslationRules | Where-Object { $null -ne $_ }) -join $separator)) -and (0 -eq @($was[0].InboundTeamsNumberTranslationRules | Where-Object { $null -ne $_ }).Count)) {
            Set-CsOnlinePSTNGateway -Identity 'sbc1.bergen.contoso.com' -InboundTeamsNumberTranslationRules $null -WhatIf:$WhatIf -ErrorAction Stop
        }
        elseif ((@($was[0].InboundTeamsNumberTranslationRules | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].InboundTeamsNumberTranslationRules | Where-Object { $null -ne $_ }) -join $separator)) {
            Set-CsOnlinePSTNGateway -Identity 'sbc1.bergen.contoso.com' -InboundTeamsNumberTranslationRules ([string[]]@($was[0].InboundTeamsNumberTranslationRules | Where-Object { $null -ne $_ })) -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (((@($was[0].InboundPstnNumberTranslationRules | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].InboundPstnNumberTranslationRules | Where-Object { $null -ne $_ }) -join $separator)) -and (0 -eq @($was[0].InboundPstnNumberTranslationRules | Where-Object { $null -ne $_ }).Count)) {
            Set-CsOnlinePSTNGateway -Identity 'sbc1.bergen.contoso.com' -InboundPstnNumberTranslationRules $null -WhatIf:$WhatIf -ErrorAction Stop
        }
        elseif ((@($was[0].InboundPstnNumberTranslationRules | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].InboundPstnNumberTranslationRules | Where-Object { $null -ne $_ }) -join $separator)) {
            Set-CsOnlinePSTNGateway -Identity 'sbc1.bergen.contoso.com' -InboundPstnNumberTranslationRules ([string[]]@($was[0].InboundPstnNumberTranslationRules | Where-Object { $null -ne $_ })) -WhatIf:$WhatIf -ErrorAction Stop
        }
        $changed += 'PSTN gateway sbc1.bergen.contoso.com'
        $allOnlinePSTNGateway = @(Get-CsOnlinePSTNGateway -ErrorAction Stop)
    }

    # Gateway sbc2.bergen.contoso.com
    $was = @($beforeOnlinePSTNGateway | Where-Object { 'sbc2.bergen.contoso.com' -eq $_.Identity })
    $found = @($allOnlinePSTNGateway | Where-Object { 'sbc2.bergen.contoso.com' -eq $_.Identity })
    if ((0 -eq $was.Count) -and (1 -eq $found.Count)) {
        Write-Host -Object 'Removing PSTN gateway sbc2.bergen.contoso.com, which was not there before'
        Remove-CsOnlinePSTNGateway -Identity 'sbc2.bergen.contoso.com' -WhatIf:$WhatIf -ErrorAction Stop
        $removed += 'PSTN gateway sbc2.bergen.contoso.com'
        $allOnlinePSTNGateway = @(Get-CsOnlinePSTNGateway -ErrorAction Stop)
    }
    elseif ((1 -eq $was.Count) -and (0 -eq $found.Count)) {
        Write-Warning -Message 'Somebody has removed PSTN gateway sbc2.bergen.contoso.com since; it is not made again'
    }
    elseif ((1 -eq $was.Count) -and (((@($was[0].OutboundPstnNumberTranslationRules | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OutboundPstnNumberTranslationRules | Where-Object { $null -ne $_ }) -join $separator)) -or ((@($was[0].OutboundTeamsNumberTranslationRules | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OutboundTeamsNumberTranslationRules | Where-Object { $null -ne $_ }) -join $separator)) -or ((@($was[0].InboundTeamsNumberTranslationRules | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].InboundTeamsNumberTranslationRules | Where-Object { $null -ne $_ }) -join $separator)) -or ((@($was[0].InboundPstnNumberTranslationRules | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].InboundPstnNumberTranslationRules | Where-Object { $null -ne $_ }) -join $separator)))) {
        Write-Host -Object 'Setting PSTN gateway sbc2.bergen.contoso.com back to what it was'
        if (((@($was[0].OutboundPstnNumberTranslationRules | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OutboundPstnNumberTranslationRules | Where-Object { $null -ne $_ }) -join $separator)) -and (0 -eq @($was[0].OutboundPstnNumberTranslationRules | Where-Object { $null -ne $_ }).Count)) {
            Set-CsOnlinePSTNGateway -Identity 'sbc2.bergen.contoso.com' -OutboundPstnNumberTranslationRules $null -WhatIf:$WhatIf -ErrorAction Stop
        }
        elseif ((@($was[0].OutboundPstnNumberTranslationRules | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OutboundPstnNumberTranslationRules | Where-Object { $null -ne $_ }) -join $separator)) {
            Set-CsOnlinePSTNGateway -Identity 'sbc2.bergen.contoso.com' -OutboundPstnNumberTranslationRules ([string[]]@($was[0].OutboundPstnNumberTranslationRules | Where-Object { $null -ne $_ })) -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (((@($was[0].OutboundTeamsNumberTranslationRules | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OutboundTeamsNumberTranslationRules | Where-Object { $null -ne $_ }) -join $separator)) -and (0 -eq @($was[0].OutboundTeamsNumberTranslationRules | Where-Object { $null -ne $_ }).Count)) {
            Set-CsOnlinePSTNGateway -Identity 'sbc2.bergen.contoso.com' -OutboundTeamsNumberTranslationRules $null -WhatIf:$WhatIf -ErrorAction Stop
        }
        elseif ((@($was[0].OutboundTeamsNumberTranslationRules | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OutboundTeamsNumberTranslationRules | Where-Object { $null -ne $_ }) -join $separator)) {
            Set-CsOnlinePSTNGateway -Identity 'sbc2.bergen.contoso.com' -OutboundTeamsNumberTranslationRules ([string[]]@($was[0].OutboundTeamsNumberTranslationRules | Where-Object { $null -ne $_ })) -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (((@($was[0].InboundTeamsNumberTranslationRules | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].InboundTeamsNumberTranslationRules | Where-Object { $null -ne $_ }) -join $separator)) -and (0 -eq @($was[0].InboundTeamsNumberTranslationRules | Where-Object { $null -ne $_ }).Count)) {
            Set-CsOnlinePSTNGateway -Identity 'sbc2.bergen.contoso.com' -InboundTeamsNumberTranslationRules $null -WhatIf:$WhatIf -ErrorAction Stop
        }
        elseif ((@($was[0].InboundTeamsNumberTranslationRules | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].InboundTeamsNumberTranslationRules | Where-Object { $null -ne $_ }) -join $separator)) {
            Set-CsOnlinePSTNGateway -Identity 'sbc2.bergen.contoso.com' -InboundTeamsNumberTranslationRules ([string[]]@($was[0].InboundTeamsNumberTranslationRules | Where-Object { $null -ne $_ })) -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (((@($was[0].InboundPstnNumberTranslationRules | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].InboundPstnNumberTranslationRules | Where-Object { $null -ne $_ }) -join $separator)) -and (0 -eq @($was[0].InboundPstnNumberTranslationRules | Where-Object { $null -ne $_ }).Count)) {
            Set-CsOnlinePSTNGateway -Identity 'sbc2.bergen.contoso.com' -InboundPstnNumberTranslationRules $null -WhatIf:$WhatIf -ErrorAction Stop
        }
        elseif ((@($was[0].InboundPstnNumberTranslationRules | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].InboundPstnNumberTranslationRules | Where-Object { $null -ne $_ }) -join $separator)) {
            Set-CsOnlinePSTNGateway -Identity 'sbc2.bergen.contoso.com' -InboundPstnNumberTranslationRules ([string[]]@($was[0].InboundPstnNumberTranslationRules | Where-Object { $null -ne $_ })) -WhatIf:$WhatIf -ErrorAction Stop
        }
        $changed += 'PSTN gateway sbc2.bergen.contoso.com'
        $allOnlinePSTNGateway = @(Get-CsOnlinePSTNGateway -ErrorAction Stop)
    }

    # Translation rule Bergen gw1 short codes-called-sbc1.bergen.contoso.com
    $was = @($beforeTeamsTranslationRule | Where-Object { 'Bergen gw1 short codes-called-sbc1.bergen.contoso.com' -eq $_.Identity })
    $found = @($allTeamsTranslationRule | Where-Object { 'Bergen gw1 short codes-called-sbc1.bergen.contoso.com' -eq $_.Identity })
    if ((0 -eq $was.Count) -and (1 -eq $found.Count)) {
        Write-Host -Object 'Removing translation rule Bergen gw1 short codes-called-sbc1.bergen.contoso.com, which was not there before'
        Remove-CsTeamsTranslationRule -Identity 'Bergen gw1 short codes-called-sbc1.bergen.contoso.com' -WhatIf:$WhatIf -ErrorAction Stop
        $removed += 'translation rule Bergen gw1 short codes-called-sbc1.bergen.contoso.com'
        $allTeamsTranslationRule = @(Get-CsTeamsTranslationRule -ErrorAction Stop)
    }
    elseif ((1 -eq $was.Count) -and (0 -eq $found.Count)) {
        Write-Warning -Message 'Somebody has removed translation rule Bergen gw1 short codes-called-sbc1.bergen.contoso.com since; it is not made again'
    }
    elseif ((1 -eq $was.Count) -and (((@($was[0].Pattern) -join '') -cne (@($found[0].Pattern) -join '')) -or ((@($was[0].Translation) -join '') -cne (@($found[0].Translation) -join '')) -or ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')))) {
        Write-Host -Object 'Setting translation rule Bergen gw1 short codes-called-sbc1.bergen.contoso.com back to what it was'
        if ((@($was[0].Pattern) -join '') -cne (@($found[0].Pattern) -join '')) {
            Set-CsTeamsTranslationRule -Identity 'Bergen gw1 short codes-called-sbc1.bergen.contoso.com' -Pattern $was[0].Pattern -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].Translation) -join '') -cne (@($found[0].Translation) -join '')) {
            Set-CsTeamsTranslationRule -Identity 'Bergen gw1 short codes-called-sbc1.bergen.contoso.com' -Translation $was[0].Translation -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) {
            Set-CsTeamsTranslationRule -Identity 'Bergen gw1 short codes-called-sbc1.bergen.contoso.com' -Description $was[0].Description -WhatIf:$WhatIf -ErrorAction Stop
        }
        $changed += 'translation rule Bergen gw1 short codes-called-sbc1.bergen.contoso.com'
        $allTeamsTranslationRule = @(Get-CsTeamsTranslationRule -ErrorAction Stop)
    }

    # Translation rule Bergen gw1 national-called-sbc1.bergen.contoso.com
    $was = @($beforeTeamsTranslationRule | Where-Object { 'Bergen gw1 national-called-sbc1.bergen.contoso.com' -eq $_.Identity })
    $found = @($allTeamsTranslationRule | Where-Object { 'Bergen gw1 national-called-sbc1.bergen.contoso.com' -eq $_.Identity })
    if ((0 -eq $was.Count) -and (1 -eq $found.Count)) {
        Write-Host -Object 'Removing translation rule Bergen gw1 national-called-sbc1.bergen.contoso.com, which was not there before'
        Remove-CsTeamsTranslationRule -Identity 'Bergen gw1 national-called-sbc1.bergen.contoso.com' -WhatIf:$WhatIf -ErrorAction Stop
        $removed += 'translation rule Bergen gw1 national-called-sbc1.bergen.contoso.com'
        $allTeamsTranslationRule = @(Get-CsTeamsTranslationRule -ErrorAction Stop)
    }
    elseif ((1 -eq $was.Count) -and (0 -eq $found.Count)) {
        Write-Warning -Message 'Somebody has removed translation rule Bergen gw1 national-called-sbc1.bergen.contoso.com since; it is not made again'
    }
    elseif ((1 -eq $was.Count) -and (((@($was[0].Pattern) -join '') -cne (@($found[0].Pattern) -join '')) -or ((@($was[0].Translation) -join '') -cne (@($found[0].Translation) -join '')) -or ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')))) {
        Write-Host -Object 'Setting translation rule Bergen gw1 national-called-sbc1.bergen.contoso.com back to what it was'
        if ((@($was[0].Pattern) -join '') -cne (@($found[0].Pattern) -join '')) {
            Set-CsTeamsTranslationRule -Identity 'Bergen gw1 national-called-sbc1.bergen.contoso.com' -Pattern $was[0].Pattern -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].Translation) -join '') -cne (@($found[0].Translation) -join '')) {
            Set-CsTeamsTranslationRule -Identity 'Bergen gw1 national-called-sbc1.bergen.contoso.com' -Translation $was[0].Translation -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) {
            Set-CsTeamsTranslationRule -Identity 'Bergen gw1 national-called-sbc1.bergen.contoso.com' -Description $was[0].Description -WhatIf:$WhatIf -ErrorAction Stop
        }
        $changed += 'translation rule Bergen gw1 national-called-sbc1.bergen.contoso.com'
        $allTeamsTranslationRule = @(Get-CsTeamsTranslationRule -ErrorAction Stop)
    }

    # Translation rule Bergen gw1 abroad-called-sbc1.bergen.contoso.com
    $was = @($beforeTeamsTranslationRule | Where-Object { 'Bergen gw1 abroad-called-sbc1.bergen.contoso.com' -eq $_.Identity })
    $found = @($allTeamsTranslationRule | Where-Object { 'Bergen gw1 abroad-called-sbc1.bergen.contoso.com' -eq $_.Identity })
    if ((0 -eq $was.Count) -and (1 -eq $found.Count)) {
        Write-Host -Object 'Removing translation rule Bergen gw1 abroad-called-sbc1.bergen.contoso.com, which was not there before'
        Remove-CsTeamsTranslationRule -Identity 'Bergen gw1 abroad-called-sbc1.bergen.contoso.com' -WhatIf:$WhatIf -ErrorAction Stop
        $removed += 'translation rule Bergen gw1 abroad-called-sbc1.bergen.contoso.com'
        $allTeamsTranslationRule = @(Get-CsTeamsTranslationRule -ErrorAction Stop)
    }
    elseif ((1 -eq $was.Count) -and (0 -eq $found.Count)) {
        Write-Warning -Message 'Somebody has removed translation rule Bergen gw1 abroad-called-sbc1.bergen.contoso.com since; it is not made again'
    }
    elseif ((1 -eq $was.Count) -and (((@($was[0].Pattern) -join '') -cne (@($found[0].Pattern) -join '')) -or ((@($was[0].Translation) -join '') -cne (@($found[0].Translation) -join '')) -or ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')))) {
        Write-Host -Object 'Setting translation rule Bergen gw1 abroad-called-sbc1.bergen.contoso.com back to what it was'
        if ((@($was[0].Pattern) -join '') -cne (@($found[0].Pattern) -join '')) {
            Set-CsTeamsTranslationRule -Identity 'Bergen gw1 abroad-called-sbc1.bergen.contoso.com' -Pattern $was[0].Pattern -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].Translation) -join '') -cne (@($found[0].Translation) -join '')) {
            Set-CsTeamsTranslationRule -Identity 'Bergen gw1 abroad-called-sbc1.bergen.contoso.com' -Translation $was[0].Translation -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) {
            Set-CsTeamsTranslationRule -Identity 'Bergen gw1 abroad-called-sbc1.bergen.contoso.com' -Description $was[0].Description -WhatIf:$WhatIf -ErrorAction Stop
        }
        $changed += 'translation rule Bergen gw1 abroad-called-sbc1.bergen.contoso.com'
        $allTeamsTranslationRule = @(Get-CsTeamsTranslationRule -ErrorAction Stop)
    }

    # Translation rule Bergen gw2 short codes-called-sbc2.bergen.contoso.com
    $was = @($beforeTeamsTranslationRule | Where-Object { 'Bergen gw2 short codes-called-sbc2.bergen.contoso.com' -eq $_.Identity })
    $found = @($allTeamsTranslationRule | Where-Object { 'Bergen gw2 short codes-called-sbc2.bergen.contoso.com' -eq $_.Identity })
    if ((0 -eq $was.Count) -and (1 -eq $found.Count)) {
        Write-Host -Object 'Removing translation rule Bergen gw2 short codes-called-sbc2.bergen.contoso.com, which was not there before'
        Remove-CsTeamsTranslationRule -Identity 'Bergen gw2 short codes-called-sbc2.bergen.contoso.com' -WhatIf:$WhatIf -ErrorAction Stop
        $removed += 'translation rule Bergen gw2 short codes-called-sbc2.bergen.contoso.com'
        $allTeamsTranslationRule = @(Get-CsTeamsTranslationRule -ErrorAction Stop)
    }
    elseif ((1 -eq $was.Count) -and (0 -eq $found.Count)) {
        Write-Warning -Message 'Somebody has removed translation rule Bergen gw2 short codes-called-sbc2.bergen.contoso.com since; it is not made again'
    }
    elseif ((1 -eq $was.Count) -and (((@($was[0].Pattern) -join '') -cne (@($found[0].Pattern) -join '')) -or ((@($was[0].Translation) -join '') -cne (@($found[0].Translation) -join '')) -or ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')))) {
        Write-Host -Object 'Setting translation rule Bergen gw2 short codes-called-sbc2.bergen.contoso.com back to what it was'
        if ((@($was[0].Pattern) -join '') -cne (@($found[0].Pattern) -join '')) {
            Set-CsTeamsTranslationRule -Identity 'Bergen gw2 short codes-called-sbc2.bergen.contoso.com' -Pattern $was[0].Pattern -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].Translation) -join '') -cne (@($found[0].Translation) -join '')) {
            Set-CsTeamsTranslationRule -Identity 'Bergen gw2 short codes-called-sbc2.bergen.contoso.com' -Translation $was[0].Translation -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) {
            Set-CsTeamsTranslationRule -Identity 'Bergen gw2 short codes-called-sbc2.bergen.contoso.com' -Description $was[0].Description -WhatIf:$WhatIf -ErrorAction Stop
        }
        $changed += 'translation rule Bergen gw2 short codes-called-sbc2.bergen.contoso.com'
        $allTeamsTranslationRule = @(Get-CsTeamsTranslationRule -ErrorAction Stop)
    }

    # PSTN usages that were not there before
    foreach ($usage in @('Bergen-Emergency', 'Bergen-Internal', 'Bergen-TollFree', 'Bergen-National', 'Bergen-Mobile', 'Bergen-SharedCost', 'Bergen-International')) {
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

    # Dial plan Bergen
    $was = @($beforeTenantDialPlan | Where-Object { ('Bergen' -eq $_.Identity) -or ('Tag:Bergen' -eq $_.Identity) })
    $found = @($allTenantDialPlan | Where-Object { ('Bergen' -eq $_.Identity) -or ('Tag:Bergen' -eq $_.Identity) })
    if ((0 -eq $was.Count) -and (1 -eq $found.Count)) {
        Write-Host -Object 'Removing dial plan Bergen, which was not there before'
        Remove-CsTenantDialPlan -Identity 'Bergen' -WhatIf:$WhatIf -ErrorAction Stop
        $removed += 'dial plan Bergen'
        $allTenantDialPlan = @(Get-CsTenantDialPlan -ErrorAction Stop)
    }
    elseif ((1 -eq $was.Count) -and (0 -eq $found.Count)) {
        Write-Warning -Message 'Somebody has removed dial plan Bergen since; it is not made again'
    }
    elseif ((1 -eq $was.Count) -and ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join ''))) {
        Write-Host -Object 'Setting dial plan Bergen back to what it was'
        if ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) {
            Set-CsTenantDialPlan -Identity 'Bergen' -Description $was[0].Description -WhatIf:$WhatIf -ErrorAction Stop
        }
        $changed += 'dial plan Bergen'
        $allTenantDialPlan = @(Get-CsTenantDialPlan -ErrorAction Stop)
    }
    $was = @($beforeTenantDialPlan | Where-Object { ('Bergen' -eq $_.Identity) -or ('Tag:Bergen' -eq $_.Identity) })
    $found = @($allTenantDialPlan | Where-Object { ('Bergen' -eq $_.Identity) -or ('Tag:Bergen' -eq $_.Identity) })
    $rulesBefore = ''
    foreach ($rule in @($was[0].NormalizationRules | Where-Object { $null -ne $_ })) {
        $rulesBefore = @($rulesBefore, $rule.Name, $rule.Pattern, $rule.Translation, $rule.Description) -join $separator
    }
    $there = ''
    foreach ($rule in @($found[0].NormalizationRules | Where-Object { $null -ne $_ })) {
        $there = @($there, $rule.Name, $rule.Pattern, $rule.Translation, $rule.Description) -join $separator
    }
    if ((1 -eq $was.Count) -and (1 -eq $found.Count) -and ($rulesBefore -cne $there)) {
        Write-Host -Object 'Setting the rules of dial plan Bergen back to what they were'
        $rules = @()
        foreach ($rule in @($was[0].NormalizationRules | Where-Object { $null -ne $_ })) {
            $rules += New-CsVoiceNormalizationRule -Parent 'Bergen' -Name $rule.Name -Pattern $rule.Pattern -Translation $rule.Translation -Description $rule.Description -IsInternalExtension $rule.IsInternalExtension -InMemory -ErrorAction Stop
        }
        Set-CsTenantDialPlan -Identity 'Bergen' -NormalizationRules $rules -WhatIf:$WhatIf -ErrorAction Stop
        $changed += 'normalization rules of dial plan Bergen'
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
        Write-Host -Object 'plan 1 of site norway is taken back.'
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
