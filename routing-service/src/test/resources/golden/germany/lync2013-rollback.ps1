# Takes plan 1 of site germany back from Lync Server 2013.
# Run it in the management shell of Lync Server 2013, as a voice administrator.
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
    $Folder = Join-Path -Path $Folder -ChildPath 'germany-plan-1-lync2013' -ErrorAction Stop
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
    $beforeDialPlan = @(Import-Clixml -Path (Join-Path -Path $before -ChildPath 'DialPlan.xml' -ErrorAction Stop) -ErrorAction Stop)
    $beforeTrunkConfiguration = @(Import-Clixml -Path (Join-Path -Path $before -ChildPath 'TrunkConfiguration.xml' -ErrorAction Stop) -ErrorAction Stop)
    $beforeVoiceRoute = @(Import-Clixml -Path (Join-Path -Path $before -ChildPath 'VoiceRoute.xml' -ErrorAction Stop) -ErrorAction Stop)
    $beforeVoicePolicy = @(Import-Clixml -Path (Join-Path -Path $before -ChildPath 'VoicePolicy.xml' -ErrorAction Stop) -ErrorAction Stop)
    $beforeVoiceTestConfiguration = @(Import-Clixml -Path (Join-Path -Path $before -ChildPath 'VoiceTestConfiguration.xml' -ErrorAction Stop) -ErrorAction Stop)
    $beforeVoiceNormalizationRule = @(Import-Clixml -Path (Join-Path -Path $before -ChildPath 'VoiceNormalizationRule.xml' -ErrorAction Stop) -ErrorAction Stop)
    $beforeOutboundTranslationRule = @(Import-Clixml -Path (Join-Path -Path $before -ChildPath 'OutboundTranslationRule.xml' -ErrorAction Stop) -ErrorAction Stop)
    $beforeOutboundCallingNumberTranslationRule = @(Import-Clixml -Path (Join-Path -Path $before -ChildPath 'OutboundCallingNumberTranslationRule.xml' -ErrorAction Stop) -ErrorAction Stop)
    $beforePstnUsage = @(Import-Clixml -Path (Join-Path -Path $before -ChildPath 'PstnUsage.xml' -ErrorAction Stop) -ErrorAction Stop)

    # What is there now
    $allDialPlan = @(Get-CsDialPlan -ErrorAction Stop)
    $allTrunkConfiguration = @(Get-CsTrunkConfiguration -ErrorAction Stop)
    $allVoiceRoute = @(Get-CsVoiceRoute -ErrorAction Stop)
    $allVoicePolicy = @(Get-CsVoicePolicy -ErrorAction Stop)
    $allVoiceTestConfiguration = @(Get-CsVoiceTestConfiguration -ErrorAction Stop)
    $allVoiceNormalizationRule = @(Get-CsVoiceNormalizationRule -ErrorAction Stop)
    $allOutboundTranslationRule = @(Get-CsOutboundTranslationRule -ErrorAction Stop)
    $allOutboundCallingNumberTranslationRule = @(Get-CsOutboundCallingNumberTranslationRule -ErrorAction Stop)

    # Voice test configuration Berlin_Werkstat_Emergency
    $was = @($beforeVoiceTestConfiguration | Where-Object { 'Berlin_Werkstat_Emergency' -eq $_.Identity })
    $found = @($allVoiceTestConfiguration | Where-Object { 'Berlin_Werkstat_Emergency' -eq $_.Identity })
    if ((0 -eq $was.Count) -and (1 -eq $found.Count)) {
        Write-Host -Object 'Removing voice test configuration Berlin_Werkstat_Emergency, which was not there before'
        Remove-CsVoiceTestConfiguration -Identity 'Berlin_Werkstat_Emergency' -WhatIf:$WhatIf -ErrorAction Stop
        $removed += 'voice test configuration Berlin_Werkstat_Emergency'
        $allVoiceTestConfiguration = @(Get-CsVoiceTestConfiguration -ErrorAction Stop)
    }
    elseif ((1 -eq $was.Count) -and (0 -eq $found.Count)) {
        Write-Warning -Message 'Somebody has removed voice test configuration Berlin_Werkstat_Emergency since; it is not made again'
    }
    elseif ((1 -eq $was.Count) -and (((@($was[0].DialedNumber) -join '') -cne (@($found[0].DialedNumber) -join '')) -or ((@($was[0].ExpectedTranslatedNumber) -join '') -cne (@($found[0].ExpectedTranslatedNumber) -join '')) -or ((@($was[0].ExpectedRoute) -join '') -cne (@($found[0].ExpectedRoute) -join '')) -or ((@($was[0].ExpectedUsage) -join '') -cne (@($found[0].ExpectedUsage) -join '')) -or ((@($was[0].TargetDialplan) -join '') -cne (@($found[0].TargetDialplan) -join '')) -or ((@($was[0].TargetVoicePolicy) -join '') -cne (@($found[0].TargetVoicePolicy) -join '')))) {
        Write-Host -Object 'Setting voice test configuration Berlin_Werkstat_Emergency back to what it was'
        if ((@($was[0].DialedNumber) -join '') -cne (@($found[0].DialedNumber) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'Berlin_Werkstat_Emergency' -DialedNumber $was[0].DialedNumber -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].ExpectedTranslatedNumber) -join '') -cne (@($found[0].ExpectedTranslatedNumber) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'Berlin_Werkstat_Emergency' -ExpectedTranslatedNumber $was[0].ExpectedTranslatedNumber -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].ExpectedRoute) -join '') -cne (@($found[0].ExpectedRoute) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'Berlin_Werkstat_Emergency' -ExpectedRoute $was[0].ExpectedRoute -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].ExpectedUsage) -join '') -cne (@($found[0].ExpectedUsage) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'Berlin_Werkstat_Emergency' -ExpectedUsage $was[0].ExpectedUsage -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].TargetDialplan) -join '') -cne (@($found[0].TargetDialplan) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'Berlin_Werkstat_Emergency' -TargetDialplan $was[0].TargetDialplan -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].TargetVoicePolicy) -join '') -cne (@($found[0].TargetVoicePolicy) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'Berlin_Werkstat_Emergency' -TargetVoicePolicy $was[0].TargetVoicePolicy -WhatIf:$WhatIf -ErrorAction Stop
        }
        $changed += 'voice test configuration Berlin_Werkstat_Emergency'
        $allVoiceTestConfiguration = @(Get-CsVoiceTestConfiguration -ErrorAction Stop)
    }

    # Voice test configuration Berlin_Werkstat_Internal
    $was = @($beforeVoiceTestConfiguration | Where-Object { 'Berlin_Werkstat_Internal' -eq $_.Identity })
    $found = @($allVoiceTestConfiguration | Where-Object { 'Berlin_Werkstat_Internal' -eq $_.Identity })
    if ((0 -eq $was.Count) -and (1 -eq $found.Count)) {
        Write-Host -Object 'Removing voice test configuration Berlin_Werkstat_Internal, which was not there before'
        Remove-CsVoiceTestConfiguration -Identity 'Berlin_Werkstat_Internal' -WhatIf:$WhatIf -ErrorAction Stop
        $removed += 'voice test configuration Berlin_Werkstat_Internal'
        $allVoiceTestConfiguration = @(Get-CsVoiceTestConfiguration -ErrorAction Stop)
    }
    elseif ((1 -eq $was.Count) -and (0 -eq $found.Count)) {
        Write-Warning -Message 'Somebody has removed voice test configuration Berlin_Werkstat_Internal since; it is not made again'
    }
    elseif ((1 -eq $was.Count) -and (((@($was[0].DialedNumber) -join '') -cne (@($found[0].DialedNumber) -join '')) -or ((@($was[0].ExpectedTranslatedNumber) -join '') -cne (@($found[0].ExpectedTranslatedNumber) -join '')) -or ((@($was[0].ExpectedRoute) -join '') -cne (@($found[0].ExpectedRoute) -join '')) -or ((@($was[0].ExpectedUsage) -join '') -cne (@($found[0].ExpectedUsage) -join '')) -or ((@($was[0].TargetDialplan) -join '') -cne (@($found[0].TargetDialplan) -join '')) -or ((@($was[0].TargetVoicePolicy) -join '') -cne (@($found[0].TargetVoicePolicy) -join '')))) {
        Write-Host -Object 'Setting voice test configuration Berlin_Werkstat_Internal back to what it was'
        if ((@($was[0].DialedNumber) -join '') -cne (@($found[0].DialedNumber) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'Berlin_Werkstat_Internal' -DialedNumber $was[0].DialedNumber -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].ExpectedTranslatedNumber) -join '') -cne (@($found[0].ExpectedTranslatedNumber) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'Berlin_Werkstat_Internal' -ExpectedTranslatedNumber $was[0].ExpectedTranslatedNumber -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].ExpectedRoute) -join '') -cne (@($found[0].ExpectedRoute) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'Berlin_Werkstat_Internal' -ExpectedRoute $was[0].ExpectedRoute -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].ExpectedUsage) -join '') -cne (@($found[0].ExpectedUsage) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'Berlin_Werkstat_Internal' -ExpectedUsage $was[0].ExpectedUsage -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].TargetDialplan) -join '') -cne (@($found[0].TargetDialplan) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'Berlin_Werkstat_Internal' -TargetDialplan $was[0].TargetDialplan -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].TargetVoicePolicy) -join '') -cne (@($found[0].TargetVoicePolicy) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'Berlin_Werkstat_Internal' -TargetVoicePolicy $was[0].TargetVoicePolicy -WhatIf:$WhatIf -ErrorAction Stop
        }
        $changed += 'voice test configuration Berlin_Werkstat_Internal'
        $allVoiceTestConfiguration = @(Get-CsVoiceTestConfiguration -ErrorAction Stop)
    }

    # Voice test configuration Berlin_Werkstat_TollFree
    $was = @($beforeVoiceTestConfiguration | Where-Object { 'Berlin_Werkstat_TollFree' -eq $_.Identity })
    $found = @($allVoiceTestConfiguration | Where-Object { 'Berlin_Werkstat_TollFree' -eq $_.Identity })
    if ((0 -eq $was.Count) -and (1 -eq $found.Count)) {
        Write-Host -Object 'Removing voice test configuration Berlin_Werkstat_TollFree, which was not there before'
        Remove-CsVoiceTestConfiguration -Identity 'Berlin_Werkstat_TollFree' -WhatIf:$WhatIf -ErrorAction Stop
        $removed += 'voice test configuration Berlin_Werkstat_TollFree'
        $allVoiceTestConfiguration = @(Get-CsVoiceTestConfiguration -ErrorAction Stop)
    }
    elseif ((1 -eq $was.Count) -and (0 -eq $found.Count)) {
        Write-Warning -Message 'Somebody has removed voice test configuration Berlin_Werkstat_TollFree since; it is not made again'
    }
    elseif ((1 -eq $was.Count) -and (((@($was[0].DialedNumber) -join '') -cne (@($found[0].DialedNumber) -join '')) -or ((@($was[0].ExpectedTranslatedNumber) -join '') -cne (@($found[0].ExpectedTranslatedNumber) -join '')) -or ((@($was[0].ExpectedRoute) -join '') -cne (@($found[0].ExpectedRoute) -join '')) -or ((@($was[0].ExpectedUsage) -join '') -cne (@($found[0].ExpectedUsage) -join '')) -or ((@($was[0].TargetDialplan) -join '') -cne (@($found[0].TargetDialplan) -join '')) -or ((@($was[0].TargetVoicePolicy) -join '') -cne (@($found[0].TargetVoicePolicy) -join '')))) {
        Write-Host -Object 'Setting voice test configuration Berlin_Werkstat_TollFree back to what it was'
        if ((@($was[0].DialedNumber) -join '') -cne (@($found[0].DialedNumber) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'Berlin_Werkstat_TollFree' -DialedNumber $was[0].DialedNumber -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].ExpectedTranslatedNumber) -join '') -cne (@($found[0].ExpectedTranslatedNumber) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'Berlin_Werkstat_TollFree' -ExpectedTranslatedNumber $was[0].ExpectedTranslatedNumber -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].ExpectedRoute) -join '') -cne (@($found[0].ExpectedRoute) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'Berlin_Werkstat_TollFree' -ExpectedRoute $was[0].ExpectedRoute -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].ExpectedUsage) -join '') -cne (@($found[0].ExpectedUsage) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'Berlin_Werkstat_TollFree' -ExpectedUsage $was[0].ExpectedUsage -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].TargetDialplan) -join '') -cne (@($found[0].TargetDialplan) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'Berlin_Werkstat_TollFree' -TargetDialplan $was[0].TargetDialplan -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].TargetVoicePolicy) -join '') -cne (@($found[0].TargetVoicePolicy) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'Berlin_Werkstat_TollFree' -TargetVoicePolicy $was[0].TargetVoicePolicy -WhatIf:$WhatIf -ErrorAction Stop
        }
        $changed += 'voice test configuration Berlin_Werkstat_TollFree'
        $allVoiceTestConfiguration = @(Get-CsVoiceTestConfiguration -ErrorAction Stop)
    }

    # Voice test configuration Berlin_Standard_Emergency
    $was = @($beforeVoiceTestConfiguration | Where-Object { 'Berlin_Standard_Emergency' -eq $_.Identity })
    $found = @($allVoiceTestConfiguration | Where-Object { 'Berlin_Standard_Emergency' -eq $_.Identity })
    if ((0 -eq $was.Count) -and (1 -eq $found.Count)) {
        Write-Host -Object 'Removing voice test configuration Berlin_Standard_Emergency, which was not there before'
        Remove-CsVoiceTestConfiguration -Identity 'Berlin_Standard_Emergency' -WhatIf:$WhatIf -ErrorAction Stop
        $removed += 'voice test configuration Berlin_Standard_Emergency'
        $allVoiceTestConfiguration = @(Get-CsVoiceTestConfiguration -ErrorAction Stop)
    }
    elseif ((1 -eq $was.Count) -and (0 -eq $found.Count)) {
        Write-Warning -Message 'Somebody has removed voice test configuration Berlin_Standard_Emergency since; it is not made again'
    }
    elseif ((1 -eq $was.Count) -and (((@($was[0].DialedNumber) -join '') -cne (@($found[0].DialedNumber) -join '')) -or ((@($was[0].ExpectedTranslatedNumber) -join '') -cne (@($found[0].ExpectedTranslatedNumber) -join '')) -or ((@($was[0].ExpectedRoute) -join '') -cne (@($found[0].ExpectedRoute) -join '')) -or ((@($was[0].ExpectedUsage) -join '') -cne (@($found[0].ExpectedUsage) -join '')) -or ((@($was[0].TargetDialplan) -join '') -cne (@($found[0].TargetDialplan) -join '')) -or ((@($was[0].TargetVoicePolicy) -join '') -cne (@($found[0].TargetVoicePolicy) -join '')))) {
        Write-Host -Object 'Setting voice test configuration Berlin_Standard_Emergency back to what it was'
        if ((@($was[0].DialedNumber) -join '') -cne (@($found[0].DialedNumber) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'Berlin_Standard_Emergency' -DialedNumber $was[0].DialedNumber -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].ExpectedTranslatedNumber) -join '') -cne (@($found[0].ExpectedTranslatedNumber) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'Berlin_Standard_Emergency' -ExpectedTranslatedNumber $was[0].ExpectedTranslatedNumber -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].ExpectedRoute) -join '') -cne (@($found[0].ExpectedRoute) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'Berlin_Standard_Emergency' -ExpectedRoute $was[0].ExpectedRoute -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].ExpectedUsage) -join '') -cne (@($found[0].ExpectedUsage) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'Berlin_Standard_Emergency' -ExpectedUsage $was[0].ExpectedUsage -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].TargetDialplan) -join '') -cne (@($found[0].TargetDialplan) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'Berlin_Standard_Emergency' -TargetDialplan $was[0].TargetDialplan -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].TargetVoicePolicy) -join '') -cne (@($found[0].TargetVoicePolicy) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'Berlin_Standard_Emergency' -TargetVoicePolicy $was[0].TargetVoicePolicy -WhatIf:$WhatIf -ErrorAction Stop
        }
        $changed += 'voice test configuration Berlin_Standard_Emergency'
        $allVoiceTestConfiguration = @(Get-CsVoiceTestConfiguration -ErrorAction Stop)
    }

    # Voice test configuration Berlin_Standard_Internal
    $was = @($beforeVoiceTestConfiguration | Where-Object { 'Berlin_Standard_Internal' -eq $_.Identity })
    $found = @($allVoiceTestConfiguration | Where-Object { 'Berlin_Standard_Internal' -eq $_.Identity })
    if ((0 -eq $was.Count) -and (1 -eq $found.Count)) {
        Write-Host -Object 'Removing voice test configuration Berlin_Standard_Internal, which was not there before'
        Remove-CsVoiceTestConfiguration -Identity 'Berlin_Standard_Internal' -WhatIf:$WhatIf -ErrorAction Stop
        $removed += 'voice test configuration Berlin_Standard_Internal'
        $allVoiceTestConfiguration = @(Get-CsVoiceTestConfiguration -ErrorAction Stop)
    }
    elseif ((1 -eq $was.Count) -and (0 -eq $found.Count)) {
        Write-Warning -Message 'Somebody has removed voice test configuration Berlin_Standard_Internal since; it is not made again'
    }
    elseif ((1 -eq $was.Count) -and (((@($was[0].DialedNumber) -join '') -cne (@($found[0].DialedNumber) -join '')) -or ((@($was[0].ExpectedTranslatedNumber) -join '') -cne (@($found[0].ExpectedTranslatedNumber) -join '')) -or ((@($was[0].ExpectedRoute) -join '') -cne (@($found[0].ExpectedRoute) -join '')) -or ((@($was[0].ExpectedUsage) -join '') -cne (@($found[0].ExpectedUsage) -join '')) -or ((@($was[0].TargetDialplan) -join '') -cne (@($found[0].TargetDialplan) -join '')) -or ((@($was[0].TargetVoicePolicy) -join '') -cne (@($found[0].TargetVoicePolicy) -join '')))) {
        Write-Host -Object 'Setting voice test configuration Berlin_Standard_Internal back to what it was'
        if ((@($was[0].DialedNumber) -join '') -cne (@($found[0].DialedNumber) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'Berlin_Standard_Internal' -DialedNumber $was[0].DialedNumber -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].ExpectedTranslatedNumber) -join '') -cne (@($found[0].ExpectedTranslatedNumber) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'Berlin_Standard_Internal' -ExpectedTranslatedNumber $was[0].ExpectedTranslatedNumber -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].ExpectedRoute) -join '') -cne (@($found[0].ExpectedRoute) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'Berlin_Standard_Internal' -ExpectedRoute $was[0].ExpectedRoute -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].ExpectedUsage) -join '') -cne (@($found[0].ExpectedUsage) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'Berlin_Standard_Internal' -ExpectedUsage $was[0].ExpectedUsage -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].TargetDialplan) -join '') -cne (@($found[0].TargetDialplan) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'Berlin_Standard_Internal' -TargetDialplan $was[0].TargetDialplan -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].TargetVoicePolicy) -join '') -cne (@($found[0].TargetVoicePolicy) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'Berlin_Standard_Internal' -TargetVoicePolicy $was[0].TargetVoicePolicy -WhatIf:$WhatIf -ErrorAction Stop
        }
        $changed += 'voice test configuration Berlin_Standard_Internal'
        $allVoiceTestConfiguration = @(Get-CsVoiceTestConfiguration -ErrorAction Stop)
    }

    # Voice test configuration Berlin_Standard_TollFree
    $was = @($beforeVoiceTestConfiguration | Where-Object { 'Berlin_Standard_TollFree' -eq $_.Identity })
    $found = @($allVoiceTestConfiguration | Where-Object { 'Berlin_Standard_TollFree' -eq $_.Identity })
    if ((0 -eq $was.Count) -and (1 -eq $found.Count)) {
        Write-Host -Object 'Removing voice test configuration Berlin_Standard_TollFree, which was not there before'
        Remove-CsVoiceTestConfiguration -Identity 'Berlin_Standard_TollFree' -WhatIf:$WhatIf -ErrorAction Stop
        $removed += 'voice test configuration Berlin_Standard_TollFree'
        $allVoiceTestConfiguration = @(Get-CsVoiceTestConfiguration -ErrorAction Stop)
    }
    elseif ((1 -eq $was.Count) -and (0 -eq $found.Count)) {
        Write-Warning -Message 'Somebody has removed voice test configuration Berlin_Standard_TollFree since; it is not made again'
    }
    elseif ((1 -eq $was.Count) -and (((@($was[0].DialedNumber) -join '') -cne (@($found[0].DialedNumber) -join '')) -or ((@($was[0].ExpectedTranslatedNumber) -join '') -cne (@($found[0].ExpectedTranslatedNumber) -join '')) -or ((@($was[0].ExpectedRoute) -join '') -cne (@($found[0].ExpectedRoute) -join '')) -or ((@($was[0].ExpectedUsage) -join '') -cne (@($found[0].ExpectedUsage) -join '')) -or ((@($was[0].TargetDialplan) -join '') -cne (@($found[0].TargetDialplan) -join '')) -or ((@($was[0].TargetVoicePolicy) -join '') -cne (@($found[0].TargetVoicePolicy) -join '')))) {
        Write-Host -Object 'Setting voice test configuration Berlin_Standard_TollFree back to what it was'
        if ((@($was[0].DialedNumber) -join '') -cne (@($found[0].DialedNumber) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'Berlin_Standard_TollFree' -DialedNumber $was[0].DialedNumber -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].ExpectedTranslatedNumber) -join '') -cne (@($found[0].ExpectedTranslatedNumber) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'Berlin_Standard_TollFree' -ExpectedTranslatedNumber $was[0].ExpectedTranslatedNumber -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].ExpectedRoute) -join '') -cne (@($found[0].ExpectedRoute) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'Berlin_Standard_TollFree' -ExpectedRoute $was[0].ExpectedRoute -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].ExpectedUsage) -join '') -cne (@($found[0].ExpectedUsage) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'Berlin_Standard_TollFree' -ExpectedUsage $was[0].ExpectedUsage -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].TargetDialplan) -join '') -cne (@($found[0].TargetDialplan) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'Berlin_Standard_TollFree' -TargetDialplan $was[0].TargetDialplan -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].TargetVoicePolicy) -join '') -cne (@($found[0].TargetVoicePolicy) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'Berlin_Standard_TollFree' -TargetVoicePolicy $was[0].TargetVoicePolicy -WhatIf:$WhatIf -ErrorAction Stop
        }
        $changed += 'voice test configuration Berlin_Standard_TollFree'
        $allVoiceTestConfiguration = @(Get-CsVoiceTestConfiguration -ErrorAction Stop)
    }

    # Voice test configuration Berlin_Standard_Mobile
    $was = @($beforeVoiceTestConfiguration | Where-Object { 'Berlin_Standard_Mobile' -eq $_.Identity })
    $found = @($allVoiceTestConfiguration | Where-Object { 'Berlin_Standard_Mobile' -eq $_.Identity })
    if ((0 -eq $was.Count) -and (1 -eq $found.Count)) {
        Write-Host -Object 'Removing voice test configuration Berlin_Standard_Mobile, which was not there before'
        Remove-CsVoiceTestConfiguration -Identity 'Berlin_Standard_Mobile' -WhatIf:$WhatIf -ErrorAction Stop
        $removed += 'voice test configuration Berlin_Standard_Mobile'
        $allVoiceTestConfiguration = @(Get-CsVoiceTestConfiguration -ErrorAction Stop)
    }
    elseif ((1 -eq $was.Count) -and (0 -eq $found.Count)) {
        Write-Warning -Message 'Somebody has removed voice test configuration Berlin_Standard_Mobile since; it is not made again'
    }
    elseif ((1 -eq $was.Count) -and (((@($was[0].DialedNumber) -join '') -cne (@($found[0].DialedNumber) -join '')) -or ((@($was[0].ExpectedTranslatedNumber) -join '') -cne (@($found[0].ExpectedTranslatedNumber) -join '')) -or ((@($was[0].ExpectedRoute) -join '') -cne (@($found[0].ExpectedRoute) -join '')) -or ((@($was[0].ExpectedUsage) -join '') -cne (@($found[0].ExpectedUsage) -join '')) -or ((@($was[0].TargetDialplan) -join '') -cne (@($found[0].TargetDialplan) -join '')) -or ((@($was[0].TargetVoicePolicy) -join '') -cne (@($found[0].TargetVoicePolicy) -join '')))) {
        Write-Host -Object 'Setting voice test configuration Berlin_Standard_Mobile back to what it was'
        if ((@($was[0].DialedNumber) -join '') -cne (@($found[0].DialedNumber) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'Berlin_Standard_Mobile' -DialedNumber $was[0].DialedNumber -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].ExpectedTranslatedNumber) -join '') -cne (@($found[0].ExpectedTranslatedNumber) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'Berlin_Standard_Mobile' -ExpectedTranslatedNumber $was[0].ExpectedTranslatedNumber -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].ExpectedRoute) -join '') -cne (@($found[0].ExpectedRoute) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'Berlin_Standard_Mobile' -ExpectedRoute $was[0].ExpectedRoute -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].ExpectedUsage) -join '') -cne (@($found[0].ExpectedUsage) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'Berlin_Standard_Mobile' -ExpectedUsage $was[0].ExpectedUsage -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].TargetDialplan) -join '') -cne (@($found[0].TargetDialplan) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'Berlin_Standard_Mobile' -TargetDialplan $was[0].TargetDialplan -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].TargetVoicePolicy) -join '') -cne (@($found[0].TargetVoicePolicy) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'Berlin_Standard_Mobile' -TargetVoicePolicy $was[0].TargetVoicePolicy -WhatIf:$WhatIf -ErrorAction Stop
        }
        $changed += 'voice test configuration Berlin_Standard_Mobile'
        $allVoiceTestConfiguration = @(Get-CsVoiceTestConfiguration -ErrorAction Stop)
    }

    # Voice test configuration Berlin_Standard_SharedCost
    $was = @($beforeVoiceTestConfiguration | Where-Object { 'Berlin_Standard_SharedCost' -eq $_.Identity })
    $found = @($allVoiceTestConfiguration | Where-Object { 'Berlin_Standard_SharedCost' -eq $_.Identity })
    if ((0 -eq $was.Count) -and (1 -eq $found.Count)) {
        Write-Host -Object 'Removing voice test configuration Berlin_Standard_SharedCost, which was not there before'
        Remove-CsVoiceTestConfiguration -Identity 'Berlin_Standard_SharedCost' -WhatIf:$WhatIf -ErrorAction Stop
        $removed += 'voice test configuration Berlin_Standard_SharedCost'
        $allVoiceTestConfiguration = @(Get-CsVoiceTestConfiguration -ErrorAction Stop)
    }
    elseif ((1 -eq $was.Count) -and (0 -eq $found.Count)) {
        Write-Warning -Message 'Somebody has removed voice test configuration Berlin_Standard_SharedCost since; it is not made again'
    }
    elseif ((1 -eq $was.Count) -and (((@($was[0].DialedNumber) -join '') -cne (@($found[0].DialedNumber) -join '')) -or ((@($was[0].ExpectedTranslatedNumber) -join '') -cne (@($found[0].ExpectedTranslatedNumber) -join '')) -or ((@($was[0].ExpectedRoute) -join '') -cne (@($found[0].ExpectedRoute) -join '')) -or ((@($was[0].ExpectedUsage) -join '') -cne (@($found[0].ExpectedUsage) -join '')) -or ((@($was[0].TargetDialplan) -join '') -cne (@($found[0].TargetDialplan) -join '')) -or ((@($was[0].TargetVoicePolicy) -join '') -cne (@($found[0].TargetVoicePolicy) -join '')))) {
        Write-Host -Object 'Setting voice test configuration Berlin_Standard_SharedCost back to what it was'
        if ((@($was[0].DialedNumber) -join '') -cne (@($found[0].DialedNumber) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'Berlin_Standard_SharedCost' -DialedNumber $was[0].DialedNumber -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].ExpectedTranslatedNumber) -join '') -cne (@($found[0].ExpectedTranslatedNumber) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'Berlin_Standard_SharedCost' -ExpectedTranslatedNumber $was[0].ExpectedTranslatedNumber -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].ExpectedRoute) -join '') -cne (@($found[0].ExpectedRoute) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'Berlin_Standard_SharedCost' -ExpectedRoute $was[0].ExpectedRoute -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].ExpectedUsage) -join '') -cne (@($found[0].ExpectedUsage) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'Berlin_Standard_SharedCost' -ExpectedUsage $was[0].ExpectedUsage -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].TargetDialplan) -join '') -cne (@($found[0].TargetDialplan) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'Berlin_Standard_SharedCost' -TargetDialplan $was[0].TargetDialplan -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].TargetVoicePolicy) -join '') -cne (@($found[0].TargetVoicePolicy) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'Berlin_Standard_SharedCost' -TargetVoicePolicy $was[0].TargetVoicePolicy -WhatIf:$WhatIf -ErrorAction Stop
        }
        $changed += 'voice test configuration Berlin_Standard_SharedCost'
        $allVoiceTestConfiguration = @(Get-CsVoiceTestConfiguration -ErrorAction Stop)
    }

    # Voice test configuration Berlin_Ausland_Emergency
    $was = @($beforeVoiceTestConfiguration | Where-Object { 'Berlin_Ausland_Emergency' -eq $_.Identity })
    $found = @($allVoiceTestConfiguration | Where-Object { 'Berlin_Ausland_Emergency' -eq $_.Identity })
    if ((0 -eq $was.Count) -and (1 -eq $found.Count)) {
        Write-Host -Object 'Removing voice test configuration Berlin_Ausland_Emergency, which was not there before'
        Remove-CsVoiceTestConfiguration -Identity 'Berlin_Ausland_Emergency' -WhatIf:$WhatIf -ErrorAction Stop
        $removed += 'voice test configuration Berlin_Ausland_Emergency'
        $allVoiceTestConfiguration = @(Get-CsVoiceTestConfiguration -ErrorAction Stop)
    }
    elseif ((1 -eq $was.Count) -and (0 -eq $found.Count)) {
        Write-Warning -Message 'Somebody has removed voice test configuration Berlin_Ausland_Emergency since; it is not made again'
    }
    elseif ((1 -eq $was.Count) -and (((@($was[0].DialedNumber) -join '') -cne (@($found[0].DialedNumber) -join '')) -or ((@($was[0].ExpectedTranslatedNumber) -join '') -cne (@($found[0].ExpectedTranslatedNumber) -join '')) -or ((@($was[0].ExpectedRoute) -join '') -cne (@($found[0].ExpectedRoute) -join '')) -or ((@($was[0].ExpectedUsage) -join '') -cne (@($found[0].ExpectedUsage) -join '')) -or ((@($was[0].TargetDialplan) -join '') -cne (@($found[0].TargetDialplan) -join '')) -or ((@($was[0].TargetVoicePolicy) -join '') -cne (@($found[0].TargetVoicePolicy) -join '')))) {
        Write-Host -Object 'Setting voice test configuration Berlin_Ausland_Emergency back to what it was'
        if ((@($was[0].DialedNumber) -join '') -cne (@($found[0].DialedNumber) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'Berlin_Ausland_Emergency' -DialedNumber $was[0].DialedNumber -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].ExpectedTranslatedNumber) -join '') -cne (@($found[0].ExpectedTranslatedNumber) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'Berlin_Ausland_Emergency' -ExpectedTranslatedNumber $was[0].ExpectedTranslatedNumber -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].ExpectedRoute) -join '') -cne (@($found[0].ExpectedRoute) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'Berlin_Ausland_Emergency' -ExpectedRoute $was[0].ExpectedRoute -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].ExpectedUsage) -join '') -cne (@($found[0].ExpectedUsage) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'Berlin_Ausland_Emergency' -ExpectedUsage $was[0].ExpectedUsage -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].TargetDialplan) -join '') -cne (@($found[0].TargetDialplan) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'Berlin_Ausland_Emergency' -TargetDialplan $was[0].TargetDialplan -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].TargetVoicePolicy) -join '') -cne (@($found[0].TargetVoicePolicy) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'Berlin_Ausland_Emergency' -TargetVoicePolicy $was[0].TargetVoicePolicy -WhatIf:$WhatIf -ErrorAction Stop
        }
        $changed += 'voice test configuration Berlin_Ausland_Emergency'
        $allVoiceTestConfiguration = @(Get-CsVoiceTestConfiguration -ErrorAction Stop)
    }

    # Voice test configuration Berlin_Ausland_Internal
    $was = @($beforeVoiceTestConfiguration | Where-Object { 'Berlin_Ausland_Internal' -eq $_.Identity })
    $found = @($allVoiceTestConfiguration | Where-Object { 'Berlin_Ausland_Internal' -eq $_.Identity })
    if ((0 -eq $was.Count) -and (1 -eq $found.Count)) {
        Write-Host -Object 'Removing voice test configuration Berlin_Ausland_Internal, which was not there before'
        Remove-CsVoiceTestConfiguration -Identity 'Berlin_Ausland_Internal' -WhatIf:$WhatIf -ErrorAction Stop
        $removed += 'voice test configuration Berlin_Ausland_Internal'
        $allVoiceTestConfiguration = @(Get-CsVoiceTestConfiguration -ErrorAction Stop)
    }
    elseif ((1 -eq $was.Count) -and (0 -eq $found.Count)) {
        Write-Warning -Message 'Somebody has removed voice test configuration Berlin_Ausland_Internal since; it is not made again'
    }
    elseif ((1 -eq $was.Count) -and (((@($was[0].DialedNumber) -join '') -cne (@($found[0].DialedNumber) -join '')) -or ((@($was[0].ExpectedTranslatedNumber) -join '') -cne (@($found[0].ExpectedTranslatedNumber) -join '')) -or ((@($was[0].ExpectedRoute) -join '') -cne (@($found[0].ExpectedRoute) -join '')) -or ((@($was[0].ExpectedUsage) -join '') -cne (@($found[0].ExpectedUsage) -join '')) -or ((@($was[0].TargetDialplan) -join '') -cne (@($found[0].TargetDialplan) -join '')) -or ((@($was[0].TargetVoicePolicy) -join '') -cne (@($found[0].TargetVoicePolicy) -join '')))) {
        Write-Host -Object 'Setting voice test configuration Berlin_Ausland_Internal back to what it was'
        if ((@($was[0].DialedNumber) -join '') -cne (@($found[0].DialedNumber) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'Berlin_Ausland_Internal' -DialedNumber $was[0].DialedNumber -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].ExpectedTranslatedNumber) -join '') -cne (@($found[0].ExpectedTranslatedNumber) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'Berlin_Ausland_Internal' -ExpectedTranslatedNumber $was[0].ExpectedTranslatedNumber -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].ExpectedRoute) -join '') -cne (@($found[0].ExpectedRoute) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'Berlin_Ausland_Internal' -ExpectedRoute $was[0].ExpectedRoute -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].ExpectedUsage) -join '') -cne (@($found[0].ExpectedUsage) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'Berlin_Ausland_Internal' -ExpectedUsage $was[0].ExpectedUsage -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].TargetDialplan) -join '') -cne (@($found[0].TargetDialplan) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'Berlin_Ausland_Internal' -TargetDialplan $was[0].TargetDialplan -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].TargetVoicePolicy) -join '') -cne (@($found[0].TargetVoicePolicy) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'Berlin_Ausland_Internal' -TargetVoicePolicy $was[0].TargetVoicePolicy -WhatIf:$WhatIf -ErrorAction Stop
        }
        $changed += 'voice test configuration Berlin_Ausland_Internal'
        $allVoiceTestConfiguration = @(Get-CsVoiceTestConfiguration -ErrorAction Stop)
    }

    # Voice test configuration Berlin_Ausland_TollFree
    $was = @($beforeVoiceTestConfiguration | Where-Object { 'Berlin_Ausland_TollFree' -eq $_.Identity })
    $found = @($allVoiceTestConfiguration | Where-Object { 'Berlin_Ausland_TollFree' -eq $_.Identity })
    if ((0 -eq $was.Count) -and (1 -eq $found.Count)) {
        Write-Host -Object 'Removing voice test configuration Berlin_Ausland_TollFree, which was not there before'
        Remove-CsVoiceTestConfiguration -Identity 'Berlin_Ausland_TollFree' -WhatIf:$WhatIf -ErrorAction Stop
        $removed += 'voice test configuration Berlin_Ausland_TollFree'
        $allVoiceTestConfiguration = @(Get-CsVoiceTestConfiguration -ErrorAction Stop)
    }
    elseif ((1 -eq $was.Count) -and (0 -eq $found.Count)) {
        Write-Warning -Message 'Somebody has removed voice test configuration Berlin_Ausland_TollFree since; it is not made again'
    }
    elseif ((1 -eq $was.Count) -and (((@($was[0].DialedNumber) -join '') -cne (@($found[0].DialedNumber) -join '')) -or ((@($was[0].ExpectedTranslatedNumber) -join '') -cne (@($found[0].ExpectedTranslatedNumber) -join '')) -or ((@($was[0].ExpectedRoute) -join '') -cne (@($found[0].ExpectedRoute) -join '')) -or ((@($was[0].ExpectedUsage) -join '') -cne (@($found[0].ExpectedUsage) -join '')) -or ((@($was[0].TargetDialplan) -join '') -cne (@($found[0].TargetDialplan) -join '')) -or ((@($was[0].TargetVoicePolicy) -join '') -cne (@($found[0].TargetVoicePolicy) -join '')))) {
        Write-Host -Object 'Setting voice test configuration Berlin_Ausland_TollFree back to what it was'
        if ((@($was[0].DialedNumber) -join '') -cne (@($found[0].DialedNumber) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'Berlin_Ausland_TollFree' -DialedNumber $was[0].DialedNumber -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].ExpectedTranslatedNumber) -join '') -cne (@($found[0].ExpectedTranslatedNumber) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'Berlin_Ausland_TollFree' -ExpectedTranslatedNumber $was[0].ExpectedTranslatedNumber -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].ExpectedRoute) -join '') -cne (@($found[0].ExpectedRoute) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'Berlin_Ausland_TollFree' -ExpectedRoute $was[0].ExpectedRoute -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].ExpectedUsage) -join '') -cne (@($found[0].ExpectedUsage) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'Berlin_Ausland_TollFree' -ExpectedUsage $was[0].ExpectedUsage -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].TargetDialplan) -join '') -cne (@($found[0].TargetDialplan) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'Berlin_Ausland_TollFree' -TargetDialplan $was[0].TargetDialplan -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].TargetVoicePolicy) -join '') -cne (@($found[0].TargetVoicePolicy) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'Berlin_Ausland_TollFree' -TargetVoicePolicy $was[0].TargetVoicePolicy -WhatIf:$WhatIf -ErrorAction Stop
        }
        $changed += 'voice test configuration Berlin_Ausland_TollFree'
        $allVoiceTestConfiguration = @(Get-CsVoiceTestConfiguration -ErrorAction Stop)
    }

    # Voice test configuration Berlin_Ausland_Mobile
    $was = @($beforeVoiceTestConfiguration | Where-Object { 'Berlin_Ausland_Mobile' -eq $_.Identity })
    $found = @($allVoiceTestConfiguration | Where-Object { 'Berlin_Ausland_Mobile' -eq $_.Identity })
    if ((0 -eq $was.Count) -and (1 -eq $found.Count)) {
        Write-Host -Object 'Removing voice test configuration Berlin_Ausland_Mobile, which was not there before'
        Remove-CsVoiceTestConfiguration -Identity 'Berlin_Ausland_Mobile' -WhatIf:$WhatIf -ErrorAction Stop
        $removed += 'voice test configuration Berlin_Ausland_Mobile'
        $allVoiceTestConfiguration = @(Get-CsVoiceTestConfiguration -ErrorAction Stop)
    }
    elseif ((1 -eq $was.Count) -and (0 -eq $found.Count)) {
        Write-Warning -Message 'Somebody has removed voice test configuration Berlin_Ausland_Mobile since; it is not made again'
    }
    elseif ((1 -eq $was.Count) -and (((@($was[0].DialedNumber) -join '') -cne (@($found[0].DialedNumber) -join '')) -or ((@($was[0].ExpectedTranslatedNumber) -join '') -cne (@($found[0].ExpectedTranslatedNumber) -join '')) -or ((@($was[0].ExpectedRoute) -join '') -cne (@($found[0].ExpectedRoute) -join '')) -or ((@($was[0].ExpectedUsage) -join '') -cne (@($found[0].ExpectedUsage) -join '')) -or ((@($was[0].TargetDialplan) -join '') -cne (@($found[0].TargetDialplan) -join '')) -or ((@($was[0].TargetVoicePolicy) -join '') -cne (@($found[0].TargetVoicePolicy) -join '')))) {
        Write-Host -Object 'Setting voice test configuration Berlin_Ausland_Mobile back to what it was'
        if ((@($was[0].DialedNumber) -join '') -cne (@($found[0].DialedNumber) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'Berlin_Ausland_Mobile' -DialedNumber $was[0].DialedNumber -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].ExpectedTranslatedNumber) -join '') -cne (@($found[0].ExpectedTranslatedNumber) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'Berlin_Ausland_Mobile' -ExpectedTranslatedNumber $was[0].ExpectedTranslatedNumber -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].ExpectedRoute) -join '') -cne (@($found[0].ExpectedRoute) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'Berlin_Ausland_Mobile' -ExpectedRoute $was[0].ExpectedRoute -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].ExpectedUsage) -join '') -cne (@($found[0].ExpectedUsage) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'Berlin_Ausland_Mobile' -ExpectedUsage $was[0].ExpectedUsage -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].TargetDialplan) -join '') -cne (@($found[0].TargetDialplan) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'Berlin_Ausland_Mobile' -TargetDialplan $was[0].TargetDialplan -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].TargetVoicePolicy) -join '') -cne (@($found[0].TargetVoicePolicy) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'Berlin_Ausland_Mobile' -TargetVoicePolicy $was[0].TargetVoicePolicy -WhatIf:$WhatIf -ErrorAction Stop
        }
        $changed += 'voice test configuration Berlin_Ausland_Mobile'
        $allVoiceTestConfiguration = @(Get-CsVoiceTestConfiguration -ErrorAction Stop)
    }

    # Voice test configuration Berlin_Ausland_SharedCost
    $was = @($beforeVoiceTestConfiguration | Where-Object { 'Berlin_Ausland_SharedCost' -eq $_.Identity })
    $found = @($allVoiceTestConfiguration | Where-Object { 'Berlin_Ausland_SharedCost' -eq $_.Identity })
    if ((0 -eq $was.Count) -and (1 -eq $found.Count)) {
        Write-Host -Object 'Removing voice test configuration Berlin_Ausland_SharedCost, which was not there before'
        Remove-CsVoiceTestConfiguration -Identity 'Berlin_Ausland_SharedCost' -WhatIf:$WhatIf -ErrorAction Stop
        $removed += 'voice test configuration Berlin_Ausland_SharedCost'
        $allVoiceTestConfiguration = @(Get-CsVoiceTestConfiguration -ErrorAction Stop)
    }
    elseif ((1 -eq $was.Count) -and (0 -eq $found.Count)) {
        Write-Warning -Message 'Somebody has removed voice test configuration Berlin_Ausland_SharedCost since; it is not made again'
    }
    elseif ((1 -eq $was.Count) -and (((@($was[0].DialedNumber) -join '') -cne (@($found[0].DialedNumber) -join '')) -or ((@($was[0].ExpectedTranslatedNumber) -join '') -cne (@($found[0].ExpectedTranslatedNumber) -join '')) -or ((@($was[0].ExpectedRoute) -join '') -cne (@($found[0].ExpectedRoute) -join '')) -or ((@($was[0].ExpectedUsage) -join '') -cne (@($found[0].ExpectedUsage) -join '')) -or ((@($was[0].TargetDialplan) -join '') -cne (@($found[0].TargetDialplan) -join '')) -or ((@($was[0].TargetVoicePolicy) -join '') -cne (@($found[0].TargetVoicePolicy) -join '')))) {
        Write-Host -Object 'Setting voice test configuration Berlin_Ausland_SharedCost back to what it was'
        if ((@($was[0].DialedNumber) -join '') -cne (@($found[0].DialedNumber) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'Berlin_Ausland_SharedCost' -DialedNumber $was[0].DialedNumber -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].ExpectedTranslatedNumber) -join '') -cne (@($found[0].ExpectedTranslatedNumber) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'Berlin_Ausland_SharedCost' -ExpectedTranslatedNumber $was[0].ExpectedTranslatedNumber -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].ExpectedRoute) -join '') -cne (@($found[0].ExpectedRoute) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'Berlin_Ausland_SharedCost' -ExpectedRoute $was[0].ExpectedRoute -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].ExpectedUsage) -join '') -cne (@($found[0].ExpectedUsage) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'Berlin_Ausland_SharedCost' -ExpectedUsage $was[0].ExpectedUsage -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].TargetDialplan) -join '') -cne (@($found[0].TargetDialplan) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'Berlin_Ausland_SharedCost' -TargetDialplan $was[0].TargetDialplan -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].TargetVoicePolicy) -join '') -cne (@($found[0].TargetVoicePolicy) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'Berlin_Ausland_SharedCost' -TargetVoicePolicy $was[0].TargetVoicePolicy -WhatIf:$WhatIf -ErrorAction Stop
        }
        $changed += 'voice test configuration Berlin_Ausland_SharedCost'
        $allVoiceTestConfiguration = @(Get-CsVoiceTestConfiguration -ErrorAction Stop)
    }

    # Voice test configuration Berlin_Ausland_International
    $was = @($beforeVoiceTestConfiguration | Where-Object { 'Berlin_Ausland_International' -eq $_.Identity })
    $found = @($allVoiceTestConfiguration | Where-Object { 'Berlin_Ausland_International' -eq $_.Identity })
    if ((0 -eq $was.Count) -and (1 -eq $found.Count)) {
        Write-Host -Object 'Removing voice test configuration Berlin_Ausland_International, which was not there before'
        Remove-CsVoiceTestConfiguration -Identity 'Berlin_Ausland_International' -WhatIf:$WhatIf -ErrorAction Stop
        $removed += 'voice test configuration Berlin_Ausland_International'
        $allVoiceTestConfiguration = @(Get-CsVoiceTestConfiguration -ErrorAction Stop)
    }
    elseif ((1 -eq $was.Count) -and (0 -eq $found.Count)) {
        Write-Warning -Message 'Somebody has removed voice test configuration Berlin_Ausland_International since; it is not made again'
    }
    elseif ((1 -eq $was.Count) -and (((@($was[0].DialedNumber) -join '') -cne (@($found[0].DialedNumber) -join '')) -or ((@($was[0].ExpectedTranslatedNumber) -join '') -cne (@($found[0].ExpectedTranslatedNumber) -join '')) -or ((@($was[0].ExpectedRoute) -join '') -cne (@($found[0].ExpectedRoute) -join '')) -or ((@($was[0].ExpectedUsage) -join '') -cne (@($found[0].ExpectedUsage) -join '')) -or ((@($was[0].TargetDialplan) -join '') -cne (@($found[0].TargetDialplan) -join '')) -or ((@($was[0].TargetVoicePolicy) -join '') -cne (@($found[0].TargetVoicePolicy) -join '')))) {
        Write-Host -Object 'Setting voice test configuration Berlin_Ausland_International back to what it was'
        if ((@($was[0].DialedNumber) -join '') -cne (@($found[0].DialedNumber) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'Berlin_Ausland_International' -DialedNumber $was[0].DialedNumber -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].ExpectedTranslatedNumber) -join '') -cne (@($found[0].ExpectedTranslatedNumber) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'Berlin_Ausland_International' -ExpectedTranslatedNumber $was[0].ExpectedTranslatedNumber -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].ExpectedRoute) -join '') -cne (@($found[0].ExpectedRoute) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'Berlin_Ausland_International' -ExpectedRoute $was[0].ExpectedRoute -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].ExpectedUsage) -join '') -cne (@($found[0].ExpectedUsage) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'Berlin_Ausland_International' -ExpectedUsage $was[0].ExpectedUsage -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].TargetDialplan) -join '') -cne (@($found[0].TargetDialplan) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'Berlin_Ausland_International' -TargetDialplan $was[0].TargetDialplan -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].TargetVoicePolicy) -join '') -cne (@($found[0].TargetVoicePolicy) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'Berlin_Ausland_International' -TargetVoicePolicy $was[0].TargetVoicePolicy -WhatIf:$WhatIf -ErrorAction Stop
        }
        $changed += 'voice test configuration Berlin_Ausland_International'
        $allVoiceTestConfiguration = @(Get-CsVoiceTestConfiguration -ErrorAction Stop)
    }

    # Voice policy Berlin-Werkstatt
    $was = @($beforeVoicePolicy | Where-Object { ('Berlin-Werkstatt' -eq $_.Identity) -or ('Tag:Berlin-Werkstatt' -eq $_.Identity) })
    $found = @($allVoicePolicy | Where-Object { ('Berlin-Werkstatt' -eq $_.Identity) -or ('Tag:Berlin-Werkstatt' -eq $_.Identity) })
    if ((0 -eq $was.Count) -and (1 -eq $found.Count)) {
        Write-Host -Object 'Removing voice policy Berlin-Werkstatt, which was not there before'
        Remove-CsVoicePolicy -Identity 'Berlin-Werkstatt' -WhatIf:$WhatIf -ErrorAction Stop
        $removed += 'voice policy Berlin-Werkstatt'
        $allVoicePolicy = @(Get-CsVoicePolicy -ErrorAction Stop)
    }
    elseif ((1 -eq $was.Count) -and (0 -eq $found.Count)) {
        Write-Warning -Message 'Somebody has removed voice policy Berlin-Werkstatt since; it is not made again'
    }
    elseif ((1 -eq $was.Count) -and (((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) -or ((@($was[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator)))) {
        Write-Host -Object 'Setting voice policy Berlin-Werkstatt back to what it was'
        if ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) {
            Set-CsVoicePolicy -Identity 'Berlin-Werkstatt' -Description $was[0].Description -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (((@($was[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator)) -and (0 -eq @($was[0].PstnUsages | Where-Object { $null -ne $_ }).Count)) {
            foreach ($item in @($found[0].PstnUsages | Where-Object { $null -ne $_ })) {
                Set-CsVoicePolicy -Identity 'Berlin-Werkstatt' -PstnUsages @{remove=(@($item) -join '')} -WhatIf:$WhatIf -ErrorAction Stop
            }
        }
        elseif ((@($was[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator)) {
            Set-CsVoicePolicy -Identity 'Berlin-Werkstatt' -PstnUsages @{replace=([string[]]@($was[0].PstnUsages | Where-Object { $null -ne $_ }))} -WhatIf:$WhatIf -ErrorAction Stop
        }
        $changed += 'voice policy Berlin-Werkstatt'
        $allVoicePolicy = @(Get-CsVoicePolicy -ErrorAction Stop)
    }

    # Voice policy site:Berlin Mitte
    $was = @($beforeVoicePolicy | Where-Object { 'site:Berlin Mitte' -eq $_.Identity })
    $found = @($allVoicePolicy | Where-Object { 'site:Berlin Mitte' -eq $_.Identity })
    if ((0 -eq $was.Count) -and (1 -eq $found.Count)) {
        Write-Host -Object 'Removing voice policy site:Berlin Mitte, which was not there before'
        Remove-CsVoicePolicy -Identity 'site:Berlin Mitte' -WhatIf:$WhatIf -ErrorAction Stop
        $removed += 'voice policy site:Berlin Mitte'
        $allVoicePolicy = @(Get-CsVoicePolicy -ErrorAction Stop)
    }
    elseif ((1 -eq $was.Count) -and (0 -eq $found.Count)) {
        Write-Warning -Message 'Somebody has removed voice policy site:Berlin Mitte since; it is not made again'
    }
    elseif ((1 -eq $was.Count) -and (((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) -or ((@($was[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator)))) {
        Write-Host -Object 'Setting voice policy site:Berlin Mitte back to what it was'
        if ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) {
            Set-CsVoicePolicy -Identity 'site:Berlin Mitte' -Description $was[0].Description -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (((@($was[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator)) -and (0 -eq @($was[0].PstnUsages | Where-Object { $null -ne $_ }).Count)) {
            foreach ($item in @($found[0].PstnUsages | Where-Object { $null -ne $_ })) {
                Set-CsVoicePolicy -Identity 'site:Berlin Mitte' -PstnUsages @{remove=(@($item) -join '')} -WhatIf:$WhatIf -ErrorAction Stop
            }
        }
        elseif ((@($was[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator)) {
            Set-CsVoicePolicy -Identity 'site:Berlin Mitte' -PstnUsages @{replace=([string[]]@($was[0].PstnUsages | Where-Object { $null -ne $_ }))} -WhatIf:$WhatIf -ErrorAction Stop
        }
        $changed += 'voice policy site:Berlin Mitte'
        $allVoicePolicy = @(Get-CsVoicePolicy -ErrorAction Stop)
    }

    # Voice policy Berlin-Ausland
    $was = @($beforeVoicePolicy | Where-Object { ('Berlin-Ausland' -eq $_.Identity) -or ('Tag:Berlin-Ausland' -eq $_.Identity) })
    $found = @($allVoicePolicy | Where-Object { ('Berlin-Ausland' -eq $_.Identity) -or ('Tag:Berlin-Ausland' -eq $_.Identity) })
    if ((0 -eq $was.Count) -and (1 -eq $found.Count)) {
        Write-Host -Object 'Removing voice policy Berlin-Ausland, which was not there before'
        Remove-CsVoicePolicy -Identity 'Berlin-Ausland' -WhatIf:$WhatIf -ErrorAction Stop
        $removed += 'voice policy Berlin-Ausland'
        $allVoicePolicy = @(Get-CsVoicePolicy -ErrorAction Stop)
    }
    elseif ((1 -eq $was.Count) -and (0 -eq $found.Count)) {
        Write-Warning -Message 'Somebody has removed voice policy Berlin-Ausland since; it is not made again'
    }
    elseif ((1 -eq $was.Count) -and (((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) -or ((@($was[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator)))) {
        Write-Host -Object 'Setting voice policy Berlin-Ausland back to what it was'
        if ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) {
            Set-CsVoicePolicy -Identity 'Berlin-Ausland' -Description $was[0].Description -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (((@($was[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator)) -and (0 -eq @($was[0].PstnUsages | Where-Object { $null -ne $_ }).Count)) {
            foreach ($item in @($found[0].PstnUsages | Where-Object { $null -ne $_ })) {
                Set-CsVoicePolicy -Identity 'Berlin-Ausland' -PstnUsages @{remove=(@($item) -join '')} -WhatIf:$WhatIf -ErrorAction Stop
            }
        }
        elseif ((@($was[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator)) {
            Set-CsVoicePolicy -Identity 'Berlin-Ausland' -PstnUsages @{replace=([string[]]@($was[0].PstnUsages | Where-Object { $null -ne $_ }))} -WhatIf:$WhatIf -ErrorAction Stop
        }
        $changed += 'voice policy Berlin-Ausland'
        $allVoicePolicy = @(Get-CsVoicePolicy -ErrorAction Stop)
    }

    # Route Berlin-Emergency
    $was = @($beforeVoiceRoute | Where-Object { 'Berlin-Emergency' -eq $_.Identity })
    $found = @($allVoiceRoute | Where-Object { 'Berlin-Emergency' -eq $_.Identity })
    if ((0 -eq $was.Count) -and (1 -eq $found.Count)) {
        Write-Host -Object 'Removing voice route Berlin-Emergency, which was not there before'
        Remove-CsVoiceRoute -Identity 'Berlin-Emergency' -WhatIf:$WhatIf -ErrorAction Stop
        $removed += 'voice route Berlin-Emergency'
        $allVoiceRoute = @(Get-CsVoiceRoute -ErrorAction Stop)
    }
    elseif ((1 -eq $was.Count) -and (0 -eq $found.Count)) {
        Write-Warning -Message 'Somebody has removed voice route Berlin-Emergency since; it is not made again'
    }
    elseif ((1 -eq $was.Count) -and (((@($was[0].NumberPattern) -join '') -cne (@($found[0].NumberPattern) -join '')) -or ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) -or ((@($was[0].SuppressCallerId) -join '') -cne (@($found[0].SuppressCallerId) -join '')) -or (('' -ne (@($was[0].AlternateCallerId) -join '')) -and ((@($was[0].AlternateCallerId) -join '') -cne (@($found[0].AlternateCallerId) -join ''))) -or ((@($was[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator)) -or ((@($was[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)))) {
        Write-Host -Object 'Setting voice route Berlin-Emergency back to what it was'
        if ((@($was[0].NumberPattern) -join '') -cne (@($found[0].NumberPattern) -join '')) {
            Set-CsVoiceRoute -Identity 'Berlin-Emergency' -NumberPattern $was[0].NumberPattern -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) {
            Set-CsVoiceRoute -Identity 'Berlin-Emergency' -Description $was[0].Description -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].SuppressCallerId) -join '') -cne (@($found[0].SuppressCallerId) -join '')) {
            Set-CsVoiceRoute -Identity 'Berlin-Emergency' -SuppressCallerId $was[0].SuppressCallerId -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (('' -ne (@($was[0].AlternateCallerId) -join '')) -and ((@($was[0].AlternateCallerId) -join '') -cne (@($found[0].AlternateCallerId) -join ''))) {
            Set-CsVoiceRoute -Identity 'Berlin-Emergency' -AlternateCallerId $was[0].AlternateCallerId -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (((@($was[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator)) -and (0 -eq @($was[0].PstnUsages | Where-Object { $null -ne $_ }).Count)) {
            foreach ($item in @($found[0].PstnUsages | Where-Object { $null -ne $_ })) {
                Set-CsVoiceRoute -Identity 'Berlin-Emergency' -PstnUsages @{remove=(@($item) -join '')} -WhatIf:$WhatIf -ErrorAction Stop
            }
        }
        elseif ((@($was[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator)) {
            Set-CsVoiceRoute -Identity 'Berlin-Emergency' -PstnUsages @{replace=([string[]]@($was[0].PstnUsages | Where-Object { $null -ne $_ }))} -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (((@($was[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)) -and (0 -eq @($was[0].PstnGatewayList | Where-Object { $null -ne $_ }).Count)) {
            foreach ($item in @($found[0].PstnGatewayList | Where-Object { $null -ne $_ })) {
                Set-CsVoiceRoute -Identity 'Berlin-Emergency' -PstnGatewayList @{remove=(@($item) -join '')} -WhatIf:$WhatIf -ErrorAction Stop
            }
        }
        elseif ((@($was[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)) {
            Set-CsVoiceRoute -Identity 'Berlin-Emergency' -PstnGatewayList @{replace=([string[]]@($was[0].PstnGatewayList | Where-Object { $null -ne $_ }))} -WhatIf:$WhatIf -ErrorAction Stop
        }
        $changed += 'voice route Berlin-Emergency'
        $allVoiceRoute = @(Get-CsVoiceRoute -ErrorAction Stop)
    }

    # Route Berlin-Internal
    $was = @($beforeVoiceRoute | Where-Object { 'Berlin-Internal' -eq $_.Identity })
    $found = @($allVoiceRoute | Where-Object { 'Berlin-Internal' -eq $_.Identity })
    if ((0 -eq $was.Count) -and (1 -eq $found.Count)) {
        Write-Host -Object 'Removing voice route Berlin-Internal, which was not there before'
        Remove-CsVoiceRoute -Identity 'Berlin-Internal' -WhatIf:$WhatIf -ErrorAction Stop
        $removed += 'voice route Berlin-Internal'
        $allVoiceRoute = @(Get-CsVoiceRoute -ErrorAction Stop)
    }
    elseif ((1 -eq $was.Count) -and (0 -eq $found.Count)) {
        Write-Warning -Message 'Somebody has removed voice route Berlin-Internal since; it is not made again'
    }
    elseif ((1 -eq $was.Count) -and (((@($was[0].NumberPattern) -join '') -cne (@($found[0].NumberPattern) -join '')) -or ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) -or ((@($was[0].SuppressCallerId) -join '') -cne (@($found[0].SuppressCallerId) -join '')) -or (('' -ne (@($was[0].AlternateCallerId) -join '')) -and ((@($was[0].AlternateCallerId) -join '') -cne (@($found[0].AlternateCallerId) -join ''))) -or ((@($was[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator)) -or ((@($was[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)))) {
        Write-Host -Object 'Setting voice route Berlin-Internal back to what it was'
        if ((@($was[0].NumberPattern) -join '') -cne (@($found[0].NumberPattern) -join '')) {
            Set-CsVoiceRoute -Identity 'Berlin-Internal' -NumberPattern $was[0].NumberPattern -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) {
            Set-CsVoiceRoute -Identity 'Berlin-Internal' -Description $was[0].Description -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].SuppressCallerId) -join '') -cne (@($found[0].SuppressCallerId) -join '')) {
            Set-CsVoiceRoute -Identity 'Berlin-Internal' -SuppressCallerId $was[0].SuppressCallerId -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (('' -ne (@($was[0].AlternateCallerId) -join '')) -and ((@($was[0].AlternateCallerId) -join '') -cne (@($found[0].AlternateCallerId) -join ''))) {
            Set-CsVoiceRoute -Identity 'Berlin-Internal' -AlternateCallerId $was[0].AlternateCallerId -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (((@($was[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator)) -and (0 -eq @($was[0].PstnUsages | Where-Object { $null -ne $_ }).Count)) {
            foreach ($item in @($found[0].PstnUsages | Where-Object { $null -ne $_ })) {
                Set-CsVoiceRoute -Identity 'Berlin-Internal' -PstnUsages @{remove=(@($item) -join '')} -WhatIf:$WhatIf -ErrorAction Stop
            }
        }
        elseif ((@($was[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator)) {
            Set-CsVoiceRoute -Identity 'Berlin-Internal' -PstnUsages @{replace=([string[]]@($was[0].PstnUsages | Where-Object { $null -ne $_ }))} -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (((@($was[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)) -and (0 -eq @($was[0].PstnGatewayList | Where-Object { $null -ne $_ }).Count)) {
            foreach ($item in @($found[0].PstnGatewayList | Where-Object { $null -ne $_ })) {
                Set-CsVoiceRoute -Identity 'Berlin-Internal' -PstnGatewayList @{remove=(@($item) -join '')} -WhatIf:$WhatIf -ErrorAction Stop
            }
        }
        elseif ((@($was[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)) {
            Set-CsVoiceRoute -Identity 'Berlin-Internal' -PstnGatewayList @{replace=([string[]]@($was[0].PstnGatewayList | Where-Object { $null -ne $_ }))} -WhatIf:$WhatIf -ErrorAction Stop
        }
        $changed += 'voice route Berlin-Internal'
        $allVoiceRoute = @(Get-CsVoiceRoute -ErrorAction Stop)
    }

    # Route Berlin-TollFree
    $was = @($beforeVoiceRoute | Where-Object { 'Berlin-TollFree' -eq $_.Identity })
    $found = @($allVoiceRoute | Where-Object { 'Berlin-TollFree' -eq $_.Identity })
    if ((0 -eq $was.Count) -and (1 -eq $found.Count)) {
        Write-Host -Object 'Removing voice route Berlin-TollFree, which was not there before'
        Remove-CsVoiceRoute -Identity 'Berlin-TollFree' -WhatIf:$WhatIf -ErrorAction Stop
        $removed += 'voice route Berlin-TollFree'
        $allVoiceRoute = @(Get-CsVoiceRoute -ErrorAction Stop)
    }
    elseif ((1 -eq $was.Count) -and (0 -eq $found.Count)) {
        Write-Warning -Message 'Somebody has removed voice route Berlin-TollFree since; it is not made again'
    }
    elseif ((1 -eq $was.Count) -and (((@($was[0].NumberPattern) -join '') -cne (@($found[0].NumberPattern) -join '')) -or ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) -or ((@($was[0].SuppressCallerId) -join '') -cne (@($found[0].SuppressCallerId) -join '')) -or (('' -ne (@($was[0].AlternateCallerId) -join '')) -and ((@($was[0].AlternateCallerId) -join '') -cne (@($found[0].AlternateCallerId) -join ''))) -or ((@($was[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator)) -or ((@($was[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)))) {
        Write-Host -Object 'Setting voice route Berlin-TollFree back to what it was'
        if ((@($was[0].NumberPattern) -join '') -cne (@($found[0].NumberPattern) -join '')) {
            Set-CsVoiceRoute -Identity 'Berlin-TollFree' -NumberPattern $was[0].NumberPattern -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) {
            Set-CsVoiceRoute -Identity 'Berlin-TollFree' -Description $was[0].Description -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].SuppressCallerId) -join '') -cne (@($found[0].SuppressCallerId) -join '')) {
            Set-CsVoiceRoute -Identity 'Berlin-TollFree' -SuppressCallerId $was[0].SuppressCallerId -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (('' -ne (@($was[0].AlternateCallerId) -join '')) -and ((@($was[0].AlternateCallerId) -join '') -cne (@($found[0].AlternateCallerId) -join ''))) {
            Set-CsVoiceRoute -Identity 'Berlin-TollFree' -AlternateCallerId $was[0].AlternateCallerId -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (((@($was[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator)) -and (0 -eq @($was[0].PstnUsages | Where-Object { $null -ne $_ }).Count)) {
            foreach ($item in @($found[0].PstnUsages | Where-Object { $null -ne $_ })) {
                Set-CsVoiceRoute -Identity 'Berlin-TollFree' -PstnUsages @{remove=(@($item) -join '')} -WhatIf:$WhatIf -ErrorAction Stop
            }
        }
        elseif ((@($was[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator)) {
            Set-CsVoiceRoute -Identity 'Berlin-TollFree' -PstnUsages @{replace=([string[]]@($was[0].PstnUsages | Where-Object { $null -ne $_ }))} -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (((@($was[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)) -and (0 -eq @($was[0].PstnGatewayList | Where-Object { $null -ne $_ }).Count)) {
            foreach ($item in @($found[0].PstnGatewayList | Where-Object { $null -ne $_ })) {
                Set-CsVoiceRoute -Identity 'Berlin-TollFree' -PstnGatewayList @{remove=(@($item) -join '')} -WhatIf:$WhatIf -ErrorAction Stop
            }
        }
        elseif ((@($was[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)) {
            Set-CsVoiceRoute -Identity 'Berlin-TollFree' -PstnGatewayList @{replace=([string[]]@($was[0].PstnGatewayList | Where-Object { $null -ne $_ }))} -WhatIf:$WhatIf -ErrorAction Stop
        }
        $changed += 'voice route Berlin-TollFree'
        $allVoiceRoute = @(Get-CsVoiceRoute -ErrorAction Stop)
    }

    # Route Berlin-Local
    $was = @($beforeVoiceRoute | Where-Object { 'Berlin-Local' -eq $_.Identity })
    $found = @($allVoiceRoute | Where-Object { 'Berlin-Local' -eq $_.Identity })
    if ((0 -eq $was.Count) -and (1 -eq $found.Count)) {
        Write-Host -Object 'Removing voice route Berlin-Local, which was not there before'
        Remove-CsVoiceRoute -Identity 'Berlin-Local' -WhatIf:$WhatIf -ErrorAction Stop
        $removed += 'voice route Berlin-Local'
        $allVoiceRoute = @(Get-CsVoiceRoute -ErrorAction Stop)
    }
    elseif ((1 -eq $was.Count) -and (0 -eq $found.Count)) {
        Write-Warning -Message 'Somebody has removed voice route Berlin-Local since; it is not made again'
    }
    elseif ((1 -eq $was.Count) -and (((@($was[0].NumberPattern) -join '') -cne (@($found[0].NumberPattern) -join '')) -or ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) -or ((@($was[0].SuppressCallerId) -join '') -cne (@($found[0].SuppressCallerId) -join '')) -or (('' -ne (@($was[0].AlternateCallerId) -join '')) -and ((@($was[0].AlternateCallerId) -join '') -cne (@($found[0].AlternateCallerId) -join ''))) -or ((@($was[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator)) -or ((@($was[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)))) {
        Write-Host -Object 'Setting voice route Berlin-Local back to what it was'
        if ((@($was[0].NumberPattern) -join '') -cne (@($found[0].NumberPattern) -join '')) {
            Set-CsVoiceRoute -Identity 'Berlin-Local' -NumberPattern $was[0].NumberPattern -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) {
            Set-CsVoiceRoute -Identity 'Berlin-Local' -Description $was[0].Description -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].SuppressCallerId) -join '') -cne (@($found[0].SuppressCallerId) -join '')) {
            Set-CsVoiceRoute -Identity 'Berlin-Local' -SuppressCallerId $was[0].SuppressCallerId -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (('' -ne (@($was[0].AlternateCallerId) -join '')) -and ((@($was[0].AlternateCallerId) -join '') -cne (@($found[0].AlternateCallerId) -join ''))) {
            Set-CsVoiceRoute -Identity 'Berlin-Local' -AlternateCallerId $was[0].AlternateCallerId -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (((@($was[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator)) -and (0 -eq @($was[0].PstnUsages | Where-Object { $null -ne $_ }).Count)) {
            foreach ($item in @($found[0].PstnUsages | Where-Object { $null -ne $_ })) {
                Set-CsVoiceRoute -Identity 'Berlin-Local' -PstnUsages @{remove=(@($item) -join '')} -WhatIf:$WhatIf -ErrorAction Stop
            }
        }
        elseif ((@($was[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator)) {
            Set-CsVoiceRoute -Identity 'Berlin-Local' -PstnUsages @{replace=([string[]]@($was[0].PstnUsages | Where-Object { $null -ne $_ }))} -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (((@($was[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)) -and (0 -eq @($was[0].PstnGatewayList | Where-Object { $null -ne $_ }).Count)) {
            foreach ($item in @($found[0].PstnGatewayList | Where-Object { $null -ne $_ })) {
                Set-CsVoiceRoute -Identity 'Berlin-Local' -PstnGatewayList @{remove=(@($item) -join '')} -WhatIf:$WhatIf -ErrorAction Stop
            }
        }
        elseif ((@($was[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)) {
            Set-CsVoiceRoute -Identity 'Berlin-Local' -PstnGatewayList @{replace=([string[]]@($was[0].PstnGatewayList | Where-Object { $null -ne $_ }))} -WhatIf:$WhatIf -ErrorAction Stop
        }
        $changed += 'voice route Berlin-Local'
        $allVoiceRoute = @(Get-CsVoiceRoute -ErrorAction Stop)
    }

    # Route Berlin-National
    $was = @($beforeVoiceRoute | Where-Object { 'Berlin-National' -eq $_.Identity })
    $found = @($allVoiceRoute | Where-Object { 'Berlin-National' -eq $_.Identity })
    if ((0 -eq $was.Count) -and (1 -eq $found.Count)) {
        Write-Host -Object 'Removing voice route Berlin-National, which was not there before'
        Remove-CsVoiceRoute -Identity 'Berlin-National' -WhatIf:$WhatIf -ErrorAction Stop
        $removed += 'voice route Berlin-National'
        $allVoiceRoute = @(Get-CsVoiceRoute -ErrorAction Stop)
    }
    elseif ((1 -eq $was.Count) -and (0 -eq $found.Count)) {
        Write-Warning -Message 'Somebody has removed voice route Berlin-National since; it is not made again'
    }
    elseif ((1 -eq $was.Count) -and (((@($was[0].NumberPattern) -join '') -cne (@($found[0].NumberPattern) -join '')) -or ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) -or ((@($was[0].SuppressCallerId) -join '') -cne (@($found[0].SuppressCallerId) -join '')) -or (('' -ne (@($was[0].AlternateCallerId) -join '')) -and ((@($was[0].AlternateCallerId) -join '') -cne (@($found[0].AlternateCallerId) -join ''))) -or ((@($was[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator)) -or ((@($was[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)))) {
        Write-Host -Object 'Setting voice route Berlin-National back to what it was'
        if ((@($was[0].NumberPattern) -join '') -cne (@($found[0].NumberPattern) -join '')) {
            Set-CsVoiceRoute -Identity 'Berlin-National' -NumberPattern $was[0].NumberPattern -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) {
            Set-CsVoiceRoute -Identity 'Berlin-National' -Description $was[0].Description -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].SuppressCallerId) -join '') -cne (@($found[0].SuppressCallerId) -join '')) {
            Set-CsVoiceRoute -Identity 'Berlin-National' -SuppressCallerId $was[0].SuppressCallerId -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (('' -ne (@($was[0].AlternateCallerId) -join '')) -and ((@($was[0].AlternateCallerId) -join '') -cne (@($found[0].AlternateCallerId) -join ''))) {
            Set-CsVoiceRoute -Identity 'Berlin-National' -AlternateCallerId $was[0].AlternateCallerId -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (((@($was[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator)) -and (0 -eq @($was[0].PstnUsages | Where-Object { $null -ne $_ }).Count)) {
            foreach ($item in @($found[0].PstnUsages | Where-Object { $null -ne $_ })) {
                Set-CsVoiceRoute -Identity 'Berlin-National' -PstnUsages @{remove=(@($item) -join '')} -WhatIf:$WhatIf -ErrorAction Stop
            }
        }
        elseif ((@($was[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator)) {
            Set-CsVoiceRoute -Identity 'Berlin-National' -PstnUsages @{replace=([string[]]@($was[0].PstnUsages | Where-Object { $null -ne $_ }))} -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (((@($was[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)) -and (0 -eq @($was[0].PstnGatewayList | Where-Object { $null -ne $_ }).Count)) {
            foreach ($item in @($found[0].PstnGatewayList | Where-Object { $null -ne $_ })) {
                Set-CsVoiceRoute -Identity 'Berlin-National' -PstnGatewayList @{remove=(@($item) -join '')} -WhatIf:$WhatIf -ErrorAction Stop
            }
        }
        elseif ((@($was[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)) {
            Set-CsVoiceRoute -Identity 'Berlin-National' -PstnGatewayList @{replace=([string[]]@($was[0].PstnGatewayList | Where-Object { $null -ne $_ }))} -WhatIf:$WhatIf -ErrorAction Stop
        }
        $changed += 'voice route Berlin-National'
        $allVoiceRoute = @(Get-CsVoiceRoute -ErrorAction Stop)
    }

    # Route Berlin-Mobile
    $was = @($beforeVoiceRoute | Where-Object { 'Berlin-Mobile' -eq $_.Identity })
    $found = @($allVoiceRoute | Where-Object { 'Berlin-Mobile' -eq $_.Identity })
    if ((0 -eq $was.Count) -and (1 -eq $found.Count)) {
        Write-Host -Object 'Removing voice route Berlin-Mobile, which was not there before'
        Remove-CsVoiceRoute -Identity 'Berlin-Mobile' -WhatIf:$WhatIf -ErrorAction Stop
        $removed += 'voice route Berlin-Mobile'
        $allVoiceRoute = @(Get-CsVoiceRoute -ErrorAction Stop)
    }
    elseif ((1 -eq $was.Count) -and (0 -eq $found.Count)) {
        Write-Warning -Message 'Somebody has removed voice route Berlin-Mobile since; it is not made again'
    }
    elseif ((1 -eq $was.Count) -and (((@($was[0].NumberPattern) -join '') -cne (@($found[0].NumberPattern) -join '')) -or ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) -or ((@($was[0].SuppressCallerId) -join '') -cne (@($found[0].SuppressCallerId) -join '')) -or (('' -ne (@($was[0].AlternateCallerId) -join '')) -and ((@($was[0].AlternateCallerId) -join '') -cne (@($found[0].AlternateCallerId) -join ''))) -or ((@($was[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator)) -or ((@($was[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)))) {
        Write-Host -Object 'Setting voice route Berlin-Mobile back to what it was'
        if ((@($was[0].NumberPattern) -join '') -cne (@($found[0].NumberPattern) -join '')) {
            Set-CsVoiceRoute -Identity 'Berlin-Mobile' -NumberPattern $was[0].NumberPattern -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) {
            Set-CsVoiceRoute -Identity 'Berlin-Mobile' -Description $was[0].Description -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].SuppressCallerId) -join '') -cne (@($found[0].SuppressCallerId) -join '')) {
            Set-CsVoiceRoute -Identity 'Berlin-Mobile' -SuppressCallerId $was[0].SuppressCallerId -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (('' -ne (@($was[0].AlternateCallerId) -join '')) -and ((@($was[0].AlternateCallerId) -join '') -cne (@($found[0].AlternateCallerId) -join ''))) {
            Set-CsVoiceRoute -Identity 'Berlin-Mobile' -AlternateCallerId $was[0].AlternateCallerId -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (((@($was[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator)) -and (0 -eq @($was[0].PstnUsages | Where-Object { $null -ne $_ }).Count)) {
            foreach ($item in @($found[0].PstnUsages | Where-Object { $null -ne $_ })) {
                Set-CsVoiceRoute -Identity 'Berlin-Mobile' -PstnUsages @{remove=(@($item) -join '')} -WhatIf:$WhatIf -ErrorAction Stop
            }
        }
        elseif ((@($was[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator)) {
            Set-CsVoiceRoute -Identity 'Berlin-Mobile' -PstnUsages @{replace=([string[]]@($was[0].PstnUsages | Where-Object { $null -ne $_ }))} -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (((@($was[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)) -and (0 -eq @($was[0].PstnGatewayList | Where-Object { $null -ne $_ }).Count)) {
            foreach ($item in @($found[0].PstnGatewayList | Where-Object { $null -ne $_ })) {
                Set-CsVoiceRoute -Identity 'Berlin-Mobile' -PstnGatewayList @{remove=(@($item) -join '')} -WhatIf:$WhatIf -ErrorAction Stop
            }
        }
        elseif ((@($was[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)) {
            Set-CsVoiceRoute -Identity 'Berlin-Mobile' -PstnGatewayList @{replace=([string[]]@($was[0].PstnGatewayList | Where-Object { $null -ne $_ }))} -WhatIf:$WhatIf -ErrorAction Stop
        }
        $changed += 'voice route Berlin-Mobile'
        $allVoiceRoute = @(Get-CsVoiceRoute -ErrorAction Stop)
    }

    # Route Berlin-SharedCost
    $was = @($beforeVoiceRoute | Where-Object { 'Berlin-SharedCost' -eq $_.Identity })
    $found = @($allVoiceRoute | Where-Object { 'Berlin-SharedCost' -eq $_.Identity })
    if ((0 -eq $was.Count) -and (1 -eq $found.Count)) {
        Write-Host -Object 'Removing voice route Berlin-SharedCost, which was not there before'
        Remove-CsVoiceRoute -Identity 'Berlin-SharedCost' -WhatIf:$WhatIf -ErrorAction Stop
        $removed += 'voice route Berlin-SharedCost'
        $allVoiceRoute = @(Get-CsVoiceRoute -ErrorAction Stop)
    }
    elseif ((1 -eq $was.Count) -and (0 -eq $found.Count)) {
        Write-Warning -Message 'Somebody has removed voice route Berlin-SharedCost since; it is not made again'
    }
    elseif ((1 -eq $was.Count) -and (((@($was[0].NumberPattern) -join '') -cne (@($found[0].NumberPattern) -join '')) -or ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) -or ((@($was[0].SuppressCallerId) -join '') -cne (@($found[0].SuppressCallerId) -join '')) -or (('' -ne (@($was[0].AlternateCallerId) -join '')) -and ((@($was[0].AlternateCallerId) -join '') -cne (@($found[0].AlternateCallerId) -join ''))) -or ((@($was[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator)) -or ((@($was[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)))) {
        Write-Host -Object 'Setting voice route Berlin-SharedCost back to what it was'
        if ((@($was[0].NumberPattern) -join '') -cne (@($found[0].NumberPattern) -join '')) {
            Set-CsVoiceRoute -Identity 'Berlin-SharedCost' -NumberPattern $was[0].NumberPattern -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) {
            Set-CsVoiceRoute -Identity 'Berlin-SharedCost' -Description $was[0].Description -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].SuppressCallerId) -join '') -cne (@($found[0].SuppressCallerId) -join '')) {
            Set-CsVoiceRoute -Identity 'Berlin-SharedCost' -SuppressCallerId $was[0].SuppressCallerId -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (('' -ne (@($was[0].AlternateCallerId) -join '')) -and ((@($was[0].AlternateCallerId) -join '') -cne (@($found[0].AlternateCallerId) -join ''))) {
            Set-CsVoiceRoute -Identity 'Berlin-SharedCost' -AlternateCallerId $was[0].AlternateCallerId -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (((@($was[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator)) -and (0 -eq @($was[0].PstnUsages | Where-Object { $null -ne $_ }).Count)) {
            foreach ($item in @($found[0].PstnUsages | Where-Object { $null -ne $_ })) {
                Set-CsVoiceRoute -Identity 'Berlin-SharedCost' -PstnUsages @{remove=(@($item) -join '')} -WhatIf:$WhatIf -ErrorAction Stop
            }
        }
        elseif ((@($was[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator)) {
            Set-CsVoiceRoute -Identity 'Berlin-SharedCost' -PstnUsages @{replace=([string[]]@($was[0].PstnUsages | Where-Object { $null -ne $_ }))} -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (((@($was[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)) -and (0 -eq @($was[0].PstnGatewayList | Where-Object { $null -ne $_ }).Count)) {
            foreach ($item in @($found[0].PstnGatewayList | Where-Object { $null -ne $_ })) {
                Set-CsVoiceRoute -Identity 'Berlin-SharedCost' -PstnGatewayList @{remove=(@($item) -join '')} -WhatIf:$WhatIf -ErrorAction Stop
            }
        }
        elseif ((@($was[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)) {
            Set-CsVoiceRoute -Identity 'Berlin-SharedCost' -PstnGatewayList @{replace=([string[]]@($was[0].PstnGatewayList | Where-Object { $null -ne $_ }))} -WhatIf:$WhatIf -ErrorAction Stop
        }
        $changed += 'voice route Berlin-SharedCost'
        $allVoiceRoute = @(Get-CsVoiceRoute -ErrorAction Stop)
    }

    # Route Berlin-International
    $was = @($beforeVoiceRoute | Where-Object { 'Berlin-International' -eq $_.Identity })
    $found = @($allVoiceRoute | Where-Object { 'Berlin-International' -eq $_.Identity })
    if ((0 -eq $was.Count) -and (1 -eq $found.Count)) {
        Write-Host -Object 'Removing voice route Berlin-International, which was not there before'
        Remove-CsVoiceRoute -Identity 'Berlin-International' -WhatIf:$WhatIf -ErrorAction Stop
        $removed += 'voice route Berlin-International'
        $allVoiceRoute = @(Get-CsVoiceRoute -ErrorAction Stop)
    }
    elseif ((1 -eq $was.Count) -and (0 -eq $found.Count)) {
        Write-Warning -Message 'Somebody has removed voice route Berlin-International since; it is not made again'
    }
    elseif ((1 -eq $was.Count) -and (((@($was[0].NumberPattern) -join '') -cne (@($found[0].NumberPattern) -join '')) -or ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) -or ((@($was[0].SuppressCallerId) -join '') -cne (@($found[0].SuppressCallerId) -join '')) -or (('' -ne (@($was[0].AlternateCallerId) -join '')) -and ((@($was[0].AlternateCallerId) -join '') -cne (@($found[0].AlternateCallerId) -join ''))) -or ((@($was[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator)) -or ((@($was[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)))) {
        Write-Host -Object 'Setting voice route Berlin-International back to what it was'
        if ((@($was[0].NumberPattern) -join '') -cne (@($found[0].NumberPattern) -join '')) {
            Set-CsVoiceRoute -Identity 'Berlin-International' -NumberPattern $was[0].NumberPattern -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) {
            Set-CsVoiceRoute -Identity 'Berlin-International' -Description $was[0].Description -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].SuppressCallerId) -join '') -cne (@($found[0].SuppressCallerId) -join '')) {
            Set-CsVoiceRoute -Identity 'Berlin-International' -SuppressCallerId $was[0].SuppressCallerId -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (('' -ne (@($was[0].AlternateCallerId) -join '')) -and ((@($was[0].AlternateCallerId) -join '') -cne (@($found[0].AlternateCallerId) -join ''))) {
            Set-CsVoiceRoute -Identity 'Berlin-International' -AlternateCallerId $was[0].AlternateCallerId -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (((@($was[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator)) -and (0 -eq @($was[0].PstnUsages | Where-Object { $null -ne $_ }).Count)) {
            foreach ($item in @($found[0].PstnUsages | Where-Object { $null -ne $_ })) {
                Set-CsVoiceRoute -Identity 'Berlin-International' -PstnUsages @{remove=(@($item) -join '')} -WhatIf:$WhatIf -ErrorAction Stop
            }
        }
        elseif ((@($was[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator)) {
            Set-CsVoiceRoute -Identity 'Berlin-International' -PstnUsages @{replace=([string[]]@($was[0].PstnUsages | Where-Object { $null -ne $_ }))} -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (((@($was[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)) -and (0 -eq @($was[0].PstnGatewayList | Where-Object { $null -ne $_ }).Count)) {
            foreach ($item in @($found[0].PstnGatewayList | Where-Object { $null -ne $_ })) {
                Set-CsVoiceRoute -Identity 'Berlin-International' -PstnGatewayList @{remove=(@($item) -join '')} -WhatIf:$WhatIf -ErrorAction Stop
            }
        }
        elseif ((@($was[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)) {
            Set-CsVoiceRoute -Identity 'Berlin-International' -PstnGatewayList @{replace=([string[]]@($was[0].PstnGatewayList | Where-Object { $null -ne $_ }))} -WhatIf:$WhatIf -ErrorAction Stop
        }
        $changed += 'voice route Berlin-International'
        $allVoiceRoute = @(Get-CsVoiceRoute -ErrorAction Stop)
    }

    # The order of the routes
    $sorted = @(Write-Output -InputObject $beforeVoiceRoute | Sort-Object -Property 'Priority' -ErrorAction Stop)
    $ordered = $true
    $previous = -1
    foreach ($old in $sorted) {
        $name = @($old.Identity) -join ''
        $found = @($allVoiceRoute | Where-Object { $name -eq $_.Identity })
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
            $found = @($allVoiceRoute | Where-Object { $name -eq $_.Identity })
            if (1 -eq $found.Count) {
                Set-CsVoiceRoute -Identity $name -Priority $old.Priority -WhatIf:$WhatIf -ErrorAction Stop
            }
        }
        $changed += 'the order of voice routes'
        $allVoiceRoute = @(Get-CsVoiceRoute -ErrorAction Stop)
    }

    # Trunk PstnGateway:gw1.berlin.contoso.com
    $allTrunkConfiguration = @(Get-CsTrunkConfiguration -ErrorAction Stop)
    $oldOwner = @($beforeTrunkConfiguration | Where-Object { 'PstnGateway:gw1.berlin.contoso.com' -eq $_.Identity })
    $owner = @($allTrunkConfiguration | Where-Object { 'PstnGateway:gw1.berlin.contoso.com' -eq $_.Identity })
    if ((1 -eq $oldOwner.Count) -and (1 -eq $owner.Count)) {
        foreach ($rule in @($oldOwner[0].OutboundTranslationRulesList | Where-Object { $null -ne $_ })) {
            $identity = @('PstnGateway:gw1.berlin.contoso.com/', $rule.Name) -join ''
            $old = @($beforeOutboundTranslationRule | Where-Object { $identity -eq $_.Identity })
            $found = @($allOutboundTranslationRule | Where-Object { $identity -eq $_.Identity })
            if (0 -eq $found.Count) {
                Write-Host -Object (@('Making outbound translation rule ', $identity, ' again') -join '')
                New-CsOutboundTranslationRule -Parent 'PstnGateway:gw1.berlin.contoso.com' -Name $old[0].Name -Pattern $old[0].Pattern -Translation $old[0].Translation -Priority $old[0].Priority -Description $old[0].Description -WhatIf:$WhatIf -ErrorAction Stop
                $created += @('outbound translation rule ', $identity) -join ''
                $allOutboundTranslationRule = @(Get-CsOutboundTranslationRule -ErrorAction Stop)
            }
            elseif (((@($old[0].Pattern) -join '') -cne (@($found[0].Pattern) -join '')) -or ((@($old[0].Translation) -join '') -cne (@($found[0].Translation) -join '')) -or ((@($old[0].Priority) -join '') -cne (@($found[0].Priority) -join '')) -or ((@($old[0].Description) -join '') -cne (@($found[0].Description) -join ''))) {
                Write-Host -Object (@('Setting outbound translation rule ', $identity, ' back to what it was') -join '')
                Set-CsOutboundTranslationRule -Identity $identity -Pattern $old[0].Pattern -Translation $old[0].Translation -Priority $old[0].Priority -Description $old[0].Description -WhatIf:$WhatIf -ErrorAction Stop
                $changed += @('outbound translation rule ', $identity) -join ''
                $allOutboundTranslationRule = @(Get-CsOutboundTranslationRule -ErrorAction Stop)
            }
        }
        $allTrunkConfiguration = @(Get-CsTrunkConfiguration -ErrorAction Stop)
        $owner = @($allTrunkConfiguration | Where-Object { 'PstnGateway:gw1.berlin.contoso.com' -eq $_.Identity })
        foreach ($rule in @($owner[0].OutboundTranslationRulesList | Where-Object { $null -ne $_ })) {
            if (0 -eq @(@($oldOwner[0].OutboundTranslationRulesList | Where-Object { $null -ne $_ }) | Where-Object { $rule.Name -eq $_.Name }).Count) {
                Write-Host -Object (@('Removing outbound translation rule PstnGateway:gw1.berlin.contoso.com/', $rule.Name, ', which was not there before; it was: ', $rule.Pattern, ' becomes ', $rule.Translation) -join '')
                Remove-CsOutboundTranslationRule -Identity (@('PstnGateway:gw1.berlin.contoso.com/', $rule.Name) -join '') -WhatIf:$WhatIf -ErrorAction Stop
                $removed += @('outbound translation rule ', (@('PstnGateway:gw1.berlin.contoso.com/', $rule.Name) -join '')) -join ''
                $allOutboundTranslationRule = @(Get-CsOutboundTranslationRule -ErrorAction Stop)
            }
        }
    }
    $allTrunkConfiguration = @(Get-CsTrunkConfiguration -ErrorAction Stop)
    $oldOwner = @($beforeTrunkConfiguration | Where-Object { 'PstnGateway:gw1.berlin.contoso.com' -eq $_.Identity })
    $owner = @($allTrunkConfiguration | Where-Object { 'PstnGateway:gw1.berlin.contoso.com' -eq $_.Identity })
    if ((1 -eq $oldOwner.Count) -and (1 -eq $owner.Count)) {
        foreach ($rule in @($oldOwner[0].OutboundCallingNumberTranslationRulesList | Where-Object { $null -ne $_ })) {
            $identity = @('PstnGateway:gw1.berlin.contoso.com/', $rule.Name) -join ''
            $old = @($beforeOutboundCallingNumberTranslationRule | Where-Object { $identity -eq $_.Identity })
            $found = @($allOutboundCallingNumberTranslationRule | Where-Object { $identity -eq $_.Identity })
            if (0 -eq $found.Count) {
                Write-Host -Object (@('Making outbound calling number rule ', $identity, ' again') -join '')
                New-CsOutboundCallingNumberTranslationRule -Parent 'PstnGateway:gw1.berlin.contoso.com' -Name $old[0].Name -Pattern $old[0].Pattern -Translation $old[0].Translation -Priority $old[0].Priority -Description $old[0].Description -WhatIf:$WhatIf -ErrorAction Stop
                $created += @('outbound calling number rule ', $identity) -join ''
                $allOutboundCallingNumberTranslationRule = @(Get-CsOutboundCallingNumberTranslationRule -ErrorAction Stop)
            }
            elseif (((@($old[0].Pattern) -join '') -cne (@($found[0].Pattern) -join '')) -or ((@($old[0].Translation) -join '') -cne (@($found[0].Translation) -join '')) -or ((@($old[0].Priority) -join '') -cne (@($found[0].Priority) -join '')) -or ((@($old[0].Description) -join '') -cne (@($found[0].Description) -join ''))) {
                Write-Host -Object (@('Setting outbound calling number rule ', $identity, ' back to what it was') -join '')
                Set-CsOutboundCallingNumberTranslationRule -Identity $identity -Pattern $old[0].Pattern -Translation $old[0].Translation -Priority $old[0].Priority -Description $old[0].Description -WhatIf:$WhatIf -ErrorAction Stop
                $changed += @('outbound calling number rule ', $identity) -join ''
                $allOutboundCallingNumberTranslationRule = @(Get-CsOutboundCallingNumberTranslationRule -ErrorAction Stop)
            }
        }
        $allTrunkConfiguration = @(Get-CsTrunkConfiguration -ErrorAction Stop)
        $owner = @($allTrunkConfiguration | Where-Object { 'PstnGateway:gw1.berlin.contoso.com' -eq $_.Identity })
        foreach ($rule in @($owner[0].OutboundCallingNumberTranslationRulesList | Where-Object { $null -ne $_ })) {
            if (0 -eq @(@($oldOwner[0].OutboundCallingNumberTranslationRulesList | Where-Object { $null -ne $_ }) | Where-Object { $rule.Name -eq $_.Name }).Count) {
                Write-Host -Object (@('Removing outbound calling number rule PstnGateway:gw1.berlin.contoso.com/', $rule.Name, ', which was not there before; it was: ', $rule.Pattern, ' becomes ', $rule.Translation) -join '')
                Remove-CsOutboundCallingNumberTranslationRule -Identity (@('PstnGateway:gw1.berlin.contoso.com/', $rule.Name) -join '') -WhatIf:$WhatIf -ErrorAction Stop
                $removed += @('outbound calling number rule ', (@('PstnGateway:gw1.berlin.contoso.com/', $rule.Name) -join '')) -join ''
                $allOutboundCallingNumberTranslationRule = @(Get-CsOutboundCallingNumberTranslationRule -ErrorAction Stop)
            }
        }
    }
    $was = @($beforeTrunkConfiguration | Where-Object { 'PstnGateway:gw1.berlin.contoso.com' -eq $_.Identity })
    $found = @($allTrunkConfiguration | Where-Object { 'PstnGateway:gw1.berlin.contoso.com' -eq $_.Identity })
    if ((0 -eq $was.Count) -and (1 -eq $found.Count)) {
        Write-Host -Object 'Removing trunk configuration PstnGateway:gw1.berlin.contoso.com, which was not there before'
        Remove-CsTrunkConfiguration -Identity 'PstnGateway:gw1.berlin.contoso.com' -WhatIf:$WhatIf -ErrorAction Stop
        $removed += 'trunk configuration PstnGateway:gw1.berlin.contoso.com'
        $allTrunkConfiguration = @(Get-CsTrunkConfiguration -ErrorAction Stop)
    }
    elseif ((1 -eq $was.Count) -and (0 -eq $found.Count)) {
        Write-Warning -Message 'Somebody has removed trunk configuration PstnGateway:gw1.berlin.contoso.com since; it is not made again'
    }
    elseif ((1 -eq $was.Count) -and ((@($was[0].RemovePlusFromUri) -join '') -cne (@($found[0].RemovePlusFromUri) -join ''))) {
        Write-Host -Object 'Setting trunk configuration PstnGateway:gw1.berlin.contoso.com back to what it was'
        if ((@($was[0].RemovePlusFromUri) -join '') -cne (@($found[0].RemovePlusFromUri) -join '')) {
            Set-CsTrunkConfiguration -Identity 'PstnGateway:gw1.berlin.contoso.com' -RemovePlusFromUri $was[0].RemovePlusFromUri -WhatIf:$WhatIf -ErrorAction Stop
        }
        $changed += 'trunk configuration PstnGateway:gw1.berlin.contoso.com'
        $allTrunkConfiguration = @(Get-CsTrunkConfiguration -ErrorAction Stop)
    }

    # PSTN usages that were not there before
    foreach ($usage in @('Berlin-Emergency', 'Berlin-Internal', 'Berlin-TollFree', 'Berlin-Local', 'Berlin-National', 'Berlin-Mobile', 'Berlin-SharedCost', 'Berlin-International')) {
        if ((@($beforePstnUsage[0].Usage) -notcontains $usage) -and (@((Get-CsPstnUsage -Identity 'Global' -ErrorAction Stop).Usage) -contains $usage)) {
            $holders = @($allVoiceRoute | Where-Object { $_.PstnUsages -contains $usage })
            $holders += @($allVoicePolicy | Where-Object { $_.PstnUsages -contains $usage })
            if (0 -eq $holders.Count) {
                Write-Host -Object (@('Removing usage ', $usage, ', which was not there before') -join '')
                Set-CsPstnUsage -Identity 'Global' -Usage @{remove=$usage} -WhatIf:$WhatIf -ErrorAction Stop
                $removed += @('PSTN usage ', $usage) -join ''
            }
            else {
                Write-Warning -Message (@('Usage ', $usage, ' stays: a route or policy that is not of this plan uses it, such as ', $holders[0].Identity) -join '')
            }
        }
    }

    # Dial plan site:Berlin Mitte
    $allDialPlan = @(Get-CsDialPlan -ErrorAction Stop)
    $oldOwner = @($beforeDialPlan | Where-Object { 'site:Berlin Mitte' -eq $_.Identity })
    $owner = @($allDialPlan | Where-Object { 'site:Berlin Mitte' -eq $_.Identity })
    if ((1 -eq $oldOwner.Count) -and (1 -eq $owner.Count)) {
        foreach ($rule in @($oldOwner[0].NormalizationRules | Where-Object { $null -ne $_ })) {
            $identity = @('site:Berlin Mitte/', $rule.Name) -join ''
            $old = @($beforeVoiceNormalizationRule | Where-Object { $identity -eq $_.Identity })
            $found = @($allVoiceNormalizationRule | Where-Object { $identity -eq $_.Identity })
            if (0 -eq $found.Count) {
                Write-Host -Object (@('Making normalization rule ', $identity, ' again') -join '')
                New-CsVoiceNormalizationRule -Parent 'site:Berlin Mitte' -Name $old[0].Name -Pattern $old[0].Pattern -Translation $old[0].Translation -Priority $old[0].Priority -Description $old[0].Description -IsInternalExtension $old[0].IsInternalExtension -WhatIf:$WhatIf -ErrorAction Stop
                $created += @('normalization rule ', $identity) -join ''
                $allVoiceNormalizationRule = @(Get-CsVoiceNormalizationRule -ErrorAction Stop)
            }
            elseif (((@($old[0].Pattern) -join '') -cne (@($found[0].Pattern) -join '')) -or ((@($old[0].Translation) -join '') -cne (@($found[0].Translation) -join '')) -or ((@($old[0].Priority) -join '') -cne (@($found[0].Priority) -join '')) -or ((@($old[0].Description) -join '') -cne (@($found[0].Description) -join ''))) {
                Write-Host -Object (@('Setting normalization rule ', $identity, ' back to what it was') -join '')
                Set-CsVoiceNormalizationRule -Identity $identity -Pattern $old[0].Pattern -Translation $old[0].Translation -Priority $old[0].Priority -Description $old[0].Description -WhatIf:$WhatIf -ErrorAction Stop
                $changed += @('normalization rule ', $identity) -join ''
                $allVoiceNormalizationRule = @(Get-CsVoiceNormalizationRule -ErrorAction Stop)
            }
        }
        $allDialPlan = @(Get-CsDialPlan -ErrorAction Stop)
        $owner = @($allDialPlan | Where-Object { 'site:Berlin Mitte' -eq $_.Identity })
        foreach ($rule in @($owner[0].NormalizationRules | Where-Object { $null -ne $_ })) {
            if (0 -eq @(@($oldOwner[0].NormalizationRules | Where-Object { $null -ne $_ }) | Where-Object { $rule.Name -eq $_.Name }).Count) {
                Write-Host -Object (@('Removing normalization rule site:Berlin Mitte/', $rule.Name, ', which was not there before; it was: ', $rule.Pattern, ' becomes ', $rule.Translation) -join '')
                Remove-CsVoiceNormalizationRule -Identity (@('site:Berlin Mitte/', $rule.Name) -join '') -WhatIf:$WhatIf -ErrorAction Stop
                $removed += @('normalization rule ', (@('site:Berlin Mitte/', $rule.Name) -join '')) -join ''
                $allVoiceNormalizationRule = @(Get-CsVoiceNormalizationRule -ErrorAction Stop)
            }
        }
    }
    $was = @($beforeDialPlan | Where-Object { 'site:Berlin Mitte' -eq $_.Identity })
    $found = @($allDialPlan | Where-Object { 'site:Berlin Mitte' -eq $_.Identity })
    if ((0 -eq $was.Count) -and (1 -eq $found.Count)) {
        Write-Host -Object 'Removing dial plan site:Berlin Mitte, which was not there before'
        Remove-CsDialPlan -Identity 'site:Berlin Mitte' -WhatIf:$WhatIf -ErrorAction Stop
        $removed += 'dial plan site:Berlin Mitte'
        $allDialPlan = @(Get-CsDialPlan -ErrorAction Stop)
    }
    elseif ((1 -eq $was.Count) -and (0 -eq $found.Count)) {
        Write-Warning -Message 'Somebody has removed dial plan site:Berlin Mitte since; it is not made again'
    }
    elseif ((1 -eq $was.Count) -and (((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) -or ((@($was[0].OptimizeDeviceDialing) -join '') -cne (@($found[0].OptimizeDeviceDialing) -join '')) -or (('' -ne (@($was[0].ExternalAccessPrefix) -join '')) -and ((@($was[0].ExternalAccessPrefix) -join '') -cne (@($found[0].ExternalAccessPrefix) -join ''))))) {
        Write-Host -Object 'Setting dial plan site:Berlin Mitte back to what it was'
        if ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) {
            Set-CsDialPlan -Identity 'site:Berlin Mitte' -Description $was[0].Description -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].OptimizeDeviceDialing) -join '') -cne (@($found[0].OptimizeDeviceDialing) -join '')) {
            Set-CsDialPlan -Identity 'site:Berlin Mitte' -OptimizeDeviceDialing $was[0].OptimizeDeviceDialing -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (('' -ne (@($was[0].ExternalAccessPrefix) -join '')) -and ((@($was[0].ExternalAccessPrefix) -join '') -cne (@($found[0].ExternalAccessPrefix) -join ''))) {
            Set-CsDialPlan -Identity 'site:Berlin Mitte' -ExternalAccessPrefix $was[0].ExternalAccessPrefix -WhatIf:$WhatIf -ErrorAction Stop
        }
        $changed += 'dial plan site:Berlin Mitte'
        $allDialPlan = @(Get-CsDialPlan -ErrorAction Stop)
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
