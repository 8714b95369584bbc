# Takes plan 1 of site usa back from Microsoft Teams.
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
    $Folder = Join-Path -Path $Folder -ChildPath 'usa-plan-1-teams' -ErrorAction Stop
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

    # Voice routing policy Redmond-Global
    $was = @($beforeOnlineVoiceRoutingPolicy | Where-Object { ('Redmond-Global' -eq $_.Identity) -or ('Tag:Redmond-Global' -eq $_.Identity) })
    $found = @($allOnlineVoiceRoutingPolicy | Where-Object { ('Redmond-Global' -eq $_.Identity) -or ('Tag:Redmond-Global' -eq $_.Identity) })
    if ((0 -eq $was.Count) -and (1 -eq $found.Count)) {
        Write-Host -Object 'Removing voice routing policy Redmond-Global, which was not there before'
        Remove-CsOnlineVoiceRoutingPolicy -Identity 'Redmond-Global' -WhatIf:$WhatIf -ErrorAction Stop
        $removed += 'voice routing policy Redmond-Global'
        $allOnlineVoiceRoutingPolicy = @(Get-CsOnlineVoiceRoutingPolicy -ErrorAction Stop)
    }
    elseif ((1 -eq $was.Count) -and (0 -eq $found.Count)) {
        Write-Warning -Message 'Somebody has removed voice routing policy Redmond-Global since; it is not made again'
    }
    elseif ((1 -eq $was.Count) -and (((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) -or ((@($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator)))) {
        Write-Host -Object 'Setting voice routing policy Redmond-Global back to what it was'
        if ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) {
            Set-CsOnlineVoiceRoutingPolicy -Identity 'Redmond-Global' -Description $was[0].Description -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (((@($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator)) -and (0 -eq @($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }).Count)) {
            foreach ($item in @($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ })) {
                Set-CsOnlineVoiceRoutingPolicy -Identity 'Redmond-Global' -OnlinePstnUsages @{remove=(@($item) -join '')} -WhatIf:$WhatIf -ErrorAction Stop
            }
        }
        elseif ((@($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator)) {
            Set-CsOnlineVoiceRoutingPolicy -Identity 'Redmond-Global' -OnlinePstnUsages @{replace=([string[]]@($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }))} -WhatIf:$WhatIf -ErrorAction Stop
        }
        $changed += 'voice routing policy Redmond-Global'
        $allOnlineVoiceRoutingPolicy = @(Get-CsOnlineVoiceRoutingPolicy -ErrorAction Stop)
    }

    # Route Partner in Vancouver
    $was = @($beforeOnlineVoiceRoute | Where-Object { 'Partner in Vancouver' -eq $_.Identity })
    $found = @($allOnlineVoiceRoute | Where-Object { 'Partner in Vancouver' -eq $_.Identity })
    if ((0 -eq $was.Count) -and (1 -eq $found.Count)) {
        Write-Host -Object 'Removing voice route Partner in Vancouver, which was not there before'
        Remove-CsOnlineVoiceRoute -Identity 'Partner in Vancouver' -WhatIf:$WhatIf -ErrorAction Stop
        $removed += 'voice route Partner in Vancouver'
        $allOnlineVoiceRoute = @(Get-CsOnlineVoiceRoute -ErrorAction Stop)
    }
    elseif ((1 -eq $was.Count) -and (0 -eq $found.Count)) {
        Write-Warning -Message 'Somebody has removed voice route Partner in Vancouver since; it is not made again'
    }
    elseif ((1 -eq $was.Count) -and (((@($was[0].NumberPattern) -join '') -cne (@($found[0].NumberPattern) -join '')) -or ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) -or ((@($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator)) -or ((@($was[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)))) {
        Write-Host -Object 'Setting voice route Partner in Vancouver back to what it was'
        if ((@($was[0].NumberPattern) -join '') -cne (@($found[0].NumberPattern) -join '')) {
            Set-CsOnlineVoiceRoute -Identity 'Partner in Vancouver' -NumberPattern $was[0].NumberPattern -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) {
            Set-CsOnlineVoiceRoute -Identity 'Partner in Vancouver' -Description $was[0].Description -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (((@($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator)) -and (0 -eq @($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }).Count)) {
            foreach ($item in @($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ })) {
                Set-CsOnlineVoiceRoute -Identity 'Partner in Vancouver' -OnlinePstnUsages @{remove=(@($item) -join '')} -WhatIf:$WhatIf -ErrorAction Stop
            }
        }
        elseif ((@($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator)) {
            Set-CsOnlineVoiceRoute -Identity 'Partner in Vancouver' -OnlinePstnUsages @{replace=([string[]]@($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }))} -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (((@($was[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)) -and (0 -eq @($was[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }).Count)) {
            foreach ($item in @($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ })) {
                Set-CsOnlineVoiceRoute -Identity 'Partner in Vancouver' -OnlinePstnGatewayList @{remove=(@($item) -join '')} -WhatIf:$WhatIf -ErrorAction Stop
            }
        }
        elseif ((@($was[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)) {
            Set-CsOnlineVoiceRoute -Identity 'Partner in Vancouver' -OnlinePstnGatewayList @{replace=([string[]]@($was[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }))} -WhatIf:$WhatIf -ErrorAction Stop
        }
        $changed += 'voice route Partner in Vancouver'
        $allOnlineVoiceRoute = @(Get-CsOnlineVoiceRoute -ErrorAction Stop)
    }

    # Route Redmond-LeastCost
    $was = @($beforeOnlineVoiceRoute | Where-Object { 'Redmond-LeastCost' -eq $_.Identity })
    $found = @($allOnlineVoiceRoute | Where-Object { 'Redmond-LeastCost' -eq $_.Identity })
    if ((0 -eq $was.Count) -and (1 -eq $found.Count)) {
        Write-Host -Object 'Removing voice route Redmond-LeastCost, which was not there before'
        Remove-CsOnlineVoiceRoute -Identity 'Redmond-LeastCost' -WhatIf:$WhatIf -ErrorAction Stop
        $removed += 'voice route Redmond-LeastCost'
        $allOnlineVoiceRoute = @(Get-CsOnlineVoiceRoute -ErrorAction Stop)
    }
    elseif ((1 -eq $was.Count) -and (0 -eq $found.Count)) {
        Write-Warning -Message 'Somebody has removed voice route Redmond-LeastCost since; it is not made again'
    }
    elseif ((1 -eq $was.Count) -and (((@($was[0].NumberPattern) -join '') -cne (@($found[0].NumberPattern) -join '')) -or ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) -or ((@($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator)) -or ((@($was[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)))) {
        Write-Host -Object 'Setting voice route Redmond-LeastCost back to what it was'
        if ((@($was[0].NumberPattern) -join '') -cne (@($found[0].NumberPattern) -join '')) {
            Set-CsOnlineVoiceRoute -Identity 'Redmond-LeastCost' -NumberPattern $was[0].NumberPattern -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) {
            Set-CsOnlineVoiceRoute -Identity 'Redmond-LeastCost' -Description $was[0].Description -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (((@($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator)) -and (0 -eq @($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }).Count)) {
            foreach ($item in @($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ })) {
                Set-CsOnlineVoiceRoute -Identity 'Redmond-LeastCost' -OnlinePstnUsages @{remove=(@($item) -join '')} -WhatIf:$WhatIf -ErrorAction Stop
            }
        }
        elseif ((@($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator)) {
            Set-CsOnlineVoiceRoute -Identity 'Redmond-LeastCost' -OnlinePstnUsages @{replace=([string[]]@($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }))} -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (((@($was[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)) -and (0 -eq @($was[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }).Count)) {
            foreach ($item in @($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ })) {
                Set-CsOnlineVoiceRoute -Identity 'Redmond-LeastCost' -OnlinePstnGatewayList @{remove=(@($item) -join '')} -WhatIf:$WhatIf -ErrorAction Stop
            }
        }
        elseif ((@($was[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)) {
            Set-CsOnlineVoiceRoute -Identity 'Redmond-LeastCost' -OnlinePstnGatewayList @{replace=([string[]]@($was[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }))} -WhatIf:$WhatIf -ErrorAction Stop
        }
        $changed += 'voice route Redmond-LeastCost'
        $allOnlineVoiceRoute = @(Get-CsOnlineVoiceRoute -ErrorAction Stop)
    }

    # Route Redmond-Emergency
    $was = @($beforeOnlineVoiceRoute | Where-Object { 'Redmond-Emergency' -eq $_.Identity })
    $found = @($allOnlineVoiceRoute | Where-Object { 'Redmond-Emergency' -eq $_.Identity })
    if ((0 -eq $was.Count) -and (1 -eq $found.Count)) {
        Write-Host -Object 'Removing voice route Redmond-Emergency, which was not there before'
        Remove-CsOnlineVoiceRoute -Identity 'Redmond-Emergency' -WhatIf:$WhatIf -ErrorAction Stop
        $removed += 'voice route Redmond-Emergency'
        $allOnlineVoiceRoute = @(Get-CsOnlineVoiceRoute -ErrorAction Stop)
    }
    elseif ((1 -eq $was.Count) -and (0 -eq $found.Count)) {
        Write-Warning -Message 'Somebody has removed voice route Redmond-Emergency since; it is not made again'
    }
    elseif ((1 -eq $was.Count) -and (((@($was[0].NumberPattern) -join '') -cne (@($found[0].NumberPattern) -join '')) -or ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) -or ((@($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator)) -or ((@($was[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)))) {
        Write-Host -Object 'Setting voice route Redmond-Emergency back to what it was'
        if ((@($was[0].NumberPattern) -join '') -cne (@($found[0].NumberPattern) -join '')) {
            Set-CsOnlineVoiceRoute -Identity 'Redmond-Emergency' -NumberPattern $was[0].NumberPattern -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) {
            Set-CsOnlineVoiceRoute -Identity 'Redmond-Emergency' -Description $was[0].Description -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (((@($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator)) -and (0 -eq @($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }).Count)) {
            foreach ($item in @($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ })) {
                Set-CsOnlineVoiceRoute -Identity 'Redmond-Emergency' -OnlinePstnUsages @{remove=(@($item) -join '')} -WhatIf:$WhatIf -ErrorAction Stop
            }
        }
        elseif ((@($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator)) {
            Set-CsOnlineVoiceRoute -Identity 'Redmond-Emergency' -OnlinePstnUsages @{replace=([string[]]@($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }))} -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (((@($was[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)) -and (0 -eq @($was[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }).Count)) {
            foreach ($item in @($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ })) {
                Set-CsOnlineVoiceRoute -Identity 'Redmond-Emergency' -OnlinePstnGatewayList @{remove=(@($item) -join '')} -WhatIf:$WhatIf -ErrorAction Stop
            }
        }
        elseif ((@($was[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)) {
            Set-CsOnlineVoiceRoute -Identity 'Redmond-Emergency' -OnlinePstnGatewayList @{replace=([string[]]@($was[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }))} -WhatIf:$WhatIf -ErrorAction Stop
        }
        $changed += 'voice route Redmond-Emergency'
        $allOnlineVoiceRoute = @(Get-CsOnlineVoiceRoute -ErrorAction Stop)
    }

    # Route Redmond-Internal
    $was = @($beforeOnlineVoiceRoute | Where-Object { 'Redmond-Internal' -eq $_.Identity })
    $found = @($allOnlineVoiceRoute | Where-Object { 'Redmond-Internal' -eq $_.Identity })
    if ((0 -eq $was.Count) -and (1 -eq $found.Count)) {
        Write-Host -Object 'Removing voice route Redmond-Internal, which was not there before'
        Remove-CsOnlineVoiceRoute -Identity 'Redmond-Internal' -WhatIf:$WhatIf -ErrorAction Stop
        $removed += 'voice route Redmond-Internal'
        $allOnlineVoiceRoute = @(Get-CsOnlineVoiceRoute -ErrorAction Stop)
    }
    elseif ((1 -eq $was.Count) -and (0 -eq $found.Count)) {
        Write-Warning -Message 'Somebody has removed voice route Redmond-Internal since; it is not made again'
    }
    elseif ((1 -eq $was.Count) -and (((@($was[0].NumberPattern) -join '') -cne (@($found[0].NumberPattern) -join '')) -or ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) -or ((@($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator)) -or ((@($was[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)))) {
        Write-Host -Object 'Setting voice route Redmond-Internal back to what it was'
        if ((@($was[0].NumberPattern) -join '') -cne (@($found[0].NumberPattern) -join '')) {
            Set-CsOnlineVoiceRoute -Identity 'Redmond-Internal' -NumberPattern $was[0].NumberPattern -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) {
            Set-CsOnlineVoiceRoute -Identity 'Redmond-Internal' -Description $was[0].Description -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (((@($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator)) -and (0 -eq @($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }).Count)) {
            foreach ($item in @($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ })) {
                Set-CsOnlineVoiceRoute -Identity 'Redmond-Internal' -OnlinePstnUsages @{remove=(@($item) -join '')} -WhatIf:$WhatIf -ErrorAction Stop
            }
        }
        elseif ((@($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator)) {
            Set-CsOnlineVoiceRoute -Identity 'Redmond-Internal' -OnlinePstnUsages @{replace=([string[]]@($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }))} -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (((@($was[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)) -and (0 -eq @($was[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }).Count)) {
            foreach ($item in @($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ })) {
                Set-CsOnlineVoiceRoute -Identity 'Redmond-Internal' -OnlinePstnGatewayList @{remove=(@($item) -join '')} -WhatIf:$WhatIf -ErrorAction Stop
            }
        }
        elseif ((@($was[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)) {
            Set-CsOnlineVoiceRoute -Identity 'Redmond-Internal' -OnlinePstnGatewayList @{replace=([string[]]@($was[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }))} -WhatIf:$WhatIf -ErrorAction Stop
        }
        $changed += 'voice route Redmond-Internal'
        $allOnlineVoiceRoute = @(Get-CsOnlineVoiceRoute -ErrorAction Stop)
    }

    # Route Redmond-TollFree
    $was = @($beforeOnlineVoiceRoute | Where-Object { 'Redmond-TollFree' -eq $_.Identity })
    $found = @($allOnlineVoiceRoute | Where-Object { 'Redmond-TollFree' -eq $_.Identity })
    if ((0 -eq $was.Count) -and (1 -eq $found.Count)) {
        Write-Host -Object 'Removing voice route Redmond-TollFree, which was not there before'
        Remove-CsOnlineVoiceRoute -Identity 'Redmond-TollFree' -WhatIf:$WhatIf -ErrorAction Stop
        $removed += 'voice route Redmond-TollFree'
        $allOnlineVoiceRoute = @(Get-CsOnlineVoiceRoute -ErrorAction Stop)
    }
    elseif ((1 -eq $was.Count) -and (0 -eq $found.Count)) {
        Write-Warning -Message 'Somebody has removed voice route Redmond-TollFree since; it is not made again'
    }
    elseif ((1 -eq $was.Count) -and (((@($was[0].NumberPattern) -join '') -cne (@($found[0].NumberPattern) -join '')) -or ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) -or ((@($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator)) -or ((@($was[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)))) {
        Write-Host -Object 'Setting voice route Redmond-TollFree back to what it was'
        if ((@($was[0].NumberPattern) -join '') -cne (@($found[0].NumberPattern) -join '')) {
            Set-CsOnlineVoiceRoute -Identity 'Redmond-TollFree' -NumberPattern $was[0].NumberPattern -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) {
            Set-CsOnlineVoiceRoute -Identity 'Redmond-TollFree' -Description $was[0].Description -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (((@($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator)) -and (0 -eq @($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }).Count)) {
            foreach ($item in @($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ })) {
                Set-CsOnlineVoiceRoute -Identity 'Redmond-TollFree' -OnlinePstnUsages @{remove=(@($item) -join '')} -WhatIf:$WhatIf -ErrorAction Stop
            }
        }
        elseif ((@($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator)) {
            Set-CsOnlineVoiceRoute -Identity 'Redmond-TollFree' -OnlinePstnUsages @{replace=([string[]]@($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }))} -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (((@($was[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)) -and (0 -eq @($was[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }).Count)) {
            foreach ($item in @($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ })) {
                Set-CsOnlineVoiceRoute -Identity 'Redmond-TollFree' -OnlinePstnGatewayList @{remove=(@($item) -join '')} -WhatIf:$WhatIf -ErrorAction Stop
            }
        }
        elseif ((@($was[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)) {
            Set-CsOnlineVoiceRoute -Identity 'Redmond-TollFree' -OnlinePstnGatewayList @{replace=([string[]]@($was[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }))} -WhatIf:$WhatIf -ErrorAction Stop
        }
        $changed += 'voice route Redmond-TollFree'
        $allOnlineVoiceRoute = @(Get-CsOnlineVoiceRoute -ErrorAction Stop)
    }

    # Route Redmond-Local
    $was = @($beforeOnlineVoiceRoute | Where-Object { 'Redmond-Local' -eq $_.Identity })
    $found = @($allOnlineVoiceRoute | Where-Object { 'Redmond-Local' -eq $_.Identity })
    if ((0 -eq $was.Count) -and (1 -eq $found.Count)) {
        Write-Host -Object 'Removing voice route Redmond-Local, which was not there before'
        Remove-CsOnlineVoiceRoute -Identity 'Redmond-Local' -WhatIf:$WhatIf -ErrorAction Stop
        $removed += 'voice route Redmond-Local'
        $allOnlineVoiceRoute = @(Get-CsOnlineVoiceRoute -ErrorAction Stop)
    }
    elseif ((1 -eq $was.Count) -and (0 -eq $found.Count)) {
        Write-Warning -Message 'Somebody has removed voice route Redmond-Local since; it is not made again'
    }
    elseif ((1 -eq $was.Count) -and (((@($was[0].NumberPattern) -join '') -cne (@($found[0].NumberPattern) -join '')) -or ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) -or ((@($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator)) -or ((@($was[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)))) {
        Write-Host -Object 'Setting voice route Redmond-Local back to what it was'
        if ((@($was[0].NumberPattern) -join '') -cne (@($found[0].NumberPattern) -join '')) {
            Set-CsOnlineVoiceRoute -Identity 'Redmond-Local' -NumberPattern $was[0].NumberPattern -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) {
            Set-CsOnlineVoiceRoute -Identity 'Redmond-Local' -Description $was[0].Description -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (((@($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator)) -and (0 -eq @($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }).Count)) {
            foreach ($item in @($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ })) {
                Set-CsOnlineVoiceRoute -Identity 'Redmond-Local' -OnlinePstnUsages @{remove=(@($item) -join '')} -WhatIf:$WhatIf -ErrorAction Stop
            }
        }
        elseif ((@($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator)) {
            Set-CsOnlineVoiceRoute -Identity 'Redmond-Local' -OnlinePstnUsages @{replace=([string[]]@($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }))} -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (((@($was[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)) -and (0 -eq @($was[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }).Count)) {
            foreach ($item in @($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ })) {
                Set-CsOnlineVoiceRoute -Identity 'Redmond-Local' -OnlinePstnGatewayList @{remove=(@($item) -join '')} -WhatIf:$WhatIf -ErrorAction Stop
            }
        }
        elseif ((@($was[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)) {
            Set-CsOnlineVoiceRoute -Identity 'Redmond-Local' -OnlinePstnGatewayList @{replace=([string[]]@($was[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }))} -WhatIf:$WhatIf -ErrorAction Stop
        }
        $changed += 'voice route Redmond-Local'
        $allOnlineVoiceRoute = @(Get-CsOnlineVoiceRoute -ErrorAction Stop)
    }

    # Route Redmond-National
    $was = @($beforeOnlineVoiceRoute | Where-Object { 'Redmond-National' -eq $_.Identity })
    $found = @($allOnlineVoiceRoute | Where-Object { 'Redmond-National' -eq $_.Identity })
    if ((0 -eq $was.Count) -and (1 -eq $found.Count)) {
        Write-Host -Object 'Removing voice route Redmond-National, which was not there before'
        Remove-CsOnlineVoiceRoute -Identity 'Redmond-National' -WhatIf:$WhatIf -ErrorAction Stop
        $removed += 'voice route Redmond-National'
        $allOnlineVoiceRoute = @(Get-CsOnlineVoiceRoute -ErrorAction Stop)
    }
    elseif ((1 -eq $was.Count) -and (0 -eq $found.Count)) {
        Write-Warning -Message 'Somebody has removed voice route Redmond-National since; it is not made again'
    }
    elseif ((1 -eq $was.Count) -and (((@($was[0].NumberPattern) -join '') -cne (@($found[0].NumberPattern) -join '')) -or ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) -or ((@($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator)) -or ((@($was[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)))) {
        Write-Host -Object 'Setting voice route Redmond-National back to what it was'
        if ((@($was[0].NumberPattern) -join '') -cne (@($found[0].NumberPattern) -join '')) {
            Set-CsOnlineVoiceRoute -Identity 'Redmond-National' -NumberPattern $was[0].NumberPattern -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) {
            Set-CsOnlineVoiceRoute -Identity 'Redmond-National' -Description $was[0].Description -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (((@($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator)) -and (0 -eq @($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }).Count)) {
            foreach ($item in @($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ })) {
                Set-CsOnlineVoiceRoute -Identity 'Redmond-National' -OnlinePstnUsages @{remove=(@($item) -join '')} -WhatIf:$WhatIf -ErrorAction Stop
            }
        }
        elseif ((@($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator)) {
            Set-CsOnlineVoiceRoute -Identity 'Redmond-National' -OnlinePstnUsages @{replace=([string[]]@($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }))} -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (((@($was[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)) -and (0 -eq @($was[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }).Count)) {
            foreach ($item in @($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ })) {
                Set-CsOnlineVoiceRoute -Identity 'Redmond-National' -OnlinePstnGatewayList @{remove=(@($item) -join '')} -WhatIf:$WhatIf -ErrorAction Stop
            }
        }
        elseif ((@($was[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)) {
            Set-CsOnlineVoiceRoute -Identity 'Redmond-National' -OnlinePstnGatewayList @{replace=([string[]]@($was[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }))} -WhatIf:$WhatIf -ErrorAction Stop
        }
        $changed += 'voice route Redmond-National'
        $allOnlineVoiceRoute = @(Get-CsOnlineVoiceRoute -ErrorAction Stop)
    }

    # Route Redmond-International
    $was = @($beforeOnlineVoiceRoute | Where-Object { 'Redmond-International' -eq $_.Identity })
    $found = @($allOnlineVoiceRoute | Where-Object { 'Redmond-International' -eq $_.Identity })
    if ((0 -eq $was.Count) -and (1 -eq $found.Count)) {
        Write-Host -Object 'Removing voice route Redmond-International, which was not there before'
        Remove-CsOnlineVoiceRoute -Identity 'Redmond-International' -WhatIf:$WhatIf -ErrorAction Stop
        $removed += 'voice route Redmond-International'
        $allOnlineVoiceRoute = @(Get-CsOnlineVoiceRoute -ErrorAction Stop)
    }
    elseif ((1 -eq $was.Count) -and (0 -eq $found.Count)) {
        Write-Warning -Message 'Somebody has removed voice route Redmond-International since; it is not made again'
    }
    elseif ((1 -eq $was.Count) -and (((@($was[0].NumberPattern) -join '') -cne (@($found[0].NumberPattern) -join '')) -or ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) -or ((@($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator)) -or ((@($was[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)))) {
        Write-Host -Object 'Setting voice route Redmond-International back to what it was'
        if ((@($was[0].NumberPattern) -join '') -cne (@($found[0].NumberPattern) -join '')) {
            Set-CsOnlineVoiceRoute -Identity 'Redmond-International' -NumberPattern $was[0].NumberPattern -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) {
            Set-CsOnlineVoiceRoute -Identity 'Redmond-International' -Description $was[0].Description -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (((@($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator)) -and (0 -eq @($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }).Count)) {
            foreach ($item in @($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ })) {
                Set-CsOnlineVoiceRoute -Identity 'Redmond-International' -OnlinePstnUsages @{remove=(@($item) -join '')} -WhatIf:$WhatIf -ErrorAction Stop
            }
        }
        elseif ((@($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator)) {
            Set-CsOnlineVoiceRoute -Identity 'Redmond-International' -OnlinePstnUsages @{replace=([string[]]@($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }))} -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (((@($was[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)) -and (0 -eq @($was[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }).Count)) {
            foreach ($item in @($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ })) {
                Set-CsOnlineVoiceRoute -Identity 'Redmond-International' -OnlinePstnGatewayList @{remove=(@($item) -join '')} -WhatIf:$WhatIf -ErrorAction Stop
            }
        }
        elseif ((@($was[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)) {
            Set-CsOnlineVoiceRoute -Identity 'Redmond-International' -OnlinePstnGatewayList @{replace=([string[]]@($was[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }))} -WhatIf:$WhatIf -ErrorAction Stop
        }
        $changed += 'voice route Redmond-International'
        $allOnlineVoiceRoute = @(Get-CsOnlineVoiceRoute -ErrorAction Stop)
    }

    # Route Redmond-Emergency-Backup
    $was = @($beforeOnlineVoiceRoute | Where-Object { 'Redmond-Emergency-Backup' -eq $_.Identity })
    $found = @($allOnlineVoiceRoute | Where-Object { 'Redmond-Emergency-Backup' -eq $_.Identity })
    if ((0 -eq $was.Count) -and (1 -eq $found.Count)) {
        Write-Host -Object 'Removing voice route Redmond-Emergency-Backup, which was not there before'
        Remove-CsOnlineVoiceRoute -Identity 'Redmond-Emergency-Backup' -WhatIf:$WhatIf -ErrorAction Stop
        $removed += 'voice route Redmond-Emergency-Backup'
        $allOnlineVoiceRoute = @(Get-CsOnlineVoiceRoute -ErrorAction Stop)
    }
    elseif ((1 -eq $was.Count) -and (0 -eq $found.Count)) {
        Write-Warning -Message 'Somebody has removed voice route Redmond-Emergency-Backup since; it is not made again'
    }
    elseif ((1 -eq $was.Count) -and (((@($was[0].NumberPattern) -join '') -cne (@($found[0].NumberPattern) -join '')) -or ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) -or ((@($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator)) -or ((@($was[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)))) {
        Write-Host -Object 'Setting voice route Redmond-Emergency-Backup back to what it was'
        if ((@($was[0].NumberPattern) -join '') -cne (@($found[0].NumberPattern) -join '')) {
            Set-CsOnlineVoiceRoute -Identity 'Redmond-Emergency-Backup' -NumberPattern $was[0].NumberPattern -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) {
            Set-CsOnlineVoiceRoute -Identity 'Redmond-Emergency-Backup' -Description $was[0].Description -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (((@($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator)) -and (0 -eq @($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }).Count)) {
            foreach ($item in @($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ })) {
                Set-CsOnlineVoiceRoute -Identity 'Redmond-Emergency-Backup' -OnlinePstnUsages @{remove=(@($item) -join '')} -WhatIf:$WhatIf -ErrorAction Stop
            }
        }
        elseif ((@($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator)) {
            Set-CsOnlineVoiceRoute -Identity 'Redmond-Emergency-Backup' -OnlinePstnUsages @{replace=([string[]]@($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }))} -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (((@($was[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)) -and (0 -eq @($was[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }).Count)) {
            foreach ($item in @($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ })) {
                Set-CsOnlineVoiceRoute -Identity 'Redmond-Emergency-Backup' -OnlinePstnGatewayList @{remove=(@($item) -join '')} -WhatIf:$WhatIf -ErrorAction Stop
            }
        }
        elseif ((@($was[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)) {
            Set-CsOnlineVoiceRoute -Identity 'Redmond-Emergency-Backup' -OnlinePstnGatewayList @{replace=([string[]]@($was[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }))} -WhatIf:$WhatIf -ErrorAction Stop
        }
        $changed += 'voice route Redmond-Emergency-Backup'
        $allOnlineVoiceRoute = @(Get-CsOnlineVoiceRoute -ErrorAction Stop)
    }

    # Route Redmond-Internal-Backup
    $was = @($beforeOnlineVoiceRoute | Where-Object { 'Redmond-Internal-Backup' -eq $_.Identity })
    $found = @($allOnlineVoiceRoute | Where-Object { 'Redmond-Internal-Backup' -eq $_.Identity })
    if ((0 -eq $was.Count) -and (1 -eq $found.Count)) {
        Write-Host -Object 'Removing voice route Redmond-Internal-Backup, which was not there before'
        Remove-CsOnlineVoiceRoute -Identity 'Redmond-Internal-Backup' -WhatIf:$WhatIf -ErrorAction Stop
        $removed += 'voice route Redmond-Internal-Backup'
        $allOnlineVoiceRoute = @(Get-CsOnlineVoiceRoute -ErrorAction Stop)
    }
    elseif ((1 -eq $was.Count) -and (0 -eq $found.Count)) {
        Write-Warning -Message 'Somebody has removed voice route Redmond-Internal-Backup since; it is not made again'
    }
    elseif ((1 -eq $was.Count) -and (((@($was[0].NumberPattern) -join '') -cne (@($found[0].NumberPattern) -join '')) -or ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) -or ((@($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator)) -or ((@($was[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)))) {
        Write-Host -Object 'Setting voice route Redmond-Internal-Backup back to what it was'
        if ((@($was[0].NumberPattern) -join '') -cne (@($found[0].NumberPattern) -join '')) {
            Set-CsOnlineVoiceRoute -Identity 'Redmond-Internal-Backup' -NumberPattern $was[0].NumberPattern -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) {
            Set-CsOnlineVoiceRoute -Identity 'Redmond-Internal-Backup' -Description $was[0].Description -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (((@($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator)) -and (0 -eq @($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }).Count)) {
            foreach ($item in @($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ })) {
                Set-CsOnlineVoiceRoute -Identity 'Redmond-Internal-Backup' -OnlinePstnUsages @{remove=(@($item) -join '')} -WhatIf:$WhatIf -ErrorAction Stop
            }
        }
        elseif ((@($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator)) {
            Set-CsOnlineVoiceRoute -Identity 'Redmond-Internal-Backup' -OnlinePstnUsages @{replace=([string[]]@($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }))} -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (((@($was[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)) -and (0 -eq @($was[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }).Count)) {
            foreach ($item in @($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ })) {
                Set-CsOnlineVoiceRoute -Identity 'Redmond-Internal-Backup' -OnlinePstnGatewayList @{remove=(@($item) -join '')} -WhatIf:$WhatIf -ErrorAction Stop
            }
        }
        elseif ((@($was[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)) {
            Set-CsOnlineVoiceRoute -Identity 'Redmond-Internal-Backup' -OnlinePstnGatewayList @{replace=([string[]]@($was[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }))} -WhatIf:$WhatIf -ErrorAction Stop
        }
        $changed += 'voice route Redmond-Internal-Backup'
        $allOnlineVoiceRoute = @(Get-CsOnlineVoiceRoute -ErrorAction Stop)
    }

    # Route Redmond-TollFree-Backup
    $was = @($beforeOnlineVoiceRoute | Where-Object { 'Redmond-TollFree-Backup' -eq $_.Identity })
    $found = @($allOnlineVoiceRoute | Where-Object { 'Redmond-TollFree-Backup' -eq $_.Identity })
    if ((0 -eq $was.Count) -and (1 -eq $found.Count)) {
        Write-Host -Object 'Removing voice route Redmond-TollFree-Backup, which was not there before'
        Remove-CsOnlineVoiceRoute -Identity 'Redmond-TollFree-Backup' -WhatIf:$WhatIf -ErrorAction Stop
        $removed += 'voice route Redmond-TollFree-Backup'
        $allOnlineVoiceRoute = @(Get-CsOnlineVoiceRoute -ErrorAction Stop)
    }
    elseif ((1 -eq $was.Count) -and (0 -eq $found.Count)) {
        Write-Warning -Message 'Somebody has removed voice route Redmond-TollFree-Backup since; it is not made again'
    }
    elseif ((1 -eq $was.Count) -and (((@($was[0].NumberPattern) -join '') -cne (@($found[0].NumberPattern) -join '')) -or ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) -or ((@($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator)) -or ((@($was[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)))) {
        Write-Host -Object 'Setting voice route Redmond-TollFree-Backup back to what it was'
        if ((@($was[0].NumberPattern) -join '') -cne (@($found[0].NumberPattern) -join '')) {
            Set-CsOnlineVoiceRoute -Identity 'Redmond-TollFree-Backup' -NumberPattern $was[0].NumberPattern -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) {
            Set-CsOnlineVoiceRoute -Identity 'Redmond-TollFree-Backup' -Description $was[0].Description -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (((@($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator)) -and (0 -eq @($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }).Count)) {
            foreach ($item in @($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ })) {
                Set-CsOnlineVoiceRoute -Identity 'Redmond-TollFree-Backup' -OnlinePstnUsages @{remove=(@($item) -join '')} -WhatIf:$WhatIf -ErrorAction Stop
            }
        }
        elseif ((@($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator)) {
            Set-CsOnlineVoiceRoute -Identity 'Redmond-TollFree-Backup' -OnlinePstnUsages @{replace=([string[]]@($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }))} -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (((@($was[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)) -and (0 -eq @($was[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }).Count)) {
            foreach ($item in @($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ })) {
                Set-CsOnlineVoiceRoute -Identity 'Redmond-TollFree-Backup' -OnlinePstnGatewayList @{remove=(@($item) -join '')} -WhatIf:$WhatIf -ErrorAction Stop
            }
        }
        elseif ((@($was[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)) {
            Set-CsOnlineVoiceRoute -Identity 'Redmond-TollFree-Backup' -OnlinePstnGatewayList @{replace=([string[]]@($was[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }))} -WhatIf:$WhatIf -ErrorAction Stop
        }
        $changed += 'voice route Redmond-TollFree-Backup'
        $allOnlineVoiceRoute = @(Get-CsOnlineVoiceRoute -ErrorAction Stop)
    }

    # Route Redmond-Local-Backup
    $was = @($beforeOnlineVoiceRoute | Where-Object { 'Redmond-Local-Backup' -eq $_.Identity })
    $found = @($allOnlineVoiceRoute | Where-Object { 'Redmond-Local-Backup' -eq $_.Identity })
    if ((0 -eq $was.Count) -and (1 -eq $found.Count)) {
        Write-Host -Object 'Removing voice route Redmond-Local-Backup, which was not there before'
        Remove-CsOnlineVoiceRoute -Identity 'Redmond-Local-Backup' -WhatIf:$WhatIf -ErrorAction Stop
        $removed += 'voice route Redmond-Local-Backup'
        $allOnlineVoiceRoute = @(Get-CsOnlineVoiceRoute -ErrorAction Stop)
    }
    elseif ((1 -eq $was.Count) -and (0 -eq $found.Count)) {
        Write-Warning -Message 'Somebody has removed voice route Redmond-Local-Backup since; it is not made again'
    }
    elseif ((1 -eq $was.Count) -and (((@($was[0].NumberPattern) -join '') -cne (@($found[0].NumberPattern) -join '')) -or ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) -or ((@($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator)) -or ((@($was[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)))) {
        Write-Host -Object 'Setting voice route Redmond-Local-Backup back to what it was'
        if ((@($was[0].NumberPattern) -join '') -cne (@($found[0].NumberPattern) -join '')) {
            Set-CsOnlineVoiceRoute -Identity 'Redmond-Local-Backup' -NumberPattern $was[0].NumberPattern -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) {
            Set-CsOnlineVoiceRoute -Identity 'Redmond-Local-Backup' -Description $was[0].Description -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (((@($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator)) -and (0 -eq @($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }).Count)) {
            foreach ($item in @($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ })) {
                Set-CsOnlineVoiceRoute -Identity 'Redmond-Local-Backup' -OnlinePstnUsages @{remove=(@($item) -join '')} -WhatIf:$WhatIf -ErrorAction Stop
            }
        }
        elseif ((@($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator)) {
            Set-CsOnlineVoiceRoute -Identity 'Redmond-Local-Backup' -OnlinePstnUsages @{replace=([string[]]@($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }))} -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (((@($was[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)) -and (0 -eq @($was[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }).Count)) {
            foreach ($item in @($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ })) {
                Set-CsOnlineVoiceRoute -Identity 'Redmond-Local-Backup' -OnlinePstnGatewayList @{remove=(@($item) -join '')} -WhatIf:$WhatIf -ErrorAction Stop
            }
        }
        elseif ((@($was[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)) {
            Set-CsOnlineVoiceRoute -Identity 'Redmond-Local-Backup' -OnlinePstnGatewayList @{replace=([string[]]@($was[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }))} -WhatIf:$WhatIf -ErrorAction Stop
        }
        $changed += 'voice route Redmond-Local-Backup'
        $allOnlineVoiceRoute = @(Get-CsOnlineVoiceRoute -ErrorAction Stop)
    }

    # Route Redmond-National-Backup
    $was = @($beforeOnlineVoiceRoute | Where-Object { 'Redmond-National-Backup' -eq $_.Identity })
    $found = @($allOnlineVoiceRoute | Where-Object { 'Redmond-National-Backup' -eq $_.Identity })
    if ((0 -eq $was.Count) -and (1 -eq $found.Count)) {
        Write-Host -Object 'Removing voice route Redmond-National-Backup, which was not there before'
        Remove-CsOnlineVoiceRoute -Identity 'Redmond-National-Backup' -WhatIf:$WhatIf -ErrorAction Stop
        $removed += 'voice route Redmond-National-Backup'
        $allOnlineVoiceRoute = @(Get-CsOnlineVoiceRoute -ErrorAction Stop)
    }
    elseif ((1 -eq $was.Count) -and (0 -eq $found.Count)) {
        Write-Warning -Message 'Somebody has removed voice route Redmond-National-Backup since; it is not made again'
    }
    elseif ((1 -eq $was.Count) -and (((@($was[0].NumberPattern) -join '') -cne (@($found[0].NumberPattern) -join '')) -or ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) -or ((@($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator)) -or ((@($was[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)))) {
        Write-Host -Object 'Setting voice route Redmond-National-Backup back to what it was'
        if ((@($was[0].NumberPattern) -join '') -cne (@($found[0].NumberPattern) -join '')) {
            Set-CsOnlineVoiceRoute -Identity 'Redmond-National-Backup' -NumberPattern $was[0].NumberPattern -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) {
            Set-CsOnlineVoiceRoute -Identity 'Redmond-National-Backup' -Description $was[0].Description -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (((@($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator)) -and (0 -eq @($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }).Count)) {
            foreach ($item in @($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ })) {
                Set-CsOnlineVoiceRoute -Identity 'Redmond-National-Backup' -OnlinePstnUsages @{remove=(@($item) -join '')} -WhatIf:$WhatIf -ErrorAction Stop
            }
        }
        elseif ((@($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator)) {
            Set-CsOnlineVoiceRoute -Identity 'Redmond-National-Backup' -OnlinePstnUsages @{replace=([string[]]@($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }))} -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (((@($was[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)) -and (0 -eq @($was[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }).Count)) {
            foreach ($item in @($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ })) {
                Set-CsOnlineVoiceRoute -Identity 'Redmond-National-Backup' -OnlinePstnGatewayList @{remove=(@($item) -join '')} -WhatIf:$WhatIf -ErrorAction Stop
            }
        }
        elseif ((@($was[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)) {
            Set-CsOnlineVoiceRoute -Identity 'Redmond-National-Backup' -OnlinePstnGatewayList @{replace=([string[]]@($was[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }))} -WhatIf:$WhatIf -ErrorAction Stop
        }
        $changed += 'voice route Redmond-National-Backup'
        $allOnlineVoiceRoute = @(Get-CsOnlineVoiceRoute -ErrorAction Stop)
    }

    # Route Redmond-International-Backup
    $was = @($beforeOnlineVoiceRoute | Where-Object { 'Redmond-International-Backup' -eq $_.Identity })
    $found = @($allOnlineVoiceRoute | Where-Object { 'Redmond-International-Backup' -eq $_.Identity })
    if ((0 -eq $was.Count) -and (1 -eq $found.Count)) {
        Write-Host -Object 'Removing voice route Redmond-International-Backup, which was not there before'
        Remove-CsOnlineVoiceRoute -Identity 'Redmond-International-Backup' -WhatIf:$WhatIf -ErrorAction Stop
        $removed += 'voice route Redmond-International-Backup'
        $allOnlineVoiceRoute = @(Get-CsOnlineVoiceRoute -ErrorAction Stop)
    }
    elseif ((1 -eq $was.Count) -and (0 -eq $found.Count)) {
        Write-Warning -Message 'Somebody has removed voice route Redmond-International-Backup since; it is not made again'
    }
    elseif ((1 -eq $was.Count) -and (((@($was[0].NumberPattern) -join '') -cne (@($found[0].NumberPattern) -join '')) -or ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) -or ((@($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator)) -or ((@($was[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)))) {
        Write-Host -Object 'Setting voice route Redmond-International-Backup back to what it was'
        if ((@($was[0].NumberPattern) -join '') -cne (@($found[0].NumberPattern) -join '')) {
            Set-CsOnlineVoiceRoute -Identity 'Redmond-International-Backup' -NumberPattern $was[0].NumberPattern -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) {
            Set-CsOnlineVoiceRoute -Identity 'Redmond-International-Backup' -Description $was[0].Description -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (((@($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator)) -and (0 -eq @($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }).Count)) {
            foreach ($item in @($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ })) {
                Set-CsOnlineVoiceRoute -Identity 'Redmond-International-Backup' -OnlinePstnUsages @{remove=(@($item) -join '')} -WhatIf:$WhatIf -ErrorAction Stop
            }
        }
        elseif ((@($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator)) {
            Set-CsOnlineVoiceRoute -Identity 'Redmond-International-Backup' -OnlinePstnUsages @{replace=([string[]]@($was[0].OnlinePstnUsages | Where-Object { $null -ne $_ }))} -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (((@($was[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)) -and (0 -eq @($was[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }).Count)) {
            foreach ($item in @($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ })) {
                Set-CsOnlineVoiceRoute -Identity 'Redmond-International-Backup' -OnlinePstnGatewayList @{remove=(@($item) -join '')} -WhatIf:$WhatIf -ErrorAction Stop
            }
        }
        elseif ((@($was[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)) {
            Set-CsOnlineVoiceRoute -Identity 'Redmond-International-Backup' -OnlinePstnGatewayList @{replace=([string[]]@($was[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }))} -WhatIf:$WhatIf -ErrorAction Stop
        }
        $changed += 'voice route Redmond-International-Backup'
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

    # Gateway sbc2.contoso.com
    $was = @($beforeOnlinePSTNGateway | Where-Object { 'sbc2.contoso.com' -eq $_.Identity })
    $found = @($allOnlinePSTNGateway | Where-Object { 'sbc2.contoso.com' -eq $_.Identity })
    if ((0 -eq $was.Count) -and (1 -eq $found.Count)) {
        Write-Host -Object 'Removing PSTN gateway sbc2.contoso.com, which was not there before'
        Remove-CsOnlinePSTNGateway -Identity 'sbc2.contoso.com' -WhatIf:$WhatIf -ErrorAction Stop
        $removed += 'PSTN gateway sbc2.contoso.com'
        $allOnlinePSTNGateway = @(Get-CsOnlinePSTNGateway -ErrorAction Stop)
    }
    elseif ((1 -eq $was.Count) -and (0 -eq $found.Count)) {
        Write-Warning -Message 'Somebody has removed PSTN gateway sbc2.contoso.com since; it is not made again'
    }
    elseif ((1 -eq $was.Count) -and (((@($was[0].OutboundPstnNumberTranslationRules | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OutboundPstnNumberTranslationRules | Where-Object { $null -ne $_ }) -join $separator)) -or ((@($was[0].OutboundTeamsNumberTranslationRules | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OutboundTeamsNumberTranslationRules | Where-Object { $null -ne $_ }) -join $separator)) -or ((@($was[0].InboundTeamsNumberTranslationRules | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].InboundTeamsNumberTranslationRules | Where-Object { $null -ne $_ }) -join $separator)) -or ((@($was[0].InboundPstnNumberTranslationRules | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].InboundPstnNumberTranslationRules | Where-Object { $null -ne $_ }) -join $separator)))) {
        Write-Host -Object 'Setting PSTN gateway sbc2.contoso.com back to what it was'
        if (((@($was[0].OutboundPstnNumberTranslationRules | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OutboundPstnNumberTranslationRules | Where-Object { $null -ne $_ }) -join $separator)) -and (0 -eq @($was[0].OutboundPstnNumberTranslationRules | Where-Object { $null -ne $_ }).Count)) {
            Set-CsOnlinePSTNGateway -Identity 'sbc2.contoso.com' -OutboundPstnNumberTranslationRules $null -WhatIf:$WhatIf -ErrorAction Stop
        }
        elseif ((@($was[0].OutboundPstnNumberTranslationRules | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OutboundPstnNumberTranslationRules | Where-Object { $null -ne $_ }) -join $separator)) {
            Set-CsOnlinePSTNGateway -Identity 'sbc2.contoso.com' -OutboundPstnNumberTranslationRules ([string[]]@($was[0].OutboundPstnNumberTranslationRules | Where-Object { $null -ne $_ })) -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (((@($was[0].OutboundTeamsNumberTranslationRules | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OutboundTeamsNumberTranslationRules | Where-Object { $null -ne $_ }) -join $separator)) -and (0 -eq @($was[0].OutboundTeamsNumberTranslationRules | Where-Object { $null -ne $_ }).Count)) {
            Set-CsOnlinePSTNGateway -Identity 'sbc2.contoso.com' -OutboundTeamsNumberTranslationRules $null -WhatIf:$WhatIf -ErrorAction Stop
        }
        elseif ((@($was[0].OutboundTeamsNumberTranslationRules | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OutboundTeamsNumberTranslationRules | Where-Object { $null -ne $_ }) -join $separator)) {
            Set-CsOnlinePSTNGateway -Identity 'sbc2.contoso.com' -OutboundTeamsNumberTranslationRules ([string[]]@($was[0].OutboundTeamsNumberTranslationRules | Where-Object { $null -ne $_ })) -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (((@($was[0].InboundTeamsNumberTranslationRules | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].InboundTeamsNumberTranslationRules | Where-Object { $null -ne $_ }) -join $separator)) -and (0 -eq @($was[0].InboundTeamsNumberTranslationRules | Where-Object { $null -ne $_ }).Count)) {
            Set-CsOnlinePSTNGateway -Identity 'sbc2.contoso.com' -InboundTeamsNumberTranslationRules $null -WhatIf:$WhatIf -ErrorAction Stop
        }
        elseif ((@($was[0].InboundTeamsNumberTranslationRules | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].InboundTeamsNumberTranslationRules | Where-Object { $null -ne $_ }) -join $separator)) {
            Set-CsOnlinePSTNGateway -Identity 'sbc2.contoso.com' -InboundTeamsNumberTranslationRules ([string[]]@($was[0].InboundTeamsNumberTranslationRules | Where-Object { $null -ne $_ })) -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (((@($was[0].InboundPstnNumberTranslationRules | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].InboundPstnNumberTranslationRules | Where-Object { $null -ne $_ }) -join $separator)) -and (0 -eq @($was[0].InboundPstnNumberTranslationRules | Where-Object { $null -ne $_ }).Count)) {
            Set-CsOnlinePSTNGateway -Identity 'sbc2.contoso.com' -InboundPstnNumberTranslationRules $null -WhatIf:$WhatIf -ErrorAction Stop
        }
        elseif ((@($was[0].InboundPstnNumberTranslationRules | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].InboundPstnNumberTranslationRules | Where-Object { $null -ne $_ }) -join $separator)) {
            Set-CsOnlinePSTNGateway -Identity 'sbc2.contoso.com' -InboundPstnNumberTranslationRules ([string[]]@($was[0].InboundPstnNumberTranslationRules | Where-Object { $null -ne $_ })) -WhatIf:$WhatIf -ErrorAction Stop
        }
        $changed += 'PSTN gateway sbc2.contoso.com'
        $allOnlinePSTNGateway = @(Get-CsOnlinePSTNGateway -ErrorAction Stop)
    }

    # Gateway sbc-eu.contoso.com
    $was = @($beforeOnlinePSTNGateway | Where-Object { 'sbc-eu.contoso.com' -eq $_.Identity })
    $found = @($allOnlinePSTNGateway | Where-Object { 'sbc-eu.contoso.com' -eq $_.Identity })
    if ((0 -eq $was.Count) -and (1 -eq $found.Count)) {
        Write-Host -Object 'Removing PSTN gateway sbc-eu.contoso.com, which was not there before'
        Remove-CsOnlinePSTNGateway -Identity 'sbc-eu.contoso.com' -WhatIf:$WhatIf -ErrorAction Stop
        $removed += 'PSTN gateway sbc-eu.contoso.com'
        $allOnlinePSTNGateway = @(Get-CsOnlinePSTNGateway -ErrorAction Stop)
    }
    elseif ((1 -eq $was.Count) -and (0 -eq $found.Count)) {
        Write-Warning -Message 'Somebody has removed PSTN gateway sbc-eu.contoso.com since; it is not made again'
    }
    elseif ((1 -eq $was.Count) -and (((@($was[0].OutboundPstnNumberTranslationRules | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OutboundPstnNumberTranslationRules | Where-Object { $null -ne $_ }) -join $separator)) -or ((@($was[0].OutboundTeamsNumberTranslationRules | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OutboundTeamsNumberTranslationRules | Where-Object { $null -ne $_ }) -join $separator)) -or ((@($was[0].InboundTeamsNumberTranslationRules | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].InboundTeamsNumberTranslationRules | Where-Object { $null -ne $_ }) -join $separator)) -or ((@($was[0].InboundPstnNumberTranslationRules | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].InboundPstnNumberTranslationRules | Where-Object { $null -ne $_ }) -join $separator)))) {
        Write-Host -Object 'Setting PSTN gateway sbc-eu.contoso.com back to what it was'
        if (((@($was[0].OutboundPstnNumberTranslationRules | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OutboundPstnNumberTranslationRules | Where-Object { $null -ne $_ }) -join $separator)) -and (0 -eq @($was[0].OutboundPstnNumberTranslationRules | Where-Object { $null -ne $_ }).Count)) {
            Set-CsOnlinePSTNGateway -Identity 'sbc-eu.contoso.com' -OutboundPstnNumberTranslationRules $null -WhatIf:$WhatIf -ErrorAction Stop
        }
        elseif ((@($was[0].OutboundPstnNumberTranslationRules | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OutboundPstnNumberTranslationRules | Where-Object { $null -ne $_ }) -join $separator)) {
            Set-CsOnlinePSTNGateway -Identity 'sbc-eu.contoso.com' -OutboundPstnNumberTranslationRules ([string[]]@($was[0].OutboundPstnNumberTranslationRules | Where-Object { $null -ne $_ })) -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (((@($was[0].OutboundTeamsNumberTranslationRules | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OutboundTeamsNumberTranslationRules | Where-Object { $null -ne $_ }) -join $separator)) -and (0 -eq @($was[0].OutboundTeamsNumberTranslationRules | Where-Object { $null -ne $_ }).Count)) {
            Set-CsOnlinePSTNGateway -Identity 'sbc-eu.contoso.com' -OutboundTeamsNumberTranslationRules $null -WhatIf:$WhatIf -ErrorAction Stop
        }
        elseif ((@($was[0].OutboundTeamsNumberTranslationRules | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OutboundTeamsNumberTranslationRules | Where-Object { $null -ne $_ }) -join $separator)) {
            Set-CsOnlinePSTNGateway -Identity 'sbc-eu.contoso.com' -OutboundTeamsNumberTranslationRules ([string[]]@($was[0].OutboundTeamsNumberTranslationRules | Where-Object { $null -ne $_ })) -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (((@($was[0].InboundTeamsNumberTranslationRules | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].InboundTeamsNumberTranslationRules | Where-Object { $null -ne $_ }) -join $separator)) -and (0 -eq @($was[0].InboundTeamsNumberTranslationRules | Where-Object { $null -ne $_ }).Count)) {
            Set-CsOnlinePSTNGateway -Identity 'sbc-eu.contoso.com' -InboundTeamsNumberTranslationRules $null -WhatIf:$WhatIf -ErrorAction Stop
        }
        elseif ((@($was[0].InboundTeamsNumberTranslationRules | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].InboundTeamsNumberTranslationRules | Where-Object { $null -ne $_ }) -join $separator)) {
            Set-CsOnlinePSTNGateway -Identity 'sbc-eu.contoso.com' -InboundTeamsNumberTranslationRules ([string[]]@($was[0].InboundTeamsNumberTranslationRules | Where-Object { $null -ne $_ })) -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (((@($was[0].InboundPstnNumberTranslationRules | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].InboundPstnNumberTranslationRules | Where-Object { $null -ne $_ }) -join $separator)) -and (0 -eq @($was[0].InboundPstnNumberTranslationRules | Where-Object { $null -ne $_ }).Count)) {
            Set-CsOnlinePSTNGateway -Identity 'sbc-eu.contoso.com' -InboundPstnNumberTranslationRules $null -WhatIf:$WhatIf -ErrorAction Stop
        }
        elseif ((@($was[0].InboundPstnNumberTranslationRules | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].InboundPstnNumberTranslationRules | Where-Object { $null -ne $_ }) -join $separator)) {
            Set-CsOnlinePSTNGateway -Identity 'sbc-eu.contoso.com' -InboundPstnNumberTranslationRules ([string[]]@($was[0].InboundPstnNumberTranslationRules | Where-Object { $null -ne $_ })) -WhatIf:$WhatIf -ErrorAction Stop
        }
        $changed += 'PSTN gateway sbc-eu.contoso.com'
        $allOnlinePSTNGateway = @(Get-CsOnlinePSTNGateway -ErrorAction Stop)
    }

    # Gateway sbc1.contoso.com
    $was = @($beforeOnlinePSTNGateway | Where-Object { 'sbc1.contoso.com' -eq $_.Identity })
    $found = @($allOnlinePSTNGateway | Where-Object { 'sbc1.contoso.com' -eq $_.Identity })
    if ((0 -eq $was.Count) -and (1 -eq $found.Count)) {
        Write-Host -Object 'Removing PSTN gateway sbc1.contoso.com, which was not there before'
        Remove-CsOnlinePSTNGateway -Identity 'sbc1.contoso.com' -WhatIf:$WhatIf -ErrorAction Stop
        $removed += 'PSTN gateway sbc1.contoso.com'
        $allOnlinePSTNGateway = @(Get-CsOnlinePSTNGateway -ErrorAction Stop)
    }
    elseif ((1 -eq $was.Count) -and (0 -eq $found.Count)) {
        Write-Warning -Message 'Somebody has removed PSTN gateway sbc1.contoso.com since; it is not made again'
    }
    elseif ((1 -eq $was.Count) -and (((@($was[0].OutboundPstnNumberTranslationRules | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OutboundPstnNumberTranslationRules | Where-Object { $null -ne $_ }) -join $separator)) -or ((@($was[0].OutboundTeamsNumberTranslationRules | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OutboundTeamsNumberTranslationRules | Where-Object { $null -ne $_ }) -join $separator)) -or ((@($was[0].InboundTeamsNumberTranslationRules | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].InboundTeamsNumberTranslationRules | Where-Object { $null -ne $_ }) -join $separator)) -or ((@($was[0].InboundPstnNumberTranslationRules | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].InboundPstnNumberTranslationRules | Where-Object { $null -ne $_ }) -join $separator)))) {
        Write-Host -Object 'Setting PSTN gateway sbc1.contoso.com back to what it was'
        if (((@($was[0].OutboundPstnNumberTranslationRules | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OutboundPstnNumberTranslationRules | Where-Object { $null -ne $_ }) -join $separator)) -and (0 -eq @($was[0].OutboundPstnNumberTranslationRules | Where-Object { $null -ne $_ }).Count)) {
            Set-CsOnlinePSTNGateway -Identity 'sbc1.contoso.com' -OutboundPstnNumberTranslationRules $null -WhatIf:$WhatIf -ErrorAction Stop
        }
        elseif ((@($was[0].OutboundPstnNumberTranslationRules | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OutboundPstnNumberTranslationRules | Where-Object { $null -ne $_ }) -join $separator)) {
            Set-CsOnlinePSTNGateway -Identity 'sbc1.contoso.com' -OutboundPstnNumberTranslationRules ([string[]]@($was[0].OutboundPstnNumberTranslationRules | Where-Object { $null -ne $_ })) -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (((@($was[0].OutboundTeamsNumberTranslationRules | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OutboundTeamsNumberTranslationRules | Where-Object { $null -ne $_ }) -join $separator)) -and (0 -eq @($was[0].OutboundTeamsNumberTranslationRules | Where-Object { $null -ne $_ }).Count)) {
            Set-CsOnlinePSTNGateway -Identity 'sbc1.contoso.com' -OutboundTeamsNumberTranslationRules $null -WhatIf:$WhatIf -ErrorAction Stop
        }
        elseif ((@($was[0].OutboundTeamsNumberTranslationRules | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OutboundTeamsNumberTranslationRules | Where-Object { $null -ne $_ }) -join $separator)) {
            Set-CsOnlinePSTNGateway -Identity 'sbc1.contoso.com' -OutboundTeamsNumberTranslationRules ([string[]]@($was[0].OutboundTeamsNumberTranslationRules | Where-Object { $null -ne $_ })) -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (((@($was[0].InboundTeamsNumberTranslationRules | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].InboundTeamsNumberTranslationRules | Where-Object { $null -ne $_ }) -join $separator)) -and (0 -eq @($was[0].InboundTeamsNumberTranslationRules | Where-Object { $null -ne $_ }).Count)) {
            Set-CsOnlinePSTNGateway -Identity 'sbc1.contoso.com' -InboundTeamsNumberTranslationRules $null -WhatIf:$WhatIf -ErrorAction Stop
        }
        elseif ((@($was[0].InboundTeamsNumberTranslationRules | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].InboundTeamsNumberTranslationRules | Where-Object { $null -ne $_ }) -join $separator)) {
            Set-CsOnlinePSTNGateway -Identity 'sbc1.contoso.com' -InboundTeamsNumberTranslationRules ([string[]]@($was[0].InboundTeamsNumberTranslationRules | Where-Object { $null -ne $_ })) -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (((@($was[0].InboundPstnNumberTranslationRules | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].InboundPstnNumberTranslationRules | Where-Object { $null -ne $_ }) -join $separator)) -and (0 -eq @($was[0].InboundPstnNumberTranslationRules | Where-Object { $null -ne $_ }).Count)) {
            Set-CsOnlinePSTNGateway -Identity 'sbc1.contoso.com' -InboundPstnNumberTranslationRules $null -WhatIf:$WhatIf -ErrorAction Stop
        }
        elseif ((@($was[0].InboundPstnNumberTranslationRules | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].InboundPstnNumberTranslationRules | Where-Object { $null -ne $_ }) -join $separator)) {
            Set-CsOnlinePSTNGateway -Identity 'sbc1.contoso.com' -InboundPstnNumberTranslationRules ([string[]]@($was[0].InboundPstnNumberTranslationRules | Where-Object { $null -ne $_ })) -WhatIf:$WhatIf -ErrorAction Stop
        }
        $changed += 'PSTN gateway sbc1.contoso.com'
        $allOnlinePSTNGateway = @(Get-CsOnlinePSTNGateway -ErrorAction Stop)
    }

    # Gateway sbc3.contoso.com
    $was = @($beforeOnlinePSTNGateway | Where-Object { 'sbc3.contoso.com' -eq $_.Identity })
    $found = @($allOnlinePSTNGateway | Where-Object { 'sbc3.contoso.com' -eq $_.Identity })
    if ((0 -eq $was.Count) -and (1 -eq $found.Count)) {
        Write-Host -Object 'Removing PSTN gateway sbc3.contoso.com, which was not there before'
        Remove-CsOnlinePSTNGateway -Identity 'sbc3.contoso.com' -WhatIf:$WhatIf -ErrorAction Stop
        $removed += 'PSTN gateway sbc3.contoso.com'
        $allOnlinePSTNGateway = @(Get-CsOnlinePSTNGateway -ErrorAction Stop)
    }
    elseif ((1 -eq $was.Count) -and (0 -eq $found.Count)) {
        Write-Warning -Message 'Somebody has removed PSTN gateway sbc3.contoso.com since; it is not made again'
    }
    elseif ((1 -eq $was.Count) -and (((@($was[0].OutboundPstnNumberTranslationRules | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OutboundPstnNumberTranslationRules | Where-Object { $null -ne $_ }) -join $separator)) -or ((@($was[0].OutboundTeamsNumberTranslationRules | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OutboundTeamsNumberTranslationRules | Where-Object { $null -ne $_ }) -join $separator)) -or ((@($was[0].InboundTeamsNumberTranslationRules | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].InboundTeamsNumberTranslationRules | Where-Object { $null -ne $_ }) -join $separator)) -or ((@($was[0].InboundPstnNumberTranslationRules | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].InboundPstnNumberTranslationRules | Where-Object { $null -ne $_ }) -join $separator)))) {
        Write-Host -Object 'Setting PSTN gateway sbc3.contoso.com back to what it was'
        if (((@($was[0].OutboundPstnNumberTranslationRules | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OutboundPstnNumberTranslationRules | Where-Object { $null -ne $_ }) -join $separator)) -and (0 -eq @($was[0].OutboundPstnNumberTranslationRules | Where-Object { $null -ne $_ }).Count)) {
            Set-CsOnlinePSTNGateway -Identity 'sbc3.contoso.com' -OutboundPstnNumberTranslationRules $null -WhatIf:$WhatIf -ErrorAction Stop
        }
        elseif ((@($was[0].OutboundPstnNumberTranslationRules | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OutboundPstnNumberTranslationRules | Where-Object { $null -ne $_ }) -join $separator)) {
            Set-CsOnlinePSTNGateway -Identity 'sbc3.contoso.com' -OutboundPstnNumberTranslationRules ([string[]]@($was[0].OutboundPstnNumberTranslationRules | Where-Object { $null -ne $_ })) -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (((@($was[0].OutboundTeamsNumberTranslationRules | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OutboundTeamsNumberTranslationRules | Where-Object { $null -ne $_ }) -join $separator)) -and (0 -eq @($was[0].OutboundTeamsNumberTranslationRules | Where-Object { $null -ne $_ }).Count)) {
            Set-CsOnlinePSTNGateway -Identity 'sbc3.contoso.com' -OutboundTeamsNumberTranslationRules $null -WhatIf:$WhatIf -ErrorAction Stop
        }
        elseif ((@($was[0].OutboundTeamsNumberTranslationRules | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].OutboundTeamsNumberTranslationRules | Where-Object { $null -ne $_ }) -join $separator)) {
            Set-CsOnlinePSTNGateway -Identity 'sbc3.contoso.com' -OutboundTeamsNumberTranslationRules ([string[]]@($was[0].OutboundTeamsNumberTranslationRules | Where-Object { $null -ne $_ })) -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (((@($was[0].InboundTeamsNumberTranslationRules | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].InboundTeamsNumberTranslationRules | Where-Object { $null -ne $_ }) -join $separator)) -and (0 -eq @($was[0].InboundTeamsNumberTranslationRules | Where-Object { $null -ne $_ }).Count)) {
            Set-CsOnlinePSTNGateway -Identity 'sbc3.contoso.com' -InboundTeamsNumberTranslationRules $null -WhatIf:$WhatIf -ErrorAction Stop
        }
        elseif ((@($was[0].InboundTeamsNumberTranslationRules | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].InboundTeamsNumberTranslationRules | Where-Object { $null -ne $_ }) -join $separator)) {
            Set-CsOnlinePSTNGateway -Identity 'sbc3.contoso.com' -InboundTeamsNumberTranslationRules ([string[]]@($was[0].InboundTeamsNumberTranslationRules | Where-Object { $null -ne $_ })) -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (((@($was[0].InboundPstnNumberTranslationRules | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].InboundPstnNumberTranslationRules | Where-Object { $null -ne $_ }) -join $separator)) -and (0 -eq @($was[0].InboundPstnNumberTranslationRules | Where-Object { $null -ne $_ }).Count)) {
            Set-CsOnlinePSTNGateway -Identity 'sbc3.contoso.com' -InboundPstnNumberTranslationRules $null -WhatIf:$WhatIf -ErrorAction Stop
        }
        elseif ((@($was[0].InboundPstnNumberTranslationRules | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].InboundPstnNumberTranslationRules | Where-Object { $null -ne $_ }) -join $separator)) {
            Set-CsOnlinePSTNGateway -Identity 'sbc3.contoso.com' -InboundPstnNumberTranslationRules ([string[]]@($was[0].InboundPstnNumberTranslationRules | Where-Object { $null -ne $_ })) -WhatIf:$WhatIf -ErrorAction Stop
        }
        $changed += 'PSTN gateway sbc3.contoso.com'
        $allOnlinePSTNGateway = @(Get-CsOnlinePSTNGateway -ErrorAction Stop)
    }

    # Translation rule Redmond gw2 short codes-called-sbc2.contoso.com
    $was = @($beforeTeamsTranslationRule | Where-Object { 'Redmond gw2 short codes-called-sbc2.contoso.com' -eq $_.Identity })
    $found = @($allTeamsTranslationRule | Where-Object { 'Redmond gw2 short codes-called-sbc2.contoso.com' -eq $_.Identity })
    if ((0 -eq $was.Count) -and (1 -eq $found.Count)) {
        Write-Host -Object 'Removing translation rule Redmond gw2 short codes-called-sbc2.contoso.com, which was not there before'
        Remove-CsTeamsTranslationRule -Identity 'Redmond gw2 short codes-called-sbc2.contoso.com' -WhatIf:$WhatIf -ErrorAction Stop
        $removed += 'translation rule Redmond gw2 short codes-called-sbc2.contoso.com'
        $allTeamsTranslationRule = @(Get-CsTeamsTranslationRule -ErrorAction Stop)
    }
    elseif ((1 -eq $was.Count) -and (0 -eq $found.Count)) {
        Write-Warning -Message 'Somebody has removed translation rule Redmond gw2 short codes-called-sbc2.contoso.com since; it is not made again'
    }
    elseif ((1 -eq $was.Count) -and (((@($was[0].Pattern) -join '') -cne (@($found[0].Pattern) -join '')) -or ((@($was[0].Translation) -join '') -cne (@($found[0].Translation) -join '')) -or ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')))) {
        Write-Host -Object 'Setting translation rule Redmond gw2 short codes-called-sbc2.contoso.com back to what it was'
        if ((@($was[0].Pattern) -join '') -cne (@($found[0].Pattern) -join '')) {
            Set-CsTeamsTranslationRule -Identity 'Redmond gw2 short codes-called-sbc2.contoso.com' -Pattern $was[0].Pattern -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].Translation) -join '') -cne (@($found[0].Translation) -join '')) {
            Set-CsTeamsTranslationRule -Identity 'Redmond gw2 short codes-called-sbc2.contoso.com' -Translation $was[0].Translation -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) {
            Set-CsTeamsTranslationRule -Identity 'Redmond gw2 short codes-called-sbc2.contoso.com' -Description $was[0].Description -WhatIf:$WhatIf -ErrorAction Stop
        }
        $changed += 'translation rule Redmond gw2 short codes-called-sbc2.contoso.com'
        $allTeamsTranslationRule = @(Get-CsTeamsTranslationRule -ErrorAction Stop)
    }

    # Translation rule Redmond gw2 caller-calling-sbc2.contoso.com
    $was = @($beforeTeamsTranslationRule | Where-Object { 'Redmond gw2 caller-calling-sbc2.contoso.com' -eq $_.Identity })
    $found = @($allTeamsTranslationRule | Where-Object { 'Redmond gw2 caller-calling-sbc2.contoso.com' -eq $_.Identity })
    if ((0 -eq $was.Count) -and (1 -eq $found.Count)) {
        Write-Host -Object 'Removing translation rule Redmond gw2 caller-calling-sbc2.contoso.com, which was not there before'
        Remove-CsTeamsTranslationRule -Identity 'Redmond gw2 caller-calling-sbc2.contoso.com' -WhatIf:$WhatIf -ErrorAction Stop
        $removed += 'translation rule Redmond gw2 caller-calling-sbc2.contoso.com'
        $allTeamsTranslationRule = @(Get-CsTeamsTranslationRule -ErrorAction Stop)
    }
    elseif ((1 -eq $was.Count) -and (0 -eq $found.Count)) {
        Write-Warning -Message 'Somebody has removed translation rule Redmond gw2 caller-calling-sbc2.contoso.com since; it is not made again'
    }
    elseif ((1 -eq $was.Count) -and (((@($was[0].Pattern) -join '') -cne (@($found[0].Pattern) -join '')) -or ((@($was[0].Translation) -join '') -cne (@($found[0].Translation) -join '')) -or ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')))) {
        Write-Host -Object 'Setting translation rule Redmond gw2 caller-calling-sbc2.contoso.com back to what it was'
        if ((@($was[0].Pattern) -join '') -cne (@($found[0].Pattern) -join '')) {
            Set-CsTeamsTranslationRule -Identity 'Redmond gw2 caller-calling-sbc2.contoso.com' -Pattern $was[0].Pattern -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].Translation) -join '') -cne (@($found[0].Translation) -join '')) {
            Set-CsTeamsTranslationRule -Identity 'Redmond gw2 caller-calling-sbc2.contoso.com' -Translation $was[0].Translation -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) {
            Set-CsTeamsTranslationRule -Identity 'Redmond gw2 caller-calling-sbc2.contoso.com' -Description $was[0].Description -WhatIf:$WhatIf -ErrorAction Stop
        }
        $changed += 'translation rule Redmond gw2 caller-calling-sbc2.contoso.com'
        $allTeamsTranslationRule = @(Get-CsTeamsTranslationRule -ErrorAction Stop)
    }

    # Translation rule Redmond gw4 short codes-called-sbc-eu.contoso.com
    $was = @($beforeTeamsTranslationRule | Where-Object { 'Redmond gw4 short codes-called-sbc-eu.contoso.com' -eq $_.Identity })
    $found = @($allTeamsTranslationRule | Where-Object { 'Redmond gw4 short codes-called-sbc-eu.contoso.com' -eq $_.Identity })
    if ((0 -eq $was.Count) -and (1 -eq $found.Count)) {
        Write-Host -Object 'Removing translation rule Redmond gw4 short codes-called-sbc-eu.contoso.com, which was not there before'
        Remove-CsTeamsTranslationRule -Identity 'Redmond gw4 short codes-called-sbc-eu.contoso.com' -WhatIf:$WhatIf -ErrorAction Stop
        $removed += 'translation rule Redmond gw4 short codes-called-sbc-eu.contoso.com'
        $allTeamsTranslationRule = @(Get-CsTeamsTranslationRule -ErrorAction Stop)
    }
    elseif ((1 -eq $was.Count) -and (0 -eq $found.Count)) {
        Write-Warning -Message 'Somebody has removed translation rule Redmond gw4 short codes-called-sbc-eu.contoso.com since; it is not made again'
    }
    elseif ((1 -eq $was.Count) -and (((@($was[0].Pattern) -join '') -cne (@($found[0].Pattern) -join '')) -or ((@($was[0].Translation) -join '') -cne (@($found[0].Translation) -join '')) -or ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')))) {
        Write-Host -Object 'Setting translation rule Redmond gw4 short codes-called-sbc-eu.contoso.com back to what it was'
        if ((@($was[0].Pattern) -join '') -cne (@($found[0].Pattern) -join '')) {
            Set-CsTeamsTranslationRule -Identity 'Redmond gw4 short codes-called-sbc-eu.contoso.com' -Pattern $was[0].Pattern -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].Translation) -join '') -cne (@($found[0].Translation) -join '')) {
            Set-CsTeamsTranslationRule -Identity 'Redmond gw4 short codes-called-sbc-eu.contoso.com' -Translation $was[0].Translation -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) {
            Set-CsTeamsTranslationRule -Identity 'Redmond gw4 short codes-called-sbc-eu.contoso.com' -Description $was[0].Description -WhatIf:$WhatIf -ErrorAction Stop
        }
        $changed += 'translation rule Redmond gw4 short codes-called-sbc-eu.contoso.com'
        $allTeamsTranslationRule = @(Get-CsTeamsTranslationRule -ErrorAction Stop)
    }

    # Translation rule Redmond gw4 caller-calling-sbc-eu.contoso.com
    $was = @($beforeTeamsTranslationRule | Where-Object { 'Redmond gw4 caller-calling-sbc-eu.contoso.com' -eq $_.Identity })
    $found = @($allTeamsTranslationRule | Where-Object { 'Redmond gw4 caller-calling-sbc-eu.contoso.com' -eq $_.Identity })
    if ((0 -eq $was.Count) -and (1 -eq $found.Count)) {
        Write-Host -Object 'Removing translation rule Redmond gw4 caller-calling-sbc-eu.contoso.com, which was not there before'
        Remove-CsTeamsTranslationRule -Identity 'Redmond gw4 caller-calling-sbc-eu.contoso.com' -WhatIf:$WhatIf -ErrorAction Stop
        $removed += 'translation rule Redmond gw4 caller-calling-sbc-eu.contoso.com'
        $allTeamsTranslationRule = @(Get-CsTeamsTranslationRule -ErrorAction Stop)
    }
    elseif ((1 -eq $was.Count) -and (0 -eq $found.Count)) {
        Write-Warning -Message 'Somebody has removed translation rule Redmond gw4 caller-calling-sbc-eu.contoso.com since; it is not made again'
    }
    elseif ((1 -eq $was.Count) -and (((@($was[0].Pattern) -join '') -cne (@($found[0].Pattern) -join '')) -or ((@($was[0].Translation) -join '') -cne (@($found[0].Translation) -join '')) -or ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')))) {
        Write-Host -Object 'Setting translation rule Redmond gw4 caller-calling-sbc-eu.contoso.com back to what it was'
        if ((@($was[0].Pattern) -join '') -cne (@($found[0].Pattern) -join '')) {
            Set-CsTeamsTranslationRule -Identity 'Redmond gw4 caller-calling-sbc-eu.contoso.com' -Pattern $was[0].Pattern -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].Translation) -join '') -cne (@($found[0].Translation) -join '')) {
            Set-CsTeamsTranslationRule -Identity 'Redmond gw4 caller-calling-sbc-eu.contoso.com' -Translation $was[0].Translation -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) {
            Set-CsTeamsTranslationRule -Identity 'Redmond gw4 caller-calling-sbc-eu.contoso.com' -Description $was[0].Description -WhatIf:$WhatIf -ErrorAction Stop
        }
        $changed += 'translation rule Redmond gw4 caller-calling-sbc-eu.contoso.com'
        $allTeamsTranslationRule = @(Get-CsTeamsTranslationRule -ErrorAction Stop)
    }

    # Translation rule Redmond gw1 short codes-called-sbc1.contoso.com
    $was = @($beforeTeamsTranslationRule | Where-Object { 'Redmond gw1 short codes-called-sbc1.contoso.com' -eq $_.Identity })
    $found = @($allTeamsTranslationRule | Where-Object { 'Redmond gw1 short codes-called-sbc1.contoso.com' -eq $_.Identity })
    if ((0 -eq $was.Count) -and (1 -eq $found.Count)) {
        Write-Host -Object 'Removing translation rule Redmond gw1 short codes-called-sbc1.contoso.com, which was not there before'
        Remove-CsTeamsTranslationRule -Identity 'Redmond gw1 short codes-called-sbc1.contoso.com' -WhatIf:$WhatIf -ErrorAction Stop
        $removed += 'translation rule Redmond gw1 short codes-called-sbc1.contoso.com'
        $allTeamsTranslationRule = @(Get-CsTeamsTranslationRule -ErrorAction Stop)
    }
    elseif ((1 -eq $was.Count) -and (0 -eq $found.Count)) {
        Write-Warning -Message 'Somebody has removed translation rule Redmond gw1 short codes-called-sbc1.contoso.com since; it is not made again'
    }
    elseif ((1 -eq $was.Count) -and (((@($was[0].Pattern) -join '') -cne (@($found[0].Pattern) -join '')) -or ((@($was[0].Translation) -join '') -cne (@($found[0].Translation) -join '')) -or ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')))) {
        Write-Host -Object 'Setting translation rule Redmond gw1 short codes-called-sbc1.contoso.com back to what it was'
        if ((@($was[0].Pattern) -join '') -cne (@($found[0].Pattern) -join '')) {
            Set-CsTeamsTranslationRule -Identity 'Redmond gw1 short codes-called-sbc1.contoso.com' -Pattern $was[0].Pattern -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].Translation) -join '') -cne (@($found[0].Translation) -join '')) {
            Set-CsTeamsTranslationRule -Identity 'Redmond gw1 short codes-called-sbc1.contoso.com' -Translation $was[0].Translation -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) {
            Set-CsTeamsTranslationRule -Identity 'Redmond gw1 short codes-called-sbc1.contoso.com' -Description $was[0].Description -WhatIf:$WhatIf -ErrorAction Stop
        }
        $changed += 'translation rule Redmond gw1 short codes-called-sbc1.contoso.com'
        $allTeamsTranslationRule = @(Get-CsTeamsTranslationRule -ErrorAction Stop)
    }

    # Translation rule Redmond gw1 caller-calling-sbc1.contoso.com
    $was = @($beforeTeamsTranslationRule | Where-Object { 'Redmond gw1 caller-calling-sbc1.contoso.com' -eq $_.Identity })
    $found = @($allTeamsTranslationRule | Where-Object { 'Redmond gw1 caller-calling-sbc1.contoso.com' -eq $_.Identity })
    if ((0 -eq $was.Count) -and (1 -eq $found.Count)) {
        Write-Host -Object 'Removing translation rule Redmond gw1 caller-calling-sbc1.contoso.com, which was not there before'
        Remove-CsTeamsTranslationRule -Identity 'Redmond gw1 caller-calling-sbc1.contoso.com' -WhatIf:$WhatIf -ErrorAction Stop
        $removed += 'translation rule Redmond gw1 caller-calling-sbc1.contoso.com'
        $allTeamsTranslationRule = @(Get-CsTeamsTranslationRule -ErrorAction Stop)
    }
    elseif ((1 -eq $was.Count) -and (0 -eq $found.Count)) {
        Write-Warning -Message 'Somebody has removed translation rule Redmond gw1 caller-calling-sbc1.contoso.com since; it is not made again'
    }
    elseif ((1 -eq $was.Count) -and (((@($was[0].Pattern) -join '') -cne (@($found[0].Pattern) -join '')) -or ((@($was[0].Translation) -join '') -cne (@($found[0].Translation) -join '')) -or ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')))) {
        Write-Host -Object 'Setting translation rule Redmond gw1 caller-calling-sbc1.contoso.com back to what it was'
        if ((@($was[0].Pattern) -join '') -cne (@($found[0].Pattern) -join '')) {
            Set-CsTeamsTranslationRule -Identity 'Redmond gw1 caller-calling-sbc1.contoso.com' -Pattern $was[0].Pattern -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].Translation) -join '') -cne (@($found[0].Translation) -join '')) {
            Set-CsTeamsTranslationRule -Identity 'Redmond gw1 caller-calling-sbc1.contoso.com' -Translation $was[0].Translation -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) {
            Set-CsTeamsTranslationRule -Identity 'Redmond gw1 caller-calling-sbc1.contoso.com' -Description $was[0].Description -WhatIf:$WhatIf -ErrorAction Stop
        }
        $changed += 'translation rule Redmond gw1 caller-calling-sbc1.contoso.com'
        $allTeamsTranslationRule = @(Get-CsTeamsTranslationRule -ErrorAction Stop)
    }

    # Translation rule Redmond gw3 short codes-called-sbc3.contoso.com
    $was = @($beforeTeamsTranslationRule | Where-Object { 'Redmond gw3 short codes-called-sbc3.contoso.com' -eq $_.Identity })
    $found = @($allTeamsTranslationRule | Where-Object { 'Redmond gw3 short codes-called-sbc3.contoso.com' -eq $_.Identity })
    if ((0 -eq $was.Count) -and (1 -eq $found.Count)) {
        Write-Host -Object 'Removing translation rule Redmond gw3 short codes-called-sbc3.contoso.com, which was not there before'
        Remove-CsTeamsTranslationRule -Identity 'Redmond gw3 short codes-called-sbc3.contoso.com' -WhatIf:$WhatIf -ErrorAction Stop
        $removed += 'translation rule Redmond gw3 short codes-called-sbc3.contoso.com'
        $allTeamsTranslationRule = @(Get-CsTeamsTranslationRule -ErrorAction Stop)
    }
    elseif ((1 -eq $was.Count) -and (0 -eq $found.Count)) {
        Write-Warning -Message 'Somebody has removed translation rule Redmond gw3 short codes-called-sbc3.contoso.com since; it is not made again'
    }
    elseif ((1 -eq $was.Count) -and (((@($was[0].Pattern) -join '') -cne (@($found[0].Pattern) -join '')) -or ((@($was[0].Translation) -join '') -cne (@($found[0].Translation) -join '')) -or ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')))) {
        Write-Host -Object 'Setting translation rule Redmond gw3 short codes-called-sbc3.contoso.com back to what it was'
        if ((@($was[0].Pattern) -join '') -cne (@($found[0].Pattern) -join '')) {
            Set-CsTeamsTranslationRule -Identity 'Redmond gw3 short codes-called-sbc3.contoso.com' -Pattern $was[0].Pattern -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].Translation) -join '') -cne (@($found[0].Translation) -join '')) {
            Set-CsTeamsTranslationRule -Identity 'Redmond gw3 short codes-called-sbc3.contoso.com' -Translation $was[0].Translation -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) {
            Set-CsTeamsTranslationRule -Identity 'Redmond gw3 short codes-called-sbc3.contoso.com' -Description $was[0].Description -WhatIf:$WhatIf -ErrorAction Stop
        }
        $changed += 'translation rule Redmond gw3 short codes-called-sbc3.contoso.com'
        $allTeamsTranslationRule = @(Get-CsTeamsTranslationRule -ErrorAction Stop)
    }

    # Translation rule Redmond gw3 without plus-called-sbc3.contoso.com
    $was = @($beforeTeamsTranslationRule | Where-Object { 'Redmond gw3 without plus-called-sbc3.contoso.com' -eq $_.Identity })
    $found = @($allTeamsTranslationRule | Where-Object { 'Redmond gw3 without plus-called-sbc3.contoso.com' -eq $_.Identity })
    if ((0 -eq $was.Count) -and (1 -eq $found.Count)) {
        Write-Host -Object 'Removing translation rule Redmond gw3 without plus-called-sbc3.contoso.com, which was not there before'
        Remove-CsTeamsTranslationRule -Identity 'Redmond gw3 without plus-called-sbc3.contoso.com' -WhatIf:$WhatIf -ErrorAction Stop
        $removed += 'translation rule Redmond gw3 without plus-called-sbc3.contoso.com'
        $allTeamsTranslationRule = @(Get-CsTeamsTranslationRule -ErrorAction Stop)
    }
    elseif ((1 -eq $was.Count) -and (0 -eq $found.Count)) {
        Write-Warning -Message 'Somebody has removed translation rule Redmond gw3 without plus-called-sbc3.contoso.com since; it is not made again'
    }
    elseif ((1 -eq $was.Count) -and (((@($was[0].Pattern) -join '') -cne (@($found[0].Pattern) -join '')) -or ((@($was[0].Translation) -join '') -cne (@($found[0].Translation) -join '')) -or ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')))) {
        Write-Host -Object 'Setting translation rule Redmond gw3 without plus-called-sbc3.contoso.com back to what it was'
        if ((@($was[0].Pattern) -join '') -cne (@($found[0].Pattern) -join '')) {
            Set-CsTeamsTranslationRule -Identity 'Redmond gw3 without plus-called-sbc3.contoso.com' -Pattern $was[0].Pattern -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].Translation) -join '') -cne (@($found[0].Translation) -join '')) {
            Set-CsTeamsTranslationRule -Identity 'Redmond gw3 without plus-called-sbc3.contoso.com' -Translation $was[0].Translation -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) {
            Set-CsTeamsTranslationRule -Identity 'Redmond gw3 without plus-called-sbc3.contoso.com' -Description $was[0].Description -WhatIf:$WhatIf -ErrorAction Stop
        }
        $changed += 'translation rule Redmond gw3 without plus-called-sbc3.contoso.com'
        $allTeamsTranslationRule = @(Get-CsTeamsTranslationRule -ErrorAction Stop)
    }

    # Translation rule Redmond gw3 caller-calling-sbc3.contoso.com
    $was = @($beforeTeamsTranslationRule | Where-Object { 'Redmond gw3 caller-calling-sbc3.contoso.com' -eq $_.Identity })
    $found = @($allTeamsTranslationRule | Where-Object { 'Redmond gw3 caller-calling-sbc3.contoso.com' -eq $_.Identity })
    if ((0 -eq $was.Count) -and (1 -eq $found.Count)) {
        Write-Host -Object 'Removing translation rule Redmond gw3 caller-calling-sbc3.contoso.com, which was not there before'
        Remove-CsTeamsTranslationRule -Identity 'Redmond gw3 caller-calling-sbc3.contoso.com' -WhatIf:$WhatIf -ErrorAction Stop
        $removed += 'translation rule Redmond gw3 caller-calling-sbc3.contoso.com'
        $allTeamsTranslationRule = @(Get-CsTeamsTranslationRule -ErrorAction Stop)
    }
    elseif ((1 -eq $was.Count) -and (0 -eq $found.Count)) {
        Write-Warning -Message 'Somebody has removed translation rule Redmond gw3 caller-calling-sbc3.contoso.com since; it is not made again'
    }
    elseif ((1 -eq $was.Count) -and (((@($was[0].Pattern) -join '') -cne (@($found[0].Pattern) -join '')) -or ((@($was[0].Translation) -join '') -cne (@($found[0].Translation) -join '')) -or ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')))) {
        Write-Host -Object 'Setting translation rule Redmond gw3 caller-calling-sbc3.contoso.com back to what it was'
        if ((@($was[0].Pattern) -join '') -cne (@($found[0].Pattern) -join '')) {
            Set-CsTeamsTranslationRule -Identity 'Redmond gw3 caller-calling-sbc3.contoso.com' -Pattern $was[0].Pattern -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].Translation) -join '') -cne (@($found[0].Translation) -join '')) {
            Set-CsTeamsTranslationRule -Identity 'Redmond gw3 caller-calling-sbc3.contoso.com' -Translation $was[0].Translation -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) {
            Set-CsTeamsTranslationRule -Identity 'Redmond gw3 caller-calling-sbc3.contoso.com' -Description $was[0].Description -WhatIf:$WhatIf -ErrorAction Stop
        }
        $changed += 'translation rule Redmond gw3 caller-calling-sbc3.contoso.com'
        $allTeamsTranslationRule = @(Get-CsTeamsTranslationRule -ErrorAction Stop)
    }

    # PSTN usages that were not there before
    foreach ($usage in @('Redmond-Emergency', 'Redmond-Internal', 'Redmond-TollFree', 'Redmond-Local', 'Redmond-National', 'Redmond-International', 'Partner')) {
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

    # Dial plan Redmond
    $was = @($beforeTenantDialPlan | Where-Object { ('Redmond' -eq $_.Identity) -or ('Tag:Redmond' -eq $_.Identity) })
    $found = @($allTenantDialPlan | Where-Object { ('Redmond' -eq $_.Identity) -or ('Tag:Redmond' -eq $_.Identity) })
    if ((0 -eq $was.Count) -and (1 -eq $found.Count)) {
        Write-Host -Object 'Removing dial plan Redmond, which was not there before'
        Remove-CsTenantDialPlan -Identity 'Redmond' -WhatIf:$WhatIf -ErrorAction Stop
        $removed += 'dial plan Redmond'
        $allTenantDialPlan = @(Get-CsTenantDialPlan -ErrorAction Stop)
    }
    elseif ((1 -eq $was.Count) -and (0 -eq $found.Count)) {
        Write-Warning -Message 'Somebody has removed dial plan Redmond since; it is not made again'
    }
    elseif ((1 -eq $was.Count) -and ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join ''))) {
        Write-Host -Object 'Setting dial plan Redmond back to what it was'
        if ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) {
            Set-CsTenantDialPlan -Identity 'Redmond' -Description $was[0].Description -WhatIf:$WhatIf -ErrorAction Stop
        }
        $changed += 'dial plan Redmond'
        $allTenantDialPlan = @(Get-CsTenantDialPlan -ErrorAction Stop)
    }
    $was = @($beforeTenantDialPlan | Where-Object { ('Redmond' -eq $_.Identity) -or ('Tag:Redmond' -eq $_.Identity) })
    $found = @($allTenantDialPlan | Where-Object { ('Redmond' -eq $_.Identity) -or ('Tag:Redmond' -eq $_.Identity) })
    $rulesBefore = ''
    foreach ($rule in @($was[0].NormalizationRules | Where-Object { $null -ne $_ })) {
        $rulesBefore = @($rulesBefore, $rule.Name, $rule.Pattern, $rule.Translation, $rule.Description) -join $separator
    }
    $there = ''
    foreach ($rule in @($found[0].NormalizationRules | Where-Object { $null -ne $_ })) {
        $there = @($there, $rule.Name, $rule.Pattern, $rule.Translation, $rule.Description) -join $separator
    }
    if ((1 -eq $was.Count) -and (1 -eq $found.Count) -and ($rulesBefore -cne $there)) {
        Write-Host -Object 'Setting the rules of dial plan Redmond back to what they were'
        $rules = @()
        foreach ($rule in @($was[0].NormalizationRules | Where-Object { $null -ne $_ })) {
            $rules += New-CsVoiceNormalizationRule -Parent 'Redmond' -Name $rule.Name -Pattern $rule.Pattern -Translation $rule.Translation -Description $rule.Description -IsInternalExtension $rule.IsInternalExtension -InMemory -ErrorAction Stop
        }
        Set-CsTenantDialPlan -Identity 'Redmond' -NormalizationRules $rules -WhatIf:$WhatIf -ErrorAction Stop
        $changed += 'normalization rules of dial plan Redmond'
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
        Write-Host -Object 'plan 1 of site usa is taken back.'
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
